import Foundation
import Interchange
import Journaling
import Records
import SQLiteStore

/// Reads a table of applications, plans what becomes of it, and saves it: what an import waits for.
struct Importing {
  let folder: URL

  func run(rows: Int) async throws {
    let table = Data(Self.table(rows: rows).utf8)
    let clock = ContinuousClock()
    var times: [String: [Double]] = [:]
    for turn in 0..<3 {
      let surroundings = Surroundings.live()
      let store = try SQLiteJournalStore(file: folder.appending(path: "import-\(turn).sqlite"))
      let keeper = JournalKeeper(store: store, writer: "benchmark", clock: { .live() })
      var moments = [clock.now]
      let read = try ApplicationTable(table, surroundings)
      moments.append(clock.now)
      let plan = read.plan(for: ImportTarget(try await keeper.journal(), surroundings))
      moments.append(clock.now)
      try await keeper.commit { _ in plan.changes }
      moments.append(clock.now)
      precondition(plan.count(.add) == rows, "not every row is an application")
      for (name, part) in zip(["read", "plan", "commit"], zip(moments, moments.dropFirst())) {
        times[name, default: []].append(part.0.duration(to: part.1) / .seconds(1))
      }
    }
    try say(times)
  }

  /// The shape of a home-made spreadsheet: seven columns, a status, two dates, a salary, notes.
  static func table(rows: Int) -> String {
    var chance = SplitMix64(seed: 30)
    var text = "Company,Position,Status,Date Applied,Date of 1st Response,Location,Salary,Notes\n"
    for row in 0..<rows {
      let applied = Day(number: 19_000 + row % 1_400)
      let status = chance.one(of: ["Applied", "Rejected", "Ghosted", "Interview", "Offer"])
      let answer = status == "Applied" || status == "Ghosted" ? "" : (applied + 9).american
      text += "\(chance.one(of: Prose.companies)) \(row),\(chance.one(of: Prose.titles)),\(status),"
      text += "\(applied.american),\(answer),\(chance.one(of: ["York", "Leeds", "Remote"])),"
      text += "\"\(chance.number(28...60)),500\",\"\(Prose.text(70, &chance))\"\n"
    }
    return text
  }
}

extension Day {
  /// As spreadsheets of the United States write it: 11/23/2026.
  fileprivate var american: String {
    let parts = parts
    return "\(parts.month ?? 1)/\(parts.day ?? 1)/\(parts.year ?? 2026)"
  }
}
