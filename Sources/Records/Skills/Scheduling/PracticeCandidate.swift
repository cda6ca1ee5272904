/// A question that may come back now.
struct PracticeCandidate: Sendable {
  let card: QuestionCard
  /// How likely it is still remembered; nil where it was never tried.
  let chance: Double?
  let seconds: Int
  /// Whether an interview needs it.
  let isNeeded: Bool

  /// An answer of 90 seconds: ten of them are fifteen minutes.
  static let usualSeconds = 90

  /// The mean of what a card took so far, where that is known.
  static func seconds(_ reviews: [PracticeReview]) -> Int {
    let known = reviews.compactMap(\.seconds)
    return known.isEmpty ? usualSeconds : max(15, known.reduce(0, +) / known.count)
  }

  var reason: PracticeSession.Reason {
    if isNeeded { return .event }
    return chance == nil ? .new : .due
  }
}

/// What is left of a day's questions and minutes.
struct PracticeBudget {
  private(set) var cards: Int
  private(set) var seconds: Int

  init(cards: Int, seconds: Int) {
    self.cards = cards
    self.seconds = seconds
  }

  /// Takes one more, however long the answers before it took.
  mutating func takesAnyway(_ seconds: Int) -> Bool {
    guard cards > 0 else { return false }
    spend(seconds)
    return true
  }

  mutating func spend(_ seconds: Int) {
    cards -= 1
    self.seconds -= seconds
  }

  /// Takes one more where it still fits; the first of a day always does.
  mutating func takes(_ seconds: Int) -> Bool {
    guard cards > 0, self.seconds >= min(seconds, 900) else { return false }
    spend(seconds)
    return true
  }
}
