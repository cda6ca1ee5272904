import Records

/// A no, corrected: the day, the way it came, their words.
struct RejectionForm: RecordForm {
  let visit: Visit
  let record: Rejection
  let draft: Draft
  let problems: Problems

  static func next(after record: Rejection, _ visit: Visit) -> Place {
    visit.back(or: .application(record.application))
  }

  private var application: JobApplication? { visit.journal[record.application] }

  /// The recovery somebody came from.
  private var recovery: Recovery? {
    let form = visit.query.has("recovery") ? visit.query : visit.form
    return visit.journal[form.value("recovery", as: Identifier<Recovery>.self)]
  }

  private var home: Place {
    recovery.map { .recovery($0.id) } ?? .application(record.application)
  }

  var page: Page {
    Page(
      title: "What was saved",
      section: .applications,
      trail: [.section(.applications)]
        + [application].compactMap(\.self).map {
          Page.Crumb(title: $0.name, place: .application($0.id))
        },
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <form class="stack narrow" method="post" action="\(Place.rejection(record.id).address)" novalidate>\
    \(visit.token)\(visit.revisionField(record))\(HTML.some(recovery) { visit.backField(.recovery($0.id)) })
    \(Rejection.fields.fields.filter { $0.name != "their-words" }.html(asked))
    \(HTML.when(hasWords, HTML.some(Rejection.fields["their-words"], words)))
    <div class="actions"><button class="button">\(say: "Save")</button>
    <a class="button plain" href="\(home.address)">\(say: "Not now")</a></div>
    </form>
    \(interviewed)
    """
  }

  /// Whether there was an interview, where that was only said in a box.
  private var interviewed: HTML {
    guard let interview = visit.journal[record.interview] else {
      return said("It is saved as without an interview.", "There was an interview", "yes")
    }
    guard visit.journal.isOnlySaid(interview) else { return .empty }
    return said("It is saved as after an interview.", "There was no interview", "no")
  }

  private func said(_ words: Phrase, _ button: Phrase, _ had: String) -> HTML {
    let place = Place.rejectionInterview(record.id)
    return """
      <section class="stack tight"><p class="quiet">\(words)</p>
      <div class="actions">\(visit.button(button, to: place, [("had", had)]))</div></section>
      """
  }

  private func asked(_ field: Field<Rejection>) -> HTML {
    AskedField(field).html(value: draft[field.name], problem: problems[field.name])
  }

  /// Without a message from the employer there are no words to ask for.
  private var hasWords: Bool {
    record.came.words.hasTheirWords || !draft["their-words"].isEmpty
  }

  /// Shut where there are words: who mends a date is not to meet them.
  private func words(_ field: Field<Rejection>) -> HTML {
    let isOpen = draft[field.name].isEmpty || problems[field.name] != nil
    return Fold("Their words", isOpen: isOpen, asked(field)).html
  }
}
