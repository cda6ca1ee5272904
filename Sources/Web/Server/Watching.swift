/// Stands beside every request: hears what somebody wrote, and may put something on the next page.
protocol Watching: Sendable {
  /// The visit with what its form says beside what the form is for.
  ///
  /// - Throws: an error of the store.
  func entered(_ visit: Visit) async throws -> Visit

  /// Answers a request, and hears it.
  func answer(to visit: Visit, _ handler: (Visit) async throws -> Answer) async throws -> Answer

  /// Hears a form that failed before it was processed.
  func hear(_ visit: Visit)

  /// The visit as its page is shown, with a panel above it where there is one.
  func shown(_ answer: Answer, _ visit: Visit) -> Visit

  /// What a page without navigation shows, after an error.
  func shownBesideError(_ visit: Visit) -> HTML
}
