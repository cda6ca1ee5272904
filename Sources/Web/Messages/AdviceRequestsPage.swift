import Records

/// Every question for one piece of advice: to send, sent, answered.
struct AdviceRequestsPage {
  let journal: Journal

  var page: Page {
    Page(
      "Advice you ask for",
      below: .step(.reflection),
      lead: "Most people get no answer. That says nothing about you."
    ) {
      let place = Place.exercise("advice-request")
      let groups = AdviceRequest.Standing.allCases.html(group)
      return """
        <div class="actions"><a class="button" href="\(place.address)">\(say: "Ask for one piece of advice")</a>
        <a class="button plain" href="\(Place.theirWords.address)">\(say: "Save feedback you got")</a></div>
        \(groups.isEmpty ? empty : groups)
        """
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .message,
      "No advice requests yet. Ask one interviewer one question.",
      "You ask once. Rebound never reminds you to ask again."
    ).html
  }

  private func group(_ standing: AdviceRequest.Standing) -> HTML {
    let requests = journal.adviceRequests(standing)
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
    case .draft: "You can send these whenever you like."
    case .open: "You do not have to do anything else. An answer may come, or it may not."
    case .answered: "What you take from an answer can become a lesson."
    }
  }
}

/// A question for advice in a list.
struct AdviceRow {
  let request: AdviceRequest

  var html: HTML {
    ListRow(
      "\(request.title)",
      to: .adviceRequest(request.id),
      about: "\(say: request.isUnasked ? "Their words" : "One piece of advice")",
      meta: "\(state)"
    ).html
  }

  private var state: Phrase {
    if let day = request.answeredOn { return "answered \(day, .short)" }
    if let day = request.askedOn { return "sent \(day, .short)" }
    return "draft"
  }
}
