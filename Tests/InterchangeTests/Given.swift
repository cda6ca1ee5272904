import Foundation
import Interchange
import Records
import Support

/// What the tests of this room start from: one moment, one zone, and names drawn from a seed.
enum Given {
  static let zone = TimeZone(identifier: "America/Los_Angeles") ?? .gmt

  /// Noon of 1 September 2026 in Los Angeles; names repeat with the seed.
  static func surroundings(seed: UInt64 = 1, in zone: TimeZone = Given.zone) -> Surroundings {
    let noon = Day("2026-09-01")?.at(.noon, in: zone) ?? .distantPast
    return .fixed(noon, zone: zone, seed: seed)
  }

  static func table(_ text: String, in zone: TimeZone = Given.zone) throws -> ApplicationTable {
    try ApplicationTable(Data(text.utf8), surroundings(in: zone))
  }

  static func plan(
    _ text: String,
    for journal: Journal = Journal(),
    seed: UInt64 = 1
  ) throws -> ImportPlan {
    try table(text).plan(for: ImportTarget(journal, surroundings(seed: seed)))
  }

  /// The journal after an import.
  static func journal(
    _ text: String,
    after journal: Journal = Journal(),
    seed: UInt64 = 1
  ) throws
    -> Journal
  {
    journal.applying(try plan(text, for: journal, seed: seed).changes)
  }

  /// What would become of a file, and the applications of the journal after it.
  static func plan(
    of data: Data,
    _ reading: ReadingChoices = ReadingChoices(),
    as sort: ImportSort = .applications,
    for journal: Journal = Journal()
  ) throws -> (plan: ImportPlan, applications: [JobApplication]) {
    let read = try Import(data, as: sort, surroundings(), reading)
    let plan = read.plan(
      ImportChoices(reading: reading),
      for: ImportTarget(journal, surroundings(seed: 5))
    )
    return (plan, journal.applying(plan.changes).applications)
  }

  static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  }
}

extension SplitMix64 {
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &self)]
  }
}

extension Journal {
  /// As it stands once these changes are committed.
  func applying(_ changes: [Change]) -> Journal {
    var journal = self
    for (index, change) in changes.enumerated() {
      journal.apply(
        Entry(
          sequence: head + index + 1,
          commit: RecordID(UUID()),
          reference: change.reference,
          revision: journal.revision(of: change.reference.id) + 1,
          recordedAt: .distantPast,
          act: change.act,
          content: change.content
        )
      )
    }
    return journal
  }

  var applications: [JobApplication] { Array(shelf(JobApplication.self)) }

  var interviews: [Interview] { Array(shelf(Interview.self)) }

  func application(_ company: String) -> JobApplication? {
    applications.first { $0.company == company }
  }

  func stageCounts() -> [String: Int] {
    Dictionary(grouping: applications, by: \.stage.rawValue).mapValues(\.count)
  }
}

extension Change {
  var content: Entry.Content {
    switch step {
    case .save(let record): .saved(record)
    case .remove: .removed
    case .keep(_, let format, let payload): PayloadCoder.read(payload, format: format).2
    }
  }
}

extension ImportPlan {
  /// Its notes, as a person reads them.
  var said: [String] { notes.map(Speaker.english.say) }

  func row(_ line: Int) -> PlannedRow? { rows.first { $0.line == line } }

  /// What a person reads about a row.
  func notices(_ line: Int) -> [String] {
    row(line)?.notices.map(Speaker.english.say) ?? []
  }
}
