import Records

/// Every question for one piece of advice: to send, sent, answered.
struct AdviceRequestsPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Advice you ask for",
      section: .steps,
      trail: ReflectionShelf.trail,
      lead: "Most people get no answer. That says nothing about you.",
      body: body
    )
  }

  private var body: HTML {
    let place = Place.exercise("advice-request")
    let groups = AdviceRequest.Standing.allCases.html(group)
    return """
      <div class="actions"><a class="button" href="\(place.address)">\("Ask for one piece of advice" as Phrase)</a>
      <a class="button plain" href="\(Place.theirWords.address)">\("Keep words you were given" as Phrase)</a></div>
      \(groups.isEmpty ? empty : groups)
      """
  }

  private var empty: HTML {
    """
    <section class="empty">\(Icon.message.html)
    <p>\("No advice requests yet. Ask one person one question." as Phrase)</p>
    <p>\("You ask once. Rebound never reminds you to ask again." as Phrase)</p></section>
    """
  }

  private func group(_ standing: AdviceRequest.Standing) -> HTML {
    let requests = visit.journal.adviceRequests(standing)
    guard !requests.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\(standing.title)</h2><p class="quiet">\(standing.about)</p>
      <ul class="rows">\(requests.html { AdviceRow(request: $0).html })</ul></section>
      """
  }
}

extension AdviceRequest.Standing {
  fileprivate var title: Phrase {
    switch self {
    case .draft: "Not sent"
    case .open: "Asked"
    case .answered: "Answered"
    }
  }

  fileprivate var about: Phrase {
    switch self {
    case .draft: "They wait as long as you like."
    case .open: "Nothing more is to be done. An answer may come, or not."
    case .answered: "What you take from an answer can become a lesson."
    }
  }
}
