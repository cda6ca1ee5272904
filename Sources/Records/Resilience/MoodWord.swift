/// The meaning of a number from 0 to 10 in words, for people who prefer them.
package enum MoodWord: Int, CaseIterable, Sendable {
  case veryLow = 1, low = 3, between = 5, good = 8, veryGood = 10

  package init(_ mood: Int) {
    self =
      switch mood {
      case ...1: .veryLow
      case ...3: .low
      case ...6: .between
      case ...8: .good
      default: .veryGood
      }
  }

  package var title: Phrase {
    switch self {
    case .veryLow: "very low"
    case .low: "low"
    case .between: "in between"
    case .good: "good"
    case .veryGood: "very good"
    }
  }

  /// The words as choices; an existing number keeps its value, so that saving an old answer again
  /// does not change it.
  package static func choices(keeping mood: Int?) -> [Choice] {
    allCases.map { word in
      let isThere = mood.map { MoodWord($0) == word } ?? false
      return Choice(String(isThere ? mood ?? word.rawValue : word.rawValue), word.title)
    }
  }
}
