import Foundation
import Interchange
import Records
import Support
import Testing

/// Laws of importing, tried on two hundred tables of several languages.
@Suite struct TableLawsTests {
  /// Two hundred from every seed of the other laws, or from the one that was asked for.
  private func each(_ seed: Seed, _ law: (GeneratedTable, inout SplitMix64) throws -> Void) rethrows
  {
    for number in 0..<UInt64(24) {
      var source = SplitMix64(seed: seed.number &+ number)
      try law(GeneratedTable(&source), &source)
    }
  }

  @Test(arguments: Seed.all) func `any order of the columns gives the same journal`(
    _ seed: Seed
  ) throws {
    try each(seed) { table, source in
      // But for rounds, whose columns stand in the order in which they took place.
      let order = table.order(shuffled: &source)
      let there = try Given.journal(table.text()).saidOfApplications
      let here = try Given.journal(table.text(order)).saidOfApplications
      #expect(there == here, "\(table.text(order))")
    }
  }

  @Test(arguments: Seed.all) func `any order of the rows gives the same journal`(
    _ seed: Seed
  ) throws {
    try each(seed) { table, source in
      var turned = table
      turned.rows.shuffle(using: &source)
      let there = try Given.journal(table.text()).saidOfApplications
      let here = try Given.journal(turned.text()).saidOfApplications
      #expect(there == here, "\(table.text())")
    }
  }

  @Test(arguments: Seed.all) func `a second import adds nothing`(_ seed: Seed) throws {
    try each(seed) { table, _ in
      let journal = try Given.journal(table.text())
      let again = try Given.plan(table.text(), for: journal, seed: 2)
      #expect(again.changes.isEmpty, "\(table.text())")
    }
  }

  @Test(arguments: Seed.all) func `what goes out as a table comes back the same`(
    _ seed: Seed
  ) throws {
    try each(seed) { table, _ in
      let journal = try Given.journal(table.text())
      let out = ApplicationsCSV.data(of: journal, zone: Given.zone)
      let read = try ApplicationTable(out, Given.surroundings())
      let back = Journal().applying(
        read.plan(for: ImportTarget(Journal(), Given.surroundings(seed: 3))).changes
      )
      #expect(back.applications.map(\.id) == journal.applications.map(\.id))
      #expect(ApplicationsCSV.data(of: back, zone: Given.zone) == out, "\(table.text())")
      #expect(read.plan(for: ImportTarget(journal, Given.surroundings(seed: 4))).changes.isEmpty)
    }
  }

  @Test(arguments: Seed.all) func `what goes out as an archive comes back the same`(
    _ seed: Seed
  ) throws {
    try each(seed) { table, _ in
      let journal = try Given.journal(table.text())
      let records = try journal.everything.compactMap { record in
        ArchivedRecord(
          id: record.reference.id,
          format: 1,
          payload: try PayloadCoder.payload(saving: record, as: .imported)
        )
      }
      let archive = try Archive(ArchiveWriter(records, exportedAt: .distantPast).data)
      let plan = ArchivePlan(archive)
      #expect(plan.rows.allSatisfy { $0.verb == .add })
      let back = Journal().applying(plan.changes)
      #expect(back.saidOfApplications == journal.saidOfApplications)
      #expect(ArchivePlan(archive, present: records).changes.isEmpty)
    }
  }
}
