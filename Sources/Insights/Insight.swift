package import Records

/// One thing a person's own records can say, with all that makes it honest.
package struct Insight: Equatable, Sendable {
  /// How much it claims.
  package enum Standing: Equatable, Sendable {
    /// Too little is there to say more than how much: no shares, no comparison.
    case counts
    /// Enough is there, and nothing stands out. That is a result.
    case unclear
    /// Its rule is met: a likely pattern, which could still be chance.
    case likely
    /// It describes and compares with nothing.
    case described
  }

  package let kind: Kind
  package let title: Phrase
  package let standing: Standing
  /// One sentence, read first.
  package let summary: Phrase
  package var more: [Phrase] = []
  /// What it rests on, in words: "14 interviews with an answer".
  package let basis: Phrase
  /// The same as a number.
  package let count: Int
  /// The days its records are of; nil where they bear none.
  package var period: ClosedRange<Day>?
  /// Where the truth lies nine times in ten, in words.
  package var interval: Phrase?
  /// What would change this.
  package let wouldChange: Phrase
  /// How it is worked out: one tap away.
  package let method: [Phrase]
  /// Offered, never more than one of all cards: see ``Swift/Array/offered``.
  package var suggestion: Phrase?
  package var isGoodNews = false
  package var figure: Figure?

  package init(
    _ kind: Kind,
    title: Phrase? = nil,
    _ standing: Standing,
    summary: Phrase,
    basis: Phrase,
    count: Int,
    wouldChange: Phrase,
    method: [Phrase]
  ) {
    self.kind = kind
    self.title = title ?? kind.title
    self.standing = standing
    self.summary = summary
    self.basis = basis
    self.count = count
    self.wouldChange = wouldChange
    self.method = method
  }
}

extension Insight.Standing {
  /// What is said beside the title; nil where the card only describes.
  package var said: Phrase? {
    switch self {
    case .counts: "Counts only, so far"
    case .unclear: "No clear pattern yet"
    case .likely: "Likely pattern, could still be chance"
    case .described: nil
    }
  }
}

extension [Insight] {
  /// The one suggestion there is room for: that of the first pattern that has one.
  package var offered: Insight? { first { $0.suggestion != nil && $0.standing == .likely } }
}
