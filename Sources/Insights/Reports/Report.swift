package import Records

/// What a person wants to show a coach about a range of days, as text and tables without
/// formatting.
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

  /// The owner's name; empty if they gave none.
  let name: String
  package let days: ClosedRange<Day>
  let madeOn: Day
  package let numbersOff: Bool
  package let chapters: [Chapter]

  /// Leaves out every employer that is hidden.
  ///
  /// - Throws: `Problems` if the last day is before the first.
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
    let period: Phrase = "\(days.lowerBound, .short) to \(days.upperBound, .short)"
    return name.isEmpty ? "A search, \(period)" : "\(name)’s search, \(period)"
  }

  /// The lines at the end of every report.
  package static let closing: [Phrase] = [
    "Made by its owner with Rebound. What was left out was left out on purpose.",
    "Numbers on few interviews are weak. Each says how many it is based on.",
  ]
}
