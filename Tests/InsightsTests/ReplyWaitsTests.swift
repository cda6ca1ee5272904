import Foundation
import Insights
import Interchange
import Records
import Support
import Testing

/// A real person's search of sixteen months, where the file is at hand: it is not part of the
/// repository.
@Suite struct `The waits of a real search` {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../../shared/samples/hanneman/Merged.csv").standardized
  private static let isThere = FileManager.default.fileExists(atPath: file.path())

  @Test(.enabled(if: isThere)) func `count the silent ones for as long as they were seen`() throws {
    let waits = try Imported(Self.file).waits
    #expect(waits.afterApplying.count == 177 && waits.undated == 0)
    let answers = waits.afterApplying.filter(\.came).map(\.time)
    #expect(answers.count == 64 && answers.median == 3)
    let curve = KaplanMeier(waits.afterApplying)
    let left = [7, 30, 90, 400].map { curve.survival(at: $0) }
    #expect(near(left, [0.7797, 0.7049, 0.6265, 0.5980], within: 5e-5))
    #expect(near([7, 30, 90].map(curve.stillToCome), [0.23, 0.15, 0.045], within: 5e-3))
    #expect(curve.median == nil)
  }

  @Test(.enabled(if: isThere)) func `hold one answer among those that were called ghosted`() throws
  {
    let journal = try Imported(Self.file).journal
    let ghosted = journal.shelf(JobApplication.self).filter { $0.stage == .noAnswer }
    #expect(ghosted.count == 114)
    #expect(ghosted.count { $0.firstResponseOn != nil } == 1)
    #expect(Set(ghosted.compactMap(\.origin?.asOf)) == [Day("2023-03-13")])
  }

  /// With one fixed deviation of waits the model alone asked after two weeks, and one in six of those
  /// was still answered.
  @Test(.enabled(if: isThere)) func `are asked about where few answers were still to come`() throws
  {
    let expectation = ReplyExpectation(try Imported(Self.file).waits.afterApplying)
    #expect(expectation.model.daysUntil(stillToCome: 0.1) == 35)
    let day = Double(expectation.asksAfter)
    #expect(
      expectation.curve.stillToCome(day) < 0.1 && expectation.curve.stillToCome(day - 1) >= 0.1
    )
  }

  /// What a count would say that forgets for how long each was watched.
  @Test(.enabled(if: isThere)) func `say more than a plain count`() throws {
    let waits = try Imported(Self.file).waits.afterApplying
    let plain = [7.0, 30, 90].map { days -> Double in
      let silent = waits.filter { $0.time > days || !$0.came }
      return Double(silent.count(where: \.came)) / Double(silent.count)
    }
    #expect(near(plain, [0.18, 0.10, 0.03], within: 5e-3))
  }
}

/// The same shape, with invented firms; reckoned by hand and by another program.
@Suite struct `The waits of an imported table` {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../InterchangeTests/Fixtures/merged.csv")

  @Test func `end where the table was last true`() throws {
    let waits = try Imported(Self.file).waits
    #expect(waits.afterApplying.count == 24)
    #expect(waits.afterApplying.count(where: \.came) == 13)
    let curve = KaplanMeier(waits.afterApplying)
    let left = [0, 3, 16, 27, 43].map { curve.survival(at: $0) }
    #expect(near(left, [0.875, 0.583_333, 0.530_303, 0.454_545, 0.363_636], within: 1e-6))
    #expect(near([7, 30].map(curve.stillToCome), [0.376_623, 0.2], within: 1e-6))
    #expect(curve.median == 27)
  }

  @Test func `are told anew where the table is brought in once more`() throws {
    let imported = try Imported(Self.file)
    #expect(try Imported(Self.file, after: imported.journal).changes.isEmpty)
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    // Two days on, every count of days has grown by two and nothing else has changed.
    let later = text.replacing(/,n,([0-9\/]+),y,([0-9]+),/) { match in
      ",n,\(match.1),y,\((Int(match.2) ?? 0) + 2),"
    }
    let again = try Imported(Data(later.utf8), after: imported.journal)
    #expect(again.journal.shelf(JobApplication.self).count == 24)
    let days = again.journal.shelf(JobApplication.self).compactMap(\.origin?.asOf)
    #expect(days.max() == Day("2026-03-15"))
  }
}

private struct Imported {
  let journal: Journal
  let changes: [Change]
  private let surroundings: Surroundings

  init(_ file: URL, after journal: Journal = Journal()) throws {
    try self.init(Data(contentsOf: file), after: journal)
  }

  init(_ data: Data, after journal: Journal = Journal()) throws {
    surroundings = Surroundings.fixed()
    let table = try ApplicationTable(data, surroundings)
    changes = table.plan(for: ImportTarget(journal, surroundings)).changes
    self.journal = journal.after(changes)
  }

  var waits: ReplyWaits { ReplyWaits(journal, surroundings) }
}

func near(_ found: [Double], _ known: [Double], within: Double) -> Bool {
  found.count == known.count && zip(found, known).allSatisfy { abs($0 - $1) <= within }
}
