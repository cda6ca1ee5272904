import HTTPTypes
import Records

enum CompetencyViewRoutes {
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let table = CompetencyRating.fields
    // A field the form did not ask is left as it is.
    let names = table.names.filter(visit.form.has)
    let draft = table.asked(visit.form.draft(of: names))
    let surroundings = visit.surroundings
    do {
      return try await visit.commit(.saved, then: .competencies) {
        try $0.changes(viewing: draft, surroundings)
      }
    } catch let problems as Problems {
      return .again(CompetencyViewPage(visit: visit, draft: draft, problems: problems).page)
    }
  }
}

/// Where somebody sees themselves, by what each competency looks like at three levels.
struct CompetencyViewPage {
  let visit: Visit
  let draft: Draft?
  let problems: Problems

  var page: Page {
    Page(
      title: "Where you see yourself",
      section: .practice,
      trail: [.section(.practice), Page.Crumb(title: "Competencies", place: .competencies)],
      lead: "By examples of tasks, not by feeling. Leave open what you cannot tell.",
      body: body
    )
  }

  private var body: HTML {
    let known = visit.journal.competencyRating.map(CompetencyRating.fields.draft(of:))
    let draft = draft ?? known ?? Draft()
    return """
      \(ProblemList(problems: problems).html)
      <form class="stack airy narrow rubric" method="post" action="\(Place.competencyView.address)">\(visit.token)
      \(Guidance.competencies.html { scale($0, draft) })
      <div class="actions"><button class="button">\(say: "Save")</button>
      <a class="button plain" href="\(Place.competencies.address)">\(say: "Leave it")</a></div></form>
      """
  }

  private func scale(_ competency: Competency, _ draft: Draft) -> HTML {
    var field = AskedField(
      name: "view-\(competency.id)",
      label: Phrase(verbatim: competency.title),
      control: .score
    )
    field.hint = AnchorLines(anchors: competency.anchors).text
    return field.html(value: draft[field.name], problem: problems[field.name])
  }
}
