import Records

enum CompetencyViewRoutes {
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let table = CompetencyRating.fields
    // A field the form did not ask is left as it is.
    let names = table.names.filter(visit.form.has)
    let draft = table.asked(visit.form.draft(of: names))
    return try await Answer.saved {
      try await visit.commit(.saved, then: .competencies) {
        try $0.changes(viewing: draft, visit.surroundings)
      }
    } again: {
      CompetencyViewPage(visit: visit, draft: draft, problems: $0).page
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
      "Rate yourself",
      below: [.practice, .competencies],
      lead: "Compare yourself with the examples of tasks. Leave it blank where you cannot tell."
    ) {
      let known = visit.journal.competencyRating.map(CompetencyRating.fields.draft(of:))
      let draft = draft ?? known ?? Draft()
      return """
        \(visit.problemList(problems))
        <form class="stack airy narrow rubric" method="post" action="\(Place.competencyView.address)">\(visit.token)
        \(Guidance.competencies.html { scale($0, draft) })
        <div class="actions"><button class="button">\(say: "Save ratings")</button>
        <a class="button plain" href="\(Place.competencies.address)">\(say: "Cancel")</a></div></form>
        """
    }
  }

  private func scale(_ competency: Competency, _ draft: Draft) -> HTML {
    var field = AskedField("view-\(competency.id)", Phrase(verbatim: competency.title), .score)
    field.hint = AnchorLines(anchors: competency.anchors).text
    return field.html(value: draft[field.name], problem: problems[field.name])
  }
}
