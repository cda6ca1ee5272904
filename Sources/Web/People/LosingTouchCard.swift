import Records

/// A few people it has been a while with, beside something else.
struct LosingTouchCard {
  let journal: Journal
  let today: Day
  var title: Phrase = "It has been a while"

  private static let most = 3

  var html: HTML {
    let waiting = journal.waitingToHear(on: today, atMost: Self.most)
    guard !waiting.isEmpty else { return .empty }
    return """
      <section class="card soft"><h2>\(title)</h2>
      <ul class="rows">\(waiting.html(row))</ul>
      <p><a href="\(Place.keepInTouch.address)">\(say: "Keep in touch")</a></p></section>
      """
  }

  private func row(_ standing: InTouchStanding) -> HTML {
    let last = standing.last.map { "in touch \($0, .short)" as Phrase }
    return ListRow("\(standing.contact.name)", to: .person(standing.contact.id), about: "\(last)")
      .html
  }
}
