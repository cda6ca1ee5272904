import Foundation
import Interchange
import Records
import Testing

@Suite struct ApplicationsCSVTests {
  private func exported(_ journal: Journal) -> Data {
    ApplicationsCSV.data(of: journal, zone: Given.zone)
  }

  private func plan(
    _ data: Data,
    for journal: Journal = Journal(),
    seed: UInt64 = 8
  ) throws -> ImportPlan {
    let table = try ApplicationTable(data, Given.surroundings())
    return table.plan(for: ImportTarget(journal, Given.surroundings(seed: seed)))
  }

  private func application(_ change: (inout JobApplication) -> Void) -> JobApplication {
    let added = Day("2026-01-01")?.at(.noon, in: Given.zone) ?? .distantPast
    var application = JobApplication(
      id: Given.surroundings(seed: 5).newID(),
      addedAt: added,
      company: "Heron Labs",
      title: "Analyst"
    )
    change(&application)
    return application
  }

  @Test func `an empty journal gives the headings alone`() {
    let text = String(decoding: exported(Journal()), as: UTF8.self)
    #expect(text == "\u{FEFF}" + ApplicationsCSV.columns.joined(separator: ",") + "\r\n")
  }

  @Test func `the merged table, exported and brought back, is the same search`() throws {
    let first = Journal().applying(
      try plan(Data(contentsOf: Given.file("merged.csv"))).changes
    )
    let back = Journal().applying(try plan(exported(first), seed: 9).changes)
    #expect(back.applications.map(\.id).sorted() == first.applications.map(\.id).sorted())
    for before in first.applications {
      let after = try #require(back[before.id])
      #expect(after.company == before.company && after.title == before.title)
      #expect(after.stage == before.stage && after.notes == before.notes)
      #expect(after.appliedOn == before.appliedOn)
      #expect(after.firstResponseOn == before.firstResponseOn)
      #expect(after.salary == before.salary && after.source == before.source)
      let days = [first, back].map { journal in
        journal.records(Interview.self, mentioning: before.id.raw).map(\.day)
      }
      #expect(days[0] == days[1])
    }
  }

  @Test func `brought back into the journal it came from, it changes nothing`() throws {
    let journal = Journal().applying(
      try plan(Data(contentsOf: Given.file("merged.csv"))).changes
    )
    #expect(try plan(exported(journal), for: journal).changes.isEmpty)
    let byHand = Journal().applying([.save(application { $0.stage = .interview })])
    #expect(try plan(exported(byHand), for: byHand).changes.isEmpty)
  }

  @Test(arguments: [
    "=1+1", "+49 30 1", "-5", "@me", "'quoted", "'=1", "''=1", "a,b", "a\"b", "two\nlines",
    "\"\"\"", "café 🦊", "'", "=", "plain",
    "said \"\u{301}now\"\u{308}, so",
  ]) func `any text comes back as it was, and no cell calculates`(_ text: String) throws {
    let journal = Journal().applying([
      .save(
        application {
          $0.notes = text
          $0.company = text
        }
      )
    ])
    let data = exported(journal)
    let back = Journal().applying(try plan(data).changes)
    #expect(back.applications.map(\.notes) == [text])
    let cells = try TableReader(known: ["company"], needing: ["company"]).read(data).rows[0].cells
    #expect(cells.allSatisfy { cell in !"=+-@".contains(cell.first ?? " ") })
  }

  @Test func `a stage edited in a spreadsheet moves the application`() throws {
    let journal = Journal().applying([.save(application { $0.stage = .applied })])
    let edited = String(decoding: exported(journal), as: UTF8.self)
      .replacing(",applied,", with: ",rejected,")
    let plan = try plan(Data(edited.utf8), for: journal)
    #expect(plan.rows.map(\.verb) == [.update])
    #expect(journal.applying(plan.changes).applications.map(\.stage) == [.rejected])
  }

  @Test func `two rows that claim one application do not share it`() throws {
    let journal = Journal().applying([.save(application { $0.stage = .applied })])
    let line = String(decoding: exported(journal), as: UTF8.self).split(separator: "\r\n")[1]
    let doubled = exported(journal) + Data("\(line),\r\n".replacing("Analyst", with: "Tester").utf8)
    #expect(try plan(doubled, for: journal).rows.map(\.verb) == [.same, .add])
    let fresh = Journal().applying(try plan(doubled).changes)
    #expect(fresh.applications.count == 2)
  }

  @Test func `the documented columns are the columns`() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/csv-format.md").standardized
    let lines = try String(contentsOf: docs, encoding: .utf8).split(separator: "\n")
    let documented = lines.filter { $0.hasPrefix("| `") }.compactMap { line in
      line.split(separator: "`").dropFirst().first.map(String.init)
    }
    #expect(documented == ApplicationsCSV.columns)
  }
}
