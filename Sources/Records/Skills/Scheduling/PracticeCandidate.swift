/// A question that can come back now.
struct PracticeCandidate: Sendable {
  let card: QuestionCard
  /// The probability that it is still remembered; nil if it was never tried.
  let chance: Double?
  let seconds: Int
  /// Whether the next interview needs it.
  let isNeeded: Bool

  /// The assumed length of an answer in seconds: ten of them are fifteen minutes.
  static let usualSeconds = 90

  /// The mean time the card took so far, in seconds; ``usualSeconds`` if unknown.
  static func seconds(_ reviews: [PracticeReview]) -> Int {
    let known = reviews.compactMap(\.seconds)
    return known.isEmpty ? usualSeconds : max(15, known.reduce(0, +) / known.count)
  }

  var reason: PracticeSession.Reason {
    if isNeeded { return .event }
    return chance == nil ? .new : .due
  }
}

/// The remaining questions and minutes of a day.
struct PracticeBudget {
  private(set) var cards: Int
  private(set) var seconds: Int

  init(cards: Int, seconds: Int) {
    self.cards = cards
    self.seconds = seconds
  }

  /// Takes one more question, even beyond the minutes.
  mutating func takesAnyway(_ seconds: Int) -> Bool {
    guard cards > 0 else { return false }
    spend(seconds)
    return true
  }

  mutating func spend(_ seconds: Int) {
    cards -= 1
    self.seconds -= seconds
  }

  /// Takes one more question if it fits; the first of a day always does.
  mutating func takes(_ seconds: Int) -> Bool {
    guard cards > 0, self.seconds >= min(seconds, 900) else { return false }
    spend(seconds)
    return true
  }
}
