import HTTPTypes
import Records

enum StoryRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(StoriesPage(visit: visit).page)
  }

  /// A new one, for the competency it is looked for where one was named.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    draft["competencies"] = visit.query["competency"]
    return .page(StoryFormPage(visit: visit, story: nil, draft: draft, problems: Problems([])).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: Story.fields.fields.map(\.name))
    let story = Story(id: visit.surroundings.newID(), addedAt: visit.surroundings.now, title: "")
    do {
      let saved = try Story.fields.fill(story, from: draft)
      return try await visit.add(saved, then: .story(saved.id))
    } catch let problems as Problems {
      return .again(StoryFormPage(visit: visit, story: nil, draft: draft, problems: problems).page)
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(StoryPage(visit: visit, story: try visit.record()).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let story: Story = try visit.record()
    return .page(
      StoryFormPage(
        visit: visit,
        story: story,
        draft: Story.fields.draft(of: story),
        problems: Problems([])
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let story: Story = try visit.record()
    let edit = try await visit.edit(story)
    return try await visit.commit(
      edit,
      then: .story(story.id),
      again: { draft, problems in
        StoryFormPage(visit: visit, story: story, draft: draft, problems: problems).page
      }
    )
  }

  /// Told in an interview, or not there after all.
  @Sendable static func tell(_ visit: Visit) async throws -> Answer {
    let story: Story = try visit.record()
    guard let interview = visit.form.value("interview", as: Identifier<Interview>.self),
      visit.journal[interview] != nil
    else { return .redirect(.story(story.id)) }
    let isTold = visit.form["told"] != "no"
    return try await visit.change(story, .saved, then: visit.back(or: .story(story.id))) {
      $0.changes(telling: $1, in: interview, isTold: isTold)
    }
  }
}
