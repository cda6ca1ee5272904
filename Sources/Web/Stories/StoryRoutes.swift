import HTTPTypes
import Records

enum StoryRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(StoriesPage(visit: visit).page)
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(StoryPage(visit: visit, story: try visit.record()).page)
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
