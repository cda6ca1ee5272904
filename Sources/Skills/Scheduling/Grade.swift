package import Records

/// How well an answer came, as a scheduler reads it.
package enum Grade: Int, CaseIterable, Comparable, Sendable {
  case again = 1
  case hard
  case good
  case easy

  package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

extension Grade {
  /// The grade of a stored rating; nil for one that a newer program knows.
  package init?(_ rating: PracticeRating) {
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
