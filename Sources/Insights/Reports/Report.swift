package import Records

/// What a person wants to show a coach, of some days: words and tables, before anybody decides how
/// they are set.
package struct Report: Sendable {
  package struct Chapter: Sendable {
    package let part: ReportPart
    package let blocks: [Block]
  }

  package enum Block: Sendable {
    case text(Phrase)
    case list([Phrase])
    case table(FigureTable)
    case insight(Insight)
  }

  /// Whose it is; empty where the person gave no name.
  package let name: String
  package let days: ClosedRange<Day>
  package let madeOn: Day
  package let numbersOff: Bool
  package let chapters: [Chapter]

  /// An employer that is hidden is in no part of it.
  ///
  /// - Throws: `Problems` where the days end before they begin.
  package init(
    _ request: ReportRequest,
    of journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) {
    let surroundings = journal.seen(surroundings)
    let preferences = journal.preferences(zone: surroundings.zone)
    days = try request.days(on: surroundings.today)
    name = preferences.name
    madeOn = surroundings.today
    numbersOff = preferences.numbersOff
    let source = ReportSource(journal, days: days, surroundings)
    chapters = request.parts.map { Chapter(part: $0, blocks: source.blocks(of: $0)) }
  }

  package var title: Phrase {
    let period: Phrase = "\(days.lowerBound.noonGMT, .short) to \(days.upperBound.noonGMT, .short)"
    return name.isEmpty ? "A search, \(period)" : "\(name)’s search, \(period)"
  }

  /// What is said at the foot of every report.
  package static let closing: [Phrase] = [
    "Made by its owner with Rebound. What was left out was left out on purpose.",
    "Numbers on few interviews are weak. Each says how many it rests on.",
  ]
}
