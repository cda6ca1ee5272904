import Foundation
@testable import Journaling
import Records
import Support
import Testing

struct BackupNameTests {
  private let monday = Day(.start, in: .berlin)

  private func name(_ day: Day) -> String { BackupName(day: day).fileName }

  @Test func `a backup is named for its day`() {
    #expect(name(monday) == "rebound-2026-11-23.sqlite")
    #expect(BackupName("rebound-2026-11-23.sqlite")?.day == monday)
  }

  @Test(arguments: [
    "rebound.sqlite", "rebound-2026-11-23.sqlite.partial", "rebound-2026-11-31.sqlite",
    "rebound-2026-11-23.sqlite-wal", "my-rebound-2026-11-23.sqlite", "",
  ])
  func `another file is none of our business`(_ fileName: String) {
    #expect(BackupName(fileName) == nil)
    #expect(BackupName.superseded(among: [fileName], on: monday).isEmpty)
  }

  @Test func `seven days and four weeks are kept`() {
    let names = (0..<100).map { name(monday - $0) }
    let gone = Set(BackupName.superseded(among: names, on: monday))
    let kept = names.filter { !gone.contains($0) }
    #expect(kept.prefix(7) == names.prefix(7))
    // The week in which the seven days begin, then Sundays.
    let weekly = ["2026-11-16", "2026-11-15", "2026-11-08", "2026-11-01"]
    #expect(kept.dropFirst(7) == weekly.map { "rebound-\($0).sqlite" }[...])
  }

  @Test func `who opens Rebound once a month keeps eleven months`() {
    let names = (0..<24).map { name(monday - $0 * 30) }
    #expect(BackupName.superseded(among: names, on: monday) == Array(names.dropFirst(11)))
  }

  @Test(arguments: Seed.all)
  func `thinning day by day never drops the newest and settles`(_ seed: Seed) {
    var source = SplitMix64(seed: seed.number)
    var kept: [String] = []
    for day in 0..<200 where Bool.random(using: &source) {
      kept.append(name(monday + day))
      let gone = Set(BackupName.superseded(among: kept.shuffled(using: &source), on: monday + day))
      kept.removeAll { gone.contains($0) }
      #expect(kept.last == name(monday + day))
      #expect(kept.count <= 11)
      #expect(BackupName.superseded(among: kept, on: monday + day).isEmpty)
    }
    #expect(kept.count >= 10)
  }

  @Test func `backups of a clock that was ahead push out none of the right days`() {
    let right = (0..<7).map { name(monday - $0) }
    let ahead = (0..<12).map { name(monday + 365 + $0) }
    let gone = Set(BackupName.superseded(among: right + ahead, on: monday))
    #expect(gone.isDisjoint(with: right))
    #expect(gone.count == 5, "and of those ahead seven stay")
  }
}
