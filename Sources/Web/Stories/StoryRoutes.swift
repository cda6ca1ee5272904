import HTTPTypes
import Records

enum StoryRoutes {
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
