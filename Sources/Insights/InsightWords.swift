package import Records

/// The wording and the data of one kind of insight, from which its ``insight`` is made.
protocol InsightWords: Sendable {
  static var kind: Insight.Kind { get }
  /// The title of its card.
  static var title: Phrase { get }

  /// - Returns: nil if the records hold nothing for it.
  init?(_ ground: InsightGround)

  var standing: Insight.Standing { get }
  var summary: Phrase { get }
  var more: [Phrase] { get }
  var basis: Phrase { get }
  var count: Int { get }
  var period: ClosedRange<Day>? { get }
  var interval: Phrase? { get }
  var wouldChange: Phrase { get }
  var method: [Phrase] { get }
  var suggestion: Phrase? { get }
  var isGoodNews: Bool { get }
  var figure: Figure? { get }

  /// Whether it goes beyond counts, and so has an interval, a suggestion or a figure, or can be
  /// good news.
  var tellsMore: Bool { get }
}

extension InsightWords {
  var standing: Insight.Standing { .described }
  var more: [Phrase] { [] }
  var interval: Phrase? { nil }
  var suggestion: Phrase? { nil }
  var isGoodNews: Bool { false }
  var figure: Figure? { nil }
  var tellsMore: Bool { standing != .counts }

  var insight: Insight {
    Insight(
      kind: Self.kind,
      title: Self.title,
      standing: standing,
      summary: summary,
      more: more,
      basis: basis,
      count: count,
      period: period,
      interval: tellsMore ? interval : nil,
      wouldChange: wouldChange,
      method: method,
      suggestion: tellsMore ? suggestion : nil,
      isGoodNews: tellsMore && isGoodNews,
      figure: tellsMore ? figure : nil
    )
  }
}

extension Insight {
  /// Every kind of insight, in display order within a group; a new kind needs one file and one line
  /// here.
  static let words: [any InsightWords.Type] = [
    WentWellWords.self, FlowWords.self, FunnelWords.self, CompetencyWords.self,
    CalibrationWords.self, SegmentWords.self, FactorWords.self, ReplyWords.self,
    PracticeWords.self, MoodCalendarWords.self, MoodTrendWords.self, ActivityWords.self,
    SetbackWords.self,
  ]

  /// Every insight that the records have data for.
  ///
  /// - Parameter hidden: kinds to leave out without computing them.
  package static func all(_ ground: InsightGround, without hidden: Set<String> = []) -> [Insight] {
    words.filter { !hidden.contains($0.kind.rawValue) }.compactMap { $0.init(ground)?.insight }
  }
}

extension Insight.Kind {
  /// Every kind, in display order within a group.
  package static let all: [Insight.Kind] = Insight.words.map { $0.kind }

  package var title: Phrase {
    Insight.words.first { $0.kind == self }?.title ?? Phrase(verbatim: rawValue)
  }
}
