import Records

extension Forms {
  /// Corrects a saved rejection: the day, how it came, and their words.
  static let rejection = RecordForms<Rejection>(
    one: { .rejection($0) },
    next: { $1.back(or: .application($0.application)) },
    changing: { RejectionForm(form: $0, rejection: $1).page }
  )
}

private struct RejectionForm {
  let form: RecordForm<Rejection>
  let rejection: Rejection

  private static let words = "their-words"

  private var visit: Visit { form.visit }

  /// The recovery somebody came from.
  private var recovery: Recovery? {
    let sent = visit.query.has("recovery") ? visit.query : visit.form
    return visit.journal[sent.value("recovery", as: Identifier<Recovery>.self)]
  }

  var page: Page {
    let home: Place = recovery.map { .recovery($0.id) } ?? .application(rejection.application)
    let application = visit.journal[rejection.application].map {
      Page.Crumb($0.name, .application($0.id))
    }
    return Page("What you saved", below: [.applications, application].compactMap(\.self)) {
      """
      \(form.visit.problemList(form.problems))
      <form class="stack narrow" method="post" action="\(form.place.address)" novalidate>\
      \(visit.token)\(form.revision)\(HTML.some(recovery) { visit.backField(.recovery($0.id)) })
      \(Rejection.fields.names.filter { $0 != Self.words }.html(form.asked))
      \(HTML.when(hasWords, words))
      <div class="actions"><button class="button">\(say: "Save changes")</button>
      <a class="button plain" href="\(home.address)">\(say: "Not now")</a></div>
      </form>
      \(interviewed)
      """
    }
  }

  /// Whether there was an interview, where that was only said in a box.
  private var interviewed: HTML {
    guard let interview = visit.journal[rejection.interview] else {
      return said(
        "Rebound saved that there was no interview.",
        "There was an interview",
        "yes"
      )
    }
    guard visit.journal.isOnlySaid(interview) else { return .empty }
    return said("Rebound saved that there was an interview.", "There was no interview", "no")
  }

  private func said(_ words: Phrase, _ button: Phrase, _ had: String) -> HTML {
    let place = Place.rejectionInterview(rejection.id)
    return """
      <section class="stack tight"><p class="quiet">\(words)</p>
      <div class="actions">\(visit.button(button, to: place, [("had", had)]))</div></section>
      """
  }

  /// Without a message from the employer there are no words to ask for.
  private var hasWords: Bool {
    rejection.came.words.hasTheirWords || !form.draft[Self.words].isEmpty
  }

  /// Shut where there are words: who mends a date is not to meet them.
  private var words: HTML {
    let isOpen = form.draft[Self.words].isEmpty || form.problems[Self.words] != nil
    return Fold("Their words", isOpen: isOpen, form.asked(Self.words)).html
  }
}
