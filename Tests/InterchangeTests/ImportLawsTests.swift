import Foundation
import Interchange
import Records
import Support
import Testing

/// Laws that hold for any table, tried on tables drawn from seeds.
@Suite struct ImportLawsTests {
  /// A table of up to forty rows in which companies, titles and days repeat on purpose.
  private static func table(_ source: inout SplitMix64) -> [[String]] {
    let count = Int(source.next() % 40)
    return (0..<count).map { _ in
      [
        source.pick(["Heron Labs", "Wren Robotics", "heron labs ", "", "Ibis \"Micro\""]),
        source.pick(["Analyst", "Tester", "Engineer, II", ""]),
        source.pick([
          "Applied", "Interview", "Inter + Rejec", "Ghosted", "Banana", "Offer", "Saved", "",
        ]),
        source.pick(["1/2/2026", "13/2/2026", "2026-03-04", "N/A", "soon", ""]),
        source.pick(["1/9/2026", "TBD", "", ""]),
        source.pick(["https://x.example/1", "LinkedIn", "", ""]),
        source.pick(["", "Berlin", "Two\nlines"]),
      ]
    }
  }

  /// - Parameter order: the places of the columns, in the order they are to stand.
  private static func text(_ rows: [[String]], _ order: [Int] = Array(0..<7)) -> String {
    let heading = ["Company", "Title", "Status", "Date Applied", "Interview Date", "URL", "Notes"]
    return ([heading] + rows).map { cells in
      order.map { cells[$0] }.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(
        separator: ","
      )
    }.joined(separator: "\n")
  }

  @Test(arguments: Seed.all) func `every row is accounted for`(_ seed: Seed) throws {
    var source = SplitMix64(seed: seed.number)
    let rows = Self.table(&source)
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    let plan = try Given.plan(Self.text(rows))
    #expect(plan.rows.count == filled.count)
    let verbs = plan.count(.add) + plan.count(.leave) + plan.count(.ask)
    #expect(verbs == filled.count)
    #expect(Journal().applying(plan.changes).applications.count == plan.count(.add))
  }

  @Test(arguments: Seed.all) func `a second import is nothing`(_ seed: Seed) throws {
    var source = SplitMix64(seed: seed.number)
    let text = Self.text(Self.table(&source))
    let journal = try Given.journal(text)
    let again = try Given.plan(text, for: journal, seed: 2)
    #expect(again.changes.isEmpty)
    #expect(again.rows.allSatisfy { [.same, .leave, .ask].contains($0.verb) })
  }

  @Test(arguments: Seed.all) func `the order of rows does not matter`(
    _ seed: Seed
  ) throws {
    var source = SplitMix64(seed: seed.number)
    var rows = Self.table(&source)
    let journal = try Given.journal(Self.text(rows))
    rows.shuffle(using: &source)
    #expect(try Given.plan(Self.text(rows), for: journal).changes.isEmpty)
  }

  @Test(arguments: Seed.all) func `the order of columns does not matter`(_ seed: Seed) throws {
    var source = SplitMix64(seed: seed.number)
    let rows = Self.table(&source)
    let journal = try Given.journal(Self.text(rows))
    let permuted = Self.text(rows, Array(0..<7).shuffled(using: &source))
    #expect(try Given.plan(permuted, for: journal).changes.isEmpty)
  }

  @Test(arguments: Seed.all) func `an import overwrites nothing and moves nothing back`(
    _ seed: Seed
  ) throws {
    var source = SplitMix64(seed: seed.number)
    let journal = try Given.journal(Self.text(Self.table(&source)))
    let later = try Given.journal(Self.text(Self.table(&source)), after: journal, seed: 2)
    for before in journal.applications {
      let after = try #require(later[before.id])
      #expect(before.company == after.company || before.company == "—")
      #expect(before.title.isEmpty || before.title == after.title)
      #expect(before.notes.isEmpty || before.notes == after.notes)
      #expect(before.link.isEmpty || before.link == after.link)
      #expect(before.appliedOn == nil || before.appliedOn == after.appliedOn)
      #expect(after.stage.rank >= before.stage.rank || before.stage == .noAnswer)
      #expect(after.history.map(\.stage).starts(with: before.history.map(\.stage)))
      for (now, then) in zip(after.history, before.history) {
        #expect(then.day == nil || then.day == now.day)
      }
    }
    for before in journal.interviews {
      let after = try #require(later[before.id])
      #expect(before.day == nil || before.day == after.day)
      #expect(before.outcome == nil || before.outcome == after.outcome)
    }
    #expect(later.interviews.allSatisfy { later[$0.application] != nil })
  }

  @Test(arguments: Seed.all) func `after any second table, bringing both again is nothing`(
    _ seed: Seed
  ) throws {
    var source = SplitMix64(seed: seed.number)
    let (first, second) = (Self.text(Self.table(&source)), Self.text(Self.table(&source)))
    let journal = try Given.journal(second, after: try Given.journal(first), seed: 2)
    #expect(try Given.plan(second, for: journal, seed: 3).count(.add) == 0)
  }

  @Test func `thirty thousand rows arrive`() throws {
    let rows = (0..<30_000).map {
      "Company \($0),Analyst,Ghosted,\($0 % 12 + 1)/\($0 % 28 + 1)/2025"
    }
    let text = "Company,Title,Response?,Date sent\n" + rows.joined(separator: "\n")
    let plan = try Given.plan(text)
    #expect(plan.count(.add) == 30_000)
    let journal = Journal(
      newest: plan.changes.enumerated().map { index, change in
        Entry(
          sequence: index + 1,
          commit: change.reference.id,
          reference: change.reference,
          revision: 1,
          recordedAt: .distantPast,
          act: change.act,
          content: change.content
        )
      }
    )
    #expect(try Given.plan(text, for: journal).count(.same) == 30_000)
  }
}
