import HTTPTypes
import Records

enum CompetencyViewRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(CompetencyViewPage(visit: visit, draft: nil, problems: Problems([])).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let table = CompetencyRating.fields
    // A field the form did not ask is left as it is.
    let names = table.fields.map(\.name).filter(visit.form.has)
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
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Competencies", place: .competencies),
      ],
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
      <div class="actions"><button class="button">\("Save" as Phrase)</button>
      <a class="button plain" href="\(Place.competencies.address)">\("Leave it" as Phrase)</a></div></form>
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

/// What 1, 3 and 5 look like, a line each: by number, or by the words of the scale.
struct AnchorLines {
  let anchors: [Int: String]

  var text: String {
    let words = ScaleWords(1...5, low: "not there yet", high: "very clear")
    return [1, 3, 5].compactMap { score in
      let name =
        Scales.current == .words ? Speaker.current.say(words.words(for: score)) : "\(score)"
      return anchors[score].map { "\(name): \($0)" }
    }.joined(separator: "\n")
  }
}
