/// What kind of interview a mock one plays.
package struct MockSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A little of everything, as most first rounds are.
  package static let mixed = MockSort(rawValue: "mixed")
  /// A first talk, often by phone.
  package static let screen = MockSort(rawValue: "screen")
  /// Questions about what happened.
  package static let behavioural = MockSort(rawValue: "behavioural")
  /// Questions of the trade.
  package static let technical = MockSort(rawValue: "technical")
  /// A case or a piece of work.
  package static let caseWork = MockSort(rawValue: "case")
  /// Why this job, and what matters at work.
  package static let fit = MockSort(rawValue: "fit")

  package static let all: [MockSort] = [.mixed, .screen, .behavioural, .technical, .caseWork, .fit]
}
