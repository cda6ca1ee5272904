import Foundation

extension Journal {
  /// Chooses the questions of a mock interview, and saves it.
  ///
  /// - Parameters:
  ///   - own: questions typed for it; they come first.
  ///   - count: the total number of questions, own ones included.
  package func changes(
    beginning mock: MockInterview,
    asking own: [String],
    count: Int,
    _ surroundings: Surroundings
  ) -> [Change] {
    var mock = mock
    let most = min(max(count, own.count), MockInterview.mostQuestions)
    mock.questions = mockQuestions(for: mock, asking: own, atMost: most, surroundings)
    if mock.role.isEmpty { mock.role = self[mock.targetRole]?.title ?? role(of: mock) }
    return [.save(mock)]
  }

  /// Marks a mock interview as finished; scores and a change can be added later.
  package func changes(finishing mock: MockInterview, _ surroundings: Surroundings) -> [Change] {
    guard mock.finishedAt == nil else { return [] }
    var mock = mock
    mock.finishedAt = surroundings.now
    return [.save(mock)]
  }

  /// Saves the one change that came from a mock interview as a lesson.
  package func changes(keeping change: Lesson, from mock: MockInterview) -> [Change] {
    var (change, mock) = (change, mock)
    change.source = mock.id.raw
    change.application = change.application ?? self[mock.interview]?.application
    mock.change = change.id
    return [.save(change)] + (self[mock.id] == mock ? [] : [.save(mock)])
  }

  private func role(of mock: MockInterview) -> String {
    self[self[mock.interview]?.application]?.title ?? ""
  }
}
