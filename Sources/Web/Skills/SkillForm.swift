import Records

/// Something a person can do, as a form: its name is enough.
struct SkillForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: Skill?
  let draft: Draft
  let problems: Problems

  static func begun(_ visit: Visit) -> Draft {
    Draft(["area": SkillArea(rawValue: visit.query["area"])?.rawValue ?? ""])
  }

  static func next(after _: Skill, _: Visit) -> Place { .skills }

  var page: Page {
    Page(
      title: record.map { Phrase(verbatim: $0.name) } ?? "Something you can do",
      section: .practice,
      trail: [.section(.practice), Page.Crumb(title: "Skills", place: .skills)],
      lead: "Its name is enough. What shows it can follow.",
      body: body
    )
  }

  private var body: HTML {
    let form = plainForm(fields, to: record.map { .skill($0.id) } ?? .skills, leave: .skills)
    return """
      \(form)
      \(visit.removal(record, back: .skills, "Remove it"))
      """
  }

  private var fields: [AskedField] {
    var fields = Skill.fields.askedFields
    let stories = visit.journal.stories.map {
      Choice($0.id.description, Phrase(verbatim: $0.title))
    }
    guard let place = fields.firstIndex(where: { $0.name == "stories" }) else { return fields }
    let asked = fields.remove(at: place)
    // Without a story there is nothing to choose.
    guard !stories.isEmpty else { return fields }
    return fields + [
      AskedField(
        name: asked.name,
        label: asked.label,
        control: .choices(stories, atMost: Skill.mostStories)
      )
    ]
  }
}
