import Records

extension Forms {
  /// A story: a name is enough to begin with, for the competency it is looked for where one was named.
  static let story = RecordForms<Story>(
    list: .stories,
    one: { .story($0) },
    begun: { Draft(["competencies": $0.query["competency"]]) }
  ) { form in
    Page(
      form.title(new: "A story"),
      below: [.practice, .stories],
      lead:
        "Notes are fine. Use two sentences for the situation, most of it for what you did, then the result."
    ) { form.html() }
  }
}

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
