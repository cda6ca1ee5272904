/// Whether a question comes round; without one it does.
package struct CardStanding: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Left alone until the person takes it up again.
  package static let resting = CardStanding(rawValue: "resting")
  /// Done with; its reviews stay.
  package static let retired = CardStanding(rawValue: "retired")

  package static let all: [CardStanding] = [.resting, .retired]
}
