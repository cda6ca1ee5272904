package import Records

/// One thing a person's own records show, with the evidence and the caveats.
package struct Insight: Equatable, Sendable {
  /// How much the insight claims.
  package enum Standing: Equatable, Sendable {
    /// Too little data for more than counts: no shares, no comparison.
    case counts
    /// Enough data, but nothing stands out, which is a result too.
    case unclear
    /// Its rule is met: a likely pattern that could still be chance.
    case likely
    /// It describes, and compares with nothing.
    case described
  }

  package let kind: Kind
  package let title: Phrase
  package let standing: Standing
  /// One sentence, read first.
  package let summary: Phrase
  package let more: [Phrase]
  /// The data behind it, in words: "14 interviews with an answer".
  package let basis: Phrase
  /// The same data as a number.
  package let count: Int
  /// The days its records cover; nil if they have no days.
  package let period: ClosedRange<Day>?
  /// The 90% interval, in words.
  package let interval: Phrase?
  /// What would change the result.
  package let wouldChange: Phrase
  /// How it is computed, behind a link.
  package let method: [Phrase]
  /// Something to try; only one of all insights shows its suggestion: see ``Swift/Array/offered``.
  package let suggestion: Phrase?
  package let isGoodNews: Bool
  package var figure: Figure?
}

extension Insight.Standing {
  /// The label beside the title; nil if the insight only describes.
  package var said: Phrase? {
    switch self {
    case .counts: "Counts only so far"
    case .unclear: "No clear pattern yet"
    case .likely: "Likely pattern, but it could be chance"
    case .described: nil
    }
  }
}

extension [Insight] {
  /// The insight whose suggestion is shown: the first pattern that has one.
  package var offered: Insight? { first { $0.suggestion != nil && $0.standing == .likely } }
}
