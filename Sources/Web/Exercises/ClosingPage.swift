import Records

/// The end of an exercise: a plain word, and the way on.
struct ClosingPage {
  let visit: Visit
  let exercise: Exercise

  private var recovery: Recovery? {
    visit.journal[visit.query.value("recovery", as: Identifier<Recovery>.self)]
  }

  var page: Page {
    Page(Phrase(verbatim: exercise.title), in: .steps, lead: Phrase(verbatim: exercise.closing)) {
      """
      \(HTML.some(ending) { WritingSeriesEnd(ending: $0, recovery: recovery?.id).html })
      \(HTML.some(written) { #"<p><a href="\#($0.address)">\#(say: "Read or change what you wrote")</a></p>"# })
      \(HTML.some(recovery) { TakeCard(journal: visit.journal, surroundings: visit.surroundings, card: visit.journal.card(of: $0)).html })
      <div class="actions"><a class="button" href="\(home.address)">\(homeTitle)</a>
      <a class="button plain" href="\(Place.today.address)">\(say: "Today")</a></div>
      """
    }
  }

  private var session: ExpressiveWriting? {
    visit.journal[visit.query.value("record", as: Identifier<ExpressiveWriting>.self)]
  }

  /// Where this was the last session of its series.
  private var ending: WritingSeries.Ending? {
    session.flatMap { visit.journal.writingSeries(of: $0).ending }
  }

  private var written: Place? {
    let kind = visit.query["kind"]
    guard !kind.isEmpty, let id = visit.query.value("record", as: RecordID.self),
      visit.journal[Reference(kind: Kind(rawValue: kind), id: id)] != nil,
      session?.isShredded != true
    else { return nil }
    return .writing(kind, id)
  }

  private var home: Place { recovery.map { .recovery($0.id) } ?? .steps }

  private var homeTitle: Phrase {
    recovery.map { "Back to “\(visit.journal.title(of: $0))”" } ?? "Five steps"
  }
}
