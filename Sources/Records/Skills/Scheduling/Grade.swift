/// How well an answer came, as a scheduler uses it.
package enum Grade: Int, CaseIterable, Comparable, Sendable {
  case again = 1
  case hard
  case good
  case easy

  package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

extension Grade {
  /// The grade of a stored rating; nil for one that only a newer program knows.
  init?(_ rating: PracticeRating) {
    switch rating {
    case .again: self = .again
    case .hard: self = .hard
    case .good: self = .good
    case .easy: self = .easy
    default: return nil
    }
  }

  package var rating: PracticeRating {
    switch self {
    case .again: .again
    case .hard: .hard
    case .good: .good
    case .easy: .easy
    }
  }
}

extension Grade {
  /// The four grades as Anki and other flashcard programs name them.
  package var title: Phrase {
    switch self {
    case .again: "Again"
    case .hard: "Hard"
    case .good: "Good"
    case .easy: "Easy"
    }
  }

  /// The behavior that earns the grade.
  package var about: Phrase {
    switch self {
    case .again: "I had no usable answer."
    case .hard: "I answered with notes, or with gaps."
    case .good: "I answered in good time."
    case .easy: "I answered fully, in time and without notes."
    }
  }

  static let choices = allCases.map { Choice($0.rating.rawValue, $0.title, about: $0.about) }
}

extension RubricDimension {
  /// The five scores as choices: descriptions of 1, 3 and 5, and what lies between.
  package var choices: [Choice] {
    (1...5).map { score in
      Choice("\(score)", "\(score)", about: anchors[score].map(Phrase.init(verbatim:)))
    }
  }
}
