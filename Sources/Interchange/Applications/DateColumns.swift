import Foundation
import Records

/// A date as it was read from a cell.
struct ReadDate: Hashable, Sendable {
  let day: Day
  let time: ClockTime?
}

/// The dates of a table, with the order of day and month decided column by column.
///
/// Every date that can be read in one way only is a vote. Where a column has none, those of the
/// other columns count, since one hand wrote them all; where there are none at all, the language of the
/// headings decides, and then the sign: months first with `/`, days first with `.` and `-`.
///
/// A date without a year is the last such day, and it is said how many there are.
struct DateColumns: Sendable {
  private let zone: TimeZone
  private let today: Day
  /// The columns of days that may be still to come.
  private let ahead: Set<Int>
  private var spellings: [String: DateText] = [:]
  private var orders: [Int: DateOrder] = [:]
  private(set) var notes: [Phrase] = []

  init(_ map: ColumnMap, _ rows: [TableRow], _ surroundings: Surroundings) {
    zone = surroundings.zone
    today = surroundings.today
    ahead = Set(
      [ApplicationField.interviewOn, .nextFollowUpOn].flatMap(map.columns(of:))
    )
    let columns = ApplicationField.allCases.filter(\.isDate).flatMap(map.columns(of:))
    var tallies = columns.map { DateTally(column: $0) }
    for row in rows {
      for index in tallies.indices {
        for part in row[tallies[index].column].dateParts { tallies[index].count(spelling(part)) }
      }
    }
    let together = tallies.reduce(into: DateTally(column: -1)) { $0.add($1) }
    let usual = map.headings.contains { Self.dayFirstHeadings.contains($0.plain) }
    for tally in tallies {
      orders[tally.column] = tally.order ?? together.order ?? (usual ? .dayFirst : nil)
      notes += tally.notes(
        map.name(of: tally.column),
        others: together.order,
        isDayFirst: usual
      )
    }
  }

  /// What a table in a language that puts the day first calls the company, the job or the status.
  private static let dayFirstHeadings = Set(
    [
      "Firma", "Unternehmen", "Arbeitgeber", "Stelle", "Entreprise", "Société", "Employeur",
      "Poste",
      "Statut", "Empresa", "Compañía", "Puesto", "Estado", "Cargo", "Vaga", "Situação", "Companhia",
      "Azienda", "Società", "Ruolo", "Stato", "Posizione", "Bedrijf", "Werkgever", "Functie",
      "Vacature", "Stanowisko", "Pracodawca",
    ].map(\.plainHeading)
  )

  private mutating func spelling(_ text: String) -> DateText {
    if let known = spellings[text] { return known }
    let read = DateText(text, zone: zone)
    spellings[text] = read
    return read
  }

  /// What a cell of a column says; nil where it cannot be read, `.some(nil)` where it says: none.
  func read(_ text: String, in column: Int) -> ReadDate?? {
    switch spellings[text] ?? DateText(text, zone: zone) {
    case .none: .some(nil)
    case .unreadable: nil
    case .day(let day, let time): ReadDate(day: day, time: time)
    case .numeric(let date, let time):
      day(date, in: column).map { ReadDate(day: $0, time: time) }
    case .yearless(let date):
      date.day(
        date.order ?? orders[column] ?? date.usual,
        upTo: today + (ahead.contains(column) ? 120 : 0)
      )
      .map { ReadDate(day: $0, time: nil) }
    }
  }

  private func day(_ date: NumericDate, in column: Int) -> Day? {
    date.day(date.onlyOrder ?? orders[column] ?? date.usualOrder)
  }
}

extension String {
  /// The dates in one cell: a list of interviews is written with semicolons or on lines.
  var dateParts: [String] {
    // Of a range, the day it begins.
    if let arrow = firstIndex(of: "→") { return String(self[..<arrow]).dateParts }
    if !utf8.contains(where: { $0 == 0x3B || $0 == 0x0A || $0 == 0x0D || $0 == 0x7C }) {
      let text = trimmed
      return text.isEmpty ? [] : [text]
    }
    return split { $0 == ";" || $0 == "|" || $0.isNewline }.map { String($0).tidy }
      .filter { !$0.isEmpty }
  }
}

/// What the dates of one column say about their order.
private struct DateTally {
  let column: Int
  private var monthFirst = 0
  private var dayFirst = 0
  private var open = 0
  private var openSign: Character = "/"
  private var yearless = 0

  init(column: Int) {
    self.column = column
  }

  mutating func count(_ spelling: DateText) {
    if case .yearless(let date) = spelling {
      yearless += 1
      if date.order == nil { openYearless(date) }
    }
    guard case .numeric(let date, _) = spelling else { return }
    switch date.onlyOrder {
    case .monthFirst: monthFirst += 1
    case .dayFirst: dayFirst += 1
    case nil where date.first != date.second:
      open += 1
      openSign = date.separator
    case nil: break
    }
  }

  private mutating func openYearless(_ date: YearlessDate) {
    guard date.first != date.second else { return }
    open += 1
    openSign = date.usual == .monthFirst ? "/" : "."
  }

  mutating func add(_ other: DateTally) {
    monthFirst += other.monthFirst
    dayFirst += other.dayFirst
  }

  var order: DateOrder? {
    if monthFirst == dayFirst { return nil }
    return monthFirst > dayFirst ? .monthFirst : .dayFirst
  }

  func notes(_ name: String, others: DateOrder?, isDayFirst: Bool) -> [Phrase] {
    var notes: [Phrase] = []
    if monthFirst > 0, dayFirst > 0 {
      notes.append(
        "In “\(name)”, the month comes first in some dates (\(monthFirst)) and the day in others (\(dayFirst)). Check these dates."
      )
    }
    if open > 0, order == nil, others == nil {
      let reading: Phrase = openSign == "/" && !isDayFirst ? "month first" : "day first"
      notes.append(
        "In “\(name)”, nothing shows which number is the day. Rebound read the dates \(reading)."
      )
    }
    if yearless > 0 {
      let count: Phrase = yearless == 1 ? "1 date has" : "\(yearless) dates have"
      notes.append(
        "In “\(name)”, \(count) no year. Rebound used the most recent such day. Check it."
      )
    }
    return notes
  }
}
