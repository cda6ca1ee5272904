import Records

/// The five steps of one recovery.
struct RecoveryPage {
  let visit: Visit
  let recovery: Recovery
  let halfWritten: [HalfWrittenExercise]

  var page: Page {
    Page(title, below: .steps, kicker: about, lead: lead) {
      let path = path
      return """
        <div class="columns"><ol class="path">
        \(path.stops.html { StopItem(surroundings: visit.surroundings, recovery: recovery, stop: $0, isOpen: $0.step == path.highlighted).html })
        </ol>
        <aside class="stack">
        \(HalfWrittenList(surroundings: visit.surroundings, all: halfWritten).html)
        \(TakeCard(journal: visit.journal, surroundings: visit.surroundings, card: visit.journal.card(of: recovery)).html)
        \(RecoveryWords(journal: visit.journal, recovery: recovery).html)
        \(ending)
        </aside></div>
        """
    }
  }

  private var path: RecoveryPath { visit.journal.path(of: recovery, visit.surroundings) }

  private var title: Phrase { visit.journal.title(of: recovery) }

  private var about: Phrase? {
    visit.journal.rejections(of: recovery).last.flatMap {
      $0.application.isHidden ? nil : $0.application.name
    }
  }

  private var lead: Phrase {
    guard recovery.endedAt == nil else {
      return "You ended these steps. Everything in them stays open."
    }
    guard let came = visit.journal.came(in: recovery) else {
      return "Take what helps, in any order, and leave the rest."
    }
    return "\(came.words.event). Take what helps, in any order, and leave the rest."
  }

  private var ending: HTML {
    if recovery.endedAt != nil {
      return visit.button(
        "Open it again",
        to: .recoveryEnding(recovery.id),
        [("again", "yes")],
        style: "button plain"
      )
    }
    return """
      <div class="stack">\(visit.button("End the five steps", to: .recoveryEnding(recovery.id), style: "button plain"))
      <p class="quiet">\(say: "Ends these steps. What you wrote and what you take with you is kept.")</p>
      <p class="quiet"><a href="\(Place.recoveryCard(recovery.id).address)">\(say: "Print the card")</a></p></div>
      """
  }
}

/// What employers wrote in the rejections of a recovery, and a link to add it.
struct RecoveryWords {
  let journal: Journal
  let recovery: Recovery

  var html: HTML {
    let pairs = journal.rejections(of: recovery)
    guard !pairs.isEmpty else { return .empty }
    return
      #"<section class="stack tight">\#(pairs.html { words($0.rejection, $0.application) })</section>"#
  }

  private func words(_ rejection: Rejection, _ application: JobApplication) -> HTML {
    guard rejection.theirWords.isEmpty else {
      return FoldedWords(
        text: rejection.theirWords,
        title: "What \(application.company) wrote or said"
      ).html
    }
    guard rejection.came.words.hasTheirWords else { return .empty }
    let place = Place.editRejection(rejection.id).with("recovery", recovery.id)
    return """
      <p class="quiet"><a href="\(place.address)">\(say: "Save what \(application.company) wrote or said")</a></p>
      """
  }
}
