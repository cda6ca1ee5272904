/// How an answer came; it decides when the question comes back.
package struct PracticeRating: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let again = PracticeRating(rawValue: "again")
  package static let hard = PracticeRating(rawValue: "hard")
  package static let good = PracticeRating(rawValue: "good")
  package static let easy = PracticeRating(rawValue: "easy")

  package static let all: [PracticeRating] = [.again, .hard, .good, .easy]
}
