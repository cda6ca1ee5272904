import Insights
import Records
import Support

/// Journals in which the mood cards come to say everything they can.
enum Sentences {
  static func say(_ phrase: Phrase) -> String { Speaker.english.say(phrase) }

  /// Everything a card says, line by line.
  static func all(of insight: Insight) -> [String] {
    let figure = insight.figure.map { figure in
      [figure.title, figure.summary] + figure.table.columns
        + figure.table.rows.compactMap(\.last)
    }
    let said =
      [insight.title, insight.summary, insight.basis, insight.wouldChange] + insight.more
      + insight.method + [insight.interval, insight.suggestion].compactMap(\.self) + (figure ?? [])
    return said.map(say)
  }

  static var calendar: [Insight] { cards(.moodCalendar, [flat]) }

  static var trends: [Insight] { cards(.moodTrend, trendJournals) }

  static var activities: [Insight] { cards(.activities, activityJournals) }

  static var setbacks: [Insight] { cards(.bounceBack, setbackJournals) }

  /// All of them.
  static var journals: [MoodJournal] { trendJournals + activityJournals + setbackJournals }

  private static var trendJournals: [MoodJournal] {
    let few = MoodJournal().adding(0..<5) { _ in 6 }
    let steady = MoodJournal().adding(0..<42) { _ in 6 }
    let rising = MoodJournal().adding(0..<42) { 8 - 0.1 * Double($0) + Double($0 % 3) * 0.3 }
    let sinking = MoodJournal().adding(0..<42) { 4 + 0.1 * Double($0) - Double($0 % 3) * 0.3 }
    return [few, flat, steady, rising, sinking]
  }

  private static var activityJournals: [MoodJournal] {
    let few = done(20, 5, "body") { _ in 6 }
    let once = done(40, 20, "body") { _ in 6 }
    let flat = done(60, 3, "calm") { Double(5 + $0 % 4) }
    let kinds = ["body", "people", "mastery", "Feed the hens"].map { kind in
      done(60, 3, kind) { $0 % 3 == 0 ? 7 : 5 }
    }
    return [few, once, flat] + kinds
  }

  private static var setbackJournals: [MoodJournal] {
    let usual = MoodJournal().adding(0..<400) { _ in 6 }
    return [
      MoodJournal().adding(noes: [20]),
      dips(40, [3, 5]),
      dips(40, [1, 1, 2, 1]),
      dips(40, [4, 9, 14, 4, 9, 14]),
      dips(60, [22, 22, 22, 22]),
      dips(60, [31, 31, 31, 3, 31, 3]),
      usual.adding(noes: [50, 90, 130, 170, 210]),
      halves(early: 12, late: 3), halves(early: 3, late: 12), halves(early: 6, late: 6),
      endings,
    ]
  }

  private static let flat = MoodJournal().adding(0..<42) { Double(4 + ($0 * 7) % 4) }

  /// A thing done on every so manieth day.
  private static func done(
    _ days: Int,
    _ every: Int,
    _ thing: String,
    _ mood: (Int) -> Double
  ) -> MoodJournal {
    (0..<days).reduce(MoodJournal()) { journal, day in
      journal.adding(day, mood: Int(mood(day)), day.isMultiple(of: every) ? [thing] : [])
    }
  }

  /// Noes so many days apart, each with so many low days, the newest first.
  private static func dips(_ apart: Int, _ low: [Int]) -> MoodJournal {
    let noes = low.indices.map { ($0 + 1) * apart }
    return MoodJournal().adding(0..<(low.count + 1) * apart) { day in
      zip(noes, low).contains { (0..<$1).contains($0 - day) } ? 3 : 6
    }
    .adding(noes: noes)
  }

  private static func halves(early: Int, late: Int) -> MoodJournal {
    let noes = (1...12).map { $0 * 40 }
    return MoodJournal().adding(0..<520) { day in
      noes.contains { (0..<($0 > 240 ? early : late)).contains($0 - day) } ? 3 : 6
    }
    .adding(noes: noes)
  }

  /// An episode of each ending, and of each size.
  private static var endings: MoodJournal {
    let noted = (0..<300).filter { !(180..<200).contains($0) }
    let low = [(5, 5), (60, 31), (100, 4), (104, 9), (204, 20), (250, 1)]
    return MoodJournal().adding(noted) { day in
      low.contains { (0..<$0.1).contains($0.0 - day) } ? 3 : 6
    }
    .adding(noes: [5, 104, 204], size: 8).adding(noes: [60], size: 5)
    .adding(noes: [100], size: 2).adding(noes: [150, 250])
  }

  private static func cards(_ kind: Insight.Kind, _ journals: [MoodJournal]) -> [Insight] {
    (journals + journals.map { $0.preferring { $0.numbersOff = true } }).compactMap { journal in
      journal.journal.insights(MoodJournal.now).first { $0.kind == kind }
    }
  }
}
