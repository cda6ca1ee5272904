import HTTPTypes
import Records

enum SkillRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(SkillsPage(visit: visit).page)
  }

  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    draft["area"] = SkillArea(rawValue: visit.query["area"])?.rawValue ?? ""
    return .page(SkillFormPage(visit: visit, skill: nil, draft: draft, problems: Problems([])).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: Skill.fields.fields.map(\.name))
    let skill = Skill(id: visit.surroundings.newID(), addedAt: visit.surroundings.now, name: "")
    do {
      let saved = try Skill.fields.fill(skill, from: Skill.fields.asked(draft))
      return try await visit.add(saved, then: .skills)
    } catch let problems as Problems {
      return .again(SkillFormPage(visit: visit, skill: nil, draft: draft, problems: problems).page)
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let skill: Skill = try visit.record()
    let draft = Skill.fields.draft(of: skill)
    return .page(
      SkillFormPage(visit: visit, skill: skill, draft: draft, problems: Problems([])).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let skill: Skill = try visit.record()
    let edit = try await visit.edit(skill)
    return try await visit.commit(
      edit,
      then: .skills,
      again: { draft, problems in
        SkillFormPage(visit: visit, skill: skill, draft: draft, problems: problems).page
      }
    )
  }
}

/// Something a person can do, as a form: its name is enough.
struct SkillFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let skill: Skill?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: skill.map { Phrase(verbatim: $0.name) } ?? "Something you can do",
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Skills", place: .skills),
      ],
      lead: "Its name is enough. What shows it can follow.",
      body: body
    )
  }

  private var body: HTML {
    let form = FieldsForm(
      visit: visit,
      to: skill.map { .skill($0.id) } ?? .skills,
      fields: fields,
      draft: draft,
      problems: problems,
      leave: .skills,
      hidden: HTML.some(skill, visit.revisionField)
    )
    return """
      \(form.html)
      \(HTML.some(skill) { #"<div class="actions">\#(visit.removeButton($0, back: .skills, "Remove it"))</div>"# })
      """
  }

  private var fields: [AskedField] {
    var fields = Skill.fields.fields.map(AskedField.init)
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
