/// How an interview ended.
package struct Outcome: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let advanced = Outcome(rawValue: "advanced")
  package static let offer = Outcome(rawValue: "offer")
  package static let rejected = Outcome(rawValue: "rejected")
  package static let noAnswer = Outcome(rawValue: "no-answer")
  package static let withdrew = Outcome(rawValue: "withdrew")
  package static let cancelled = Outcome(rawValue: "cancelled")

  package static let all: [Outcome] = [
    .advanced, .offer, .rejected, .noAnswer, .withdrew, .cancelled,
  ]
}
