import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `What was chosen at an earlier import` {
  private static let first = "Bei wem;Als was;Wie weit\nLumen Labs;Designerin;Pause\n"
  private static let chosen = ReadingChoices(
    columns: ["Bei wem": "company", "Als was": "title", "Wie weit": "status"],
    statuses: ["Pause": "interview"]
  )

  private func planned(
    _ text: String,
    _ reading: ReadingChoices = ReadingChoices(),
    for journal: Journal = Journal(),
    as sort: ImportSort = .applications
  ) throws -> ImportPlan {
    var reading = reading
    reading.remembered = RememberedWords(journal)
    let surroundings = Given.surroundings(seed: UInt64(journal.head + 1))
    return try Import(Data(text.utf8), as: sort, surroundings, reading)
      .plan(ImportChoices(reading: reading), for: ImportTarget(journal, surroundings))
  }

  private func afterFirst() throws -> Journal {
    Journal().applying(try planned(Self.first, Self.chosen).changes)
  }

  @Test func `reads the next table of the same headings, whatever their order and case`() throws {
    let next = "WIE WEIT,als was,Bei Wem\nPause,Analystin,Helios\n"
    let plan = try planned(next, for: try afterFirst())
    #expect(plan.rows.map(\.name) == ["Helios"] && plan.rows.map(\.stage) == [.interview])
    #expect(plan.columns.allSatisfy(\.isRemembered) && plan.words.allSatisfy(\.isRemembered))
    #expect(plan.missing.isEmpty)
  }

  @Test func `reads no table of other headings`() throws {
    let other = "Bei wem;Als was;Wann\nHelios;Analystin;2026-08-04\n"
    let journal = try afterFirst()
    #expect(throws: TableFlaw.self) { try planned(other, for: journal) }
  }

  @Test(arguments: ["Pause", "pause", " PAUSE "])
  func `reads a status word in every table`(word: String) throws {
    let plan = try planned("Company,Status\nHelios,\(word)\n", for: try afterFirst())
    #expect(plan.rows.map(\.stage) == [.interview])
  }

  @Test func `is not written down twice`() throws {
    let journal = try afterFirst()
    #expect(journal.shelf(ImportWord.self).count == 4)
    #expect(try planned(Self.first, Self.chosen, for: journal).isEmpty)
    #expect(try planned(Self.first, for: journal).isEmpty)
  }

  @Test func `gives way to what is chosen now, which counts from then on`() throws {
    let journal = try afterFirst()
    let next = "Company,Status\nHelios,Pause\n"
    let plan = try planned(next, ReadingChoices(statuses: ["Pause": "offer"]), for: journal)
    #expect(plan.rows.map(\.stage) == [.offer] && plan.words.allSatisfy { !$0.isRemembered })
    let later = journal.applying(plan.changes)
    #expect(later.shelf(ImportWord.self).count == 4)
    #expect(try planned("Company,Status\nWren,Pause\n", for: later).rows.map(\.stage) == [.offer])
  }

  @Test func `is forgotten where that is chosen`() throws {
    let journal = try afterFirst()
    let forget = ReadingChoices(statuses: ["Pause": ReadingChoices.forgotten])
    let plan = try planned("Company,Status\nHelios,Pause\n", forget, for: journal)
    #expect(plan.choiceCount == 1)
    #expect(journal.applying(plan.changes).shelf(ImportWord.self).count == 3)
  }

  @Test func `is forgotten where Rebound's own reading is chosen`() throws {
    let other = ReadingChoices(statuses: ["Offer": "interview"])
    let journal = Journal().applying(try planned("Company,Status\nA,Offer\n", other).changes)
    #expect(journal.shelf(ImportWord.self).count == 1)
    let own = ReadingChoices(statuses: ["Offer": "offer"])
    let plan = try planned("Company,Status\nB,Offer\n", own, for: journal)
    #expect(journal.applying(plan.changes).shelf(ImportWord.self).isEmpty)
  }

  @Test func `does no harm where its field or stage is known no longer`() throws {
    var journal = Journal()
    for (word, means, table) in [
      ("Firm", "spaceship", "firm status"), ("Pause", "on-the-moon", ""),
    ] {
      var known = ImportWord(
        id: Given.surroundings(seed: 9).newID(),
        chosenAt: .distantPast,
        word: word
      )
      (known.means, known.table) = (means, table)
      journal = journal.applying([.save(known)])
    }
    let plan = try planned("Firm,Status\nHelios,Applied\n", for: journal)
    #expect(plan.rows.map(\.name) == ["Helios"] && plan.columns.allSatisfy { !$0.isRemembered })
  }

  @Test func `counts among people as well, and not across sorts`() throws {
    let text = "Wer,Wo\nMara Lind,Wren\n"
    let reading = ReadingChoices(columns: ["Wer": "name", "Wo": "organization"])
    let journal = Journal().applying(try planned(text, reading, as: .people).changes)
    let next = try planned("Wo,Wer\nHelios,Tom Ade\n", for: journal, as: .people)
    #expect(next.rows.map(\.name) == ["Tom Ade"])
    #expect(throws: TableFlaw.self) { try planned(text, for: journal) }
  }

  @Test func `does not come out of a longer word than is kept`() throws {
    let word = String(repeating: "very ", count: 70) + "long"
    let plan = try planned(
      "Company,Status\nA,\(word)\n",
      ReadingChoices(statuses: [word: "applied"])
    )
    #expect(plan.choiceCount == 0 && plan.rows.map(\.stage) == [.applied])
  }
}
