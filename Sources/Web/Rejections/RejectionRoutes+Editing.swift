import Planning
import Records
import Wording

extension RejectionRoutes {
  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let rejection: Rejection = try visit.record()
    let draft = Rejection.fields.draft(of: rejection)
    return .page(
      RejectionEditPage(visit: visit, rejection: rejection, draft: draft, problems: Problems([]))
        .page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let rejection: Rejection = try visit.record()
    let edit = try await visit.edit(rejection)
    let surroundings = visit.surroundings
    do {
      return try await visit.commit(edit, then: .application(rejection.application)) {
        try $0.changes(correcting: $1, surroundings)
      }
    } catch let problems as Problems {
      return .again(
        RejectionEditPage(
          visit: visit,
          rejection: rejection,
          draft: edit.merged(with: rejection).draft,
          problems: problems
        ).page
      )
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

  var page: Page {
    Page(
      title: "What was written down of it",
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
    \(visit.token)\(visit.revisionField(rejection))
    \(Rejection.fields.fields.html { field in
      AskedField(field).html(value: draft[field.name], problem: problems[field.name])
    })
    <div class="actions"><button class="button">\("Save" as Phrase)</button>
    <a class="button plain" href="\(Place.application(rejection.application).address)">\("Not now" as Phrase)</a></div>
    </form>
    """
  }
}
