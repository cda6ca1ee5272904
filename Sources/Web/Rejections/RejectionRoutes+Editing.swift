import Records

extension RejectionRoutes {
  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let rejection: Rejection = try visit.record()
    let draft = Rejection.fields.draft(of: rejection)
    return .page(
      RejectionEditPage(visit: visit, rejection: rejection, draft: draft, problems: Problems([]))
        .page
    )
  }

  /// Corrects whether there was an interview.
  @Sendable static func setInterview(_ visit: Visit) async throws -> Answer {
    let id = try visit.record(Rejection.self).id
    let (had, surroundings) = (visit.form["had"] == "yes", visit.surroundings)
    return try await visit.commit(.saved, then: .editRejection(id)) {
      $0.changes(correcting: id, hadInterview: had, surroundings)
    }
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let rejection: Rejection = try visit.record()
    let edit = try await visit.edit(rejection)
    let surroundings = visit.surroundings
    return try await visit.commit(edit, then: visit.back(or: .application(rejection.application))) {
      try $0.changes(correcting: $1, surroundings)
    } again: { draft, problems in
      RejectionEditPage(
        visit: visit,
        rejection: rejection,
        draft: draft,
        problems: problems
      ).page
    }
  }
}

/// A no, corrected: the day, the way it came, their words.
struct RejectionEditPage {
  let visit: Visit
  let rejection: Rejection
  let draft: Draft
  let problems: Problems

  private var application: JobApplication? { visit.journal[rejection.application] }

  /// The recovery somebody came from.
  private var recovery: Recovery? {
    let form = visit.query.has("recovery") ? visit.query : visit.form
    return visit.journal[form.value("recovery", as: Identifier<Recovery>.self)]
  }

  private var home: Place {
    recovery.map { .recovery($0.id) } ?? .application(rejection.application)
  }

  var page: Page {
    Page(
      title: "What was saved",
      section: .applications,
      trail: [Page.Crumb(title: "Applications", place: .applications)]
        + [application].compactMap(\.self).map {
          Page.Crumb(title: $0.name, place: .application($0.id))
        },
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <form class="stack narrow" method="post" action="\(Place.rejection(rejection.id).address)" novalidate>\
    \(visit.token)\(visit.revisionField(rejection))\(HTML.some(recovery) { visit.backField(.recovery($0.id)) })
    \(Rejection.fields.fields.filter { $0.name != "their-words" }.html(asked))
    \(HTML.when(hasWords, HTML.some(Rejection.fields["their-words"], words)))
    <div class="actions"><button class="button">\("Save" as Phrase)</button>
    <a class="button plain" href="\(home.address)">\("Not now" as Phrase)</a></div>
    </form>
    \(interviewed)
    """
  }

  /// Whether there was an interview, where that was only said in a box.
  private var interviewed: HTML {
    guard let interview = visit.journal[rejection.interview] else {
      return said("It is saved as without an interview.", "There was an interview", "yes")
    }
    guard visit.journal.isOnlySaid(interview) else { return .empty }
    return said("It is saved as after an interview.", "There was no interview", "no")
  }

  private func said(_ words: Phrase, _ button: Phrase, _ had: String) -> HTML {
    let place = Place.rejectionInterview(rejection.id)
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
    rejection.came.words.hasTheirWords || !draft["their-words"].isEmpty
  }

  /// Shut where there are words: who mends a date is not to meet them.
  private func words(_ field: Field<Rejection>) -> HTML {
    let isOpen = draft[field.name].isEmpty || problems[field.name] != nil
    return """
      <details class="fold"\(HTML.when(isOpen, " open"))><summary>\("Their words" as Phrase)</summary>\(asked(field))</details>
      """
  }
}
