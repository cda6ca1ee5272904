import API
import ArgumentParser
import Records

/// What every command takes that lists writings.
struct ListOptions: ParsableArguments {
  @Flag(help: "All of them.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  /// - Parameter row: what stands beside the ID and the day; what is empty is left out.
  func list<R: JournalRecord>(
    _: R.Type,
    at desk: Desk,
    none: Phrase,
    row: (R, Journal) -> [String]
  ) async throws {
    let journal = try await desk.journal()
    let zone = journal.seen(desk.surroundings()).zone
    let shelf = journal.shelf(R.self)
    let records = Array((all ? shelf[...] : shelf.suffix(20)).reversed())
    if json { return desk.say(.list(records.map { $0.json(in: journal) })) }
    guard !records.isEmpty else { return desk.say(none) }
    desk.say(
      Columns(
        records.map { record in
          let day: Phrase = "\(Day(record.filedAt, in: zone).noonGMT, .short)"
          let words = row(record, journal).map(\.firstLine).filter { !$0.isEmpty }
          return [record.reference.id.short, day.said, words.joined(separator: "; ")]
        }
      )
    )
  }
}

extension String {
  /// What a row has room for.
  var firstLine: String { textLines.first ?? "" }
}
