import Foundation
import Interchange
import Records
import Support
import Testing

/// Files nobody wrote: whatever stands in them, reading ends with rows or with a reason.
@Suite struct HostileBytesTests {
  private static let pieces = [
    "Company", "Title", "Status", "Date Applied", "Interview Date", "URL", ",", ",", ";", "\t",
    "\"",
    "\n", "\r", "\r\n", "\u{FEFF}", "'=", "#REF!", "1/2/2026",
    "2026-03-05T10:00:99999999999999999999",
    "2026-03-05T10:00+9223372036854775807", "9223372036854775807", "99999999", "{\"name\":",
    "{\"name\":\"Applied\"}", "é", "🦊", "\u{202E}", "https://", "x.example/", "Rejected", "-1",
    "\0",
    "01980000-0000-7000-8000-000000000001", "Rebound ID", "Time to Rejection", "0:0:0", "12:60 PM",
    "29 Feb 2025", "1:2:3 PM UTC+99:99",
  ]

  private static let lines = [
    #"{"rebound":"archive","format":1,"records":99999999999999999999}"#,
    #"{"kind":"lesson","id":""#,
    "01980000-0000-7000-8000-000000000001", #"","format":1,"record":{"#, "}", "}}", "\n", "\"",
    "\\",
    "[[[", ",", ":", #""payload":"e30=""#,
    #"{"draft":{"form":"a","tab":"b","savedAt":0,"payload":1}}"#,
    #"{"kind":"lesson","id":"01980000-0000-7000-8000-000000000001","format":-5,"record":{"a":1}}"#,
    "\u{2028}", "\0", "nul", "1e999",
  ]

  private func text(of pieces: [String], _ source: inout SplitMix64) -> Data {
    let count = Int.random(in: 0...60, using: &source)
    var data = Data((0..<count).map { _ in source.pick(pieces) }.joined().utf8)
    if Int.random(in: 0...3, using: &source) == 0 {
      data.append(UInt8.random(in: 0...255, using: &source))
    }
    return data
  }

  @Test(arguments: Seed.all) func `any table is read or refused`(_ seed: Seed) throws {
    var source = SplitMix64(seed: seed.number)
    for _ in 0..<150 {
      let data =
        Data("Company,Title,Status,Date Applied,Interview Date,Time to Rejection\n".utf8)
        + text(of: Self.pieces, &source)
      for data in [data, text(of: Self.pieces, &source)] {
        guard let table = try? ApplicationTable(data, Given.surroundings()) else { continue }
        let plan = table.plan(for: ImportTarget(Journal(), Given.surroundings()))
        #expect(plan.rows.count == table.rows.count)
        let journal = Journal().applying(plan.changes)
        #expect(
          table.plan(for: ImportTarget(journal, Given.surroundings(seed: 2))).changes.isEmpty
        )
      }
    }
  }

  @Test(arguments: Seed.all) func `any archive is read or refused`(_ seed: Seed) {
    var source = SplitMix64(seed: seed.number)
    for _ in 0..<150 {
      let data = Data((Self.lines[0] + "\n").utf8) + text(of: Self.lines, &source)
      guard let archive = try? Archive(data) else { continue }
      let plan = ArchivePlan(archive)
      #expect(plan.rows.count == archive.records.count)
    }
  }
}
