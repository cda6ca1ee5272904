import Records

/// The first page after a rejection was saved, with three choices of equal weight.
struct RejectionSavedPage {
  let visit: Visit
  let rejection: Rejection

  var page: Page {
    Page(words.saved(employer), lead: words.acknowledged, isQuiet: true) {
      """
      <section class="stack"><h2>\(say: "What would you like now?")</h2>
      <div class="choices-row">
      <a class="button plain" href="\(next(.leave).address)">\(say: "Leave it for now")</a>
      <a class="button plain" href="\(settle.address)">\(say: "Two quiet minutes")</a>
      <a class="button plain" href="\(next(.act).address)">\(say: "Do something now")</a>
      </div></section>
      \(HTML.when(Scales.current != .off, intensity))
      \(editing)
      """
    }
  }

  private var words: CameWords { rejection.came.words }

  private var employer: Phrase {
    guard let application = visit.journal[rejection.application], !application.isHidden else {
      return "an employer you hid"
    }
    return Phrase(verbatim: application.company)
  }

  /// Only a way to do it: nothing is asked here, and what was kept stays shut.
  private var editing: HTML {
    let title: Phrase =
      !rejection.theirWords.isEmpty
      ? "Their message, and what else you saved"
      : words.hasTheirWords ? "Save what they wrote or said" : "Change what you saved"
    return """
      <p class="quiet"><a href="\(Place.editRejection(rejection.id).address)">\(title)</a></p>
      """
  }

  private var intensity: HTML {
    Fold(
      "How hard did it hit you?",
      isOpen: rejection.intensity != nil,
      """
      <form class="stack" method="post" action="\(Place.intensity(rejection.id).address)">\(visit.token)
      \(AskedField(
        "intensity",
        "Your answer, if you like",
        .chips(0...10, step: 1, low: "not much", high: "very hard")
      ).html(value: rejection.intensity.map(String.init) ?? ""))
      <div class="actions"><button class="button plain">\(say: "Save the number")</button></div></form>
      """
    ).html
  }

  private func next(_ choice: RejectionChoice) -> Place {
    Place.afterRejection(rejection.id).with("choice", choice.rawValue)
  }

  private var settle: Place {
    let recovery = visit.journal.records(Recovery.self, mentioning: rejection.id.raw).last
    return Place.exercise("settle").with("recovery", recovery?.id)
  }
}
