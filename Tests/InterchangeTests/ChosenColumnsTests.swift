import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `Columns and status words that a person chooses` {
  private static let german = """
    Bei wem;Als was;Wann;Wie weit
    Lumen Labs;Designerin;2026-08-03;Warteschleife
    Helios;Analystin;2026-08-04;Interview

    """
  private static let columns = [
    "Bei wem": "company", "Als was": "title", "Wann": "applied-on", "Wie weit": "status",
  ]

  private func planned(
    _ text: String,
    _ reading: ReadingChoices,
    as sort: ImportSort = .applications,
    for journal: Journal = Journal()
  ) throws -> ImportPlan {
    let read = try Import(Data(text.utf8), as: sort, Given.surroundings(), reading)
    return read.plan(
      ImportChoices(reading: reading),
      for: ImportTarget(journal, Given.surroundings(seed: 5))
    )
  }

  @Test func `make a table readable whose headings nobody knows`() throws {
    #expect(throws: TableFlaw.self) { try planned(Self.german, ReadingChoices()) }
    let plan = try planned(Self.german, ReadingChoices(columns: Self.columns))
    #expect(plan.rows.map(\.name) == ["Lumen Labs", "Helios"])
  }

  @Test func `bring the days of their column along`() throws {
    let plan = try planned(Self.german, ReadingChoices(columns: Self.columns))
    let days = Journal().applying(plan.changes).applications.map(\.appliedOn)
    #expect(days == [Day("2026-08-03"), Day("2026-08-04")])
  }

  @Test func `are asked before a column whose name is known`() throws {
    let text = "Company,Agency\nHelios,Wren\n"
    let plan = try planned(text, ReadingChoices(columns: ["Agency": "company"]))
    #expect(plan.rows.map(\.name) == ["Wren"])
  }

  @Test func `leave a column unread that was read before`() throws {
    let text = "Company,Notes\nHelios,Call back\n"
    let plan = try planned(text, ReadingChoices(columns: ["Notes": ReadingChoices.nothing]))
    #expect(Journal().applying(plan.changes).applications.map(\.notes) == [""])
    #expect(plan.columns.map(\.fate).last == .kept)
  }

  @Test func `never reach a column that is too private`() throws {
    let text = "Company Name,Question And Answers\nHelios,Gender: ...\n"
    let plan = try planned(text, ReadingChoices(columns: ["Question And Answers": "notes"]))
    #expect(plan.columns.map(\.fate).last == .leftOut)
    #expect(Journal().applying(plan.changes).applications.map(\.notes) == [""])
  }

  @Test func `tell two columns of one heading apart`() throws {
    let text = "Company,Notes,Notes\nHelios,one,two\n"
    let plan = try planned(text, ReadingChoices(columns: ["Notes": ReadingChoices.nothing]))
    #expect(Journal().applying(plan.changes).applications.map(\.notes) == ["two"])
  }

  @Test func `read an unknown word as the stage that was chosen`() throws {
    let text = "Company,Status\nHelios,Third drawer\n"
    let reading = ReadingChoices(statuses: ["Third drawer": "interview"])
    let asked = try planned(text, ReadingChoices())
    #expect(asked.rows.map(\.verb) == [.ask] && asked.changes.isEmpty)
    #expect(try planned(text, reading).rows.map(\.stage) == [.interview])
  }

  @Test func `list each word with its count and its reading`() throws {
    let text = "Company,Status\nA,Third drawer\nB,Third drawer\nC,Applied\n"
    let words = try planned(text, ReadingChoices(statuses: ["Applied": "screen"])).words
    #expect(words.map(\.text) == ["Third drawer", "Applied"])
    #expect(words.map(\.count) == [2, 1])
    #expect(words.map(\.reading?.stage) == [nil, .screen])
  }

  @Test func `take a word for no status where that was chosen`() throws {
    let text = "Company,Status\nHelios,Offer\n"
    let plan = try planned(text, ReadingChoices(statuses: ["Offer": ReadingChoices.nothing]))
    #expect(plan.rows.map(\.stage) == [.idea])
    #expect(plan.unread.isEmpty)
  }

  @Test(arguments: [
    ("Company,Where it is\nHelios,somewhere\n", [PlannedRow.Verb.ask]),
    ("Company,Job Title\nHelios,Analyst\n", [.add]),
    ("Company,Where it is,Date Saved\nHelios,somewhere,2026-01-09\n", [.add]),
  ]) func `are asked for where no column tells how far an application got`(
    _ text: String,
    _ verbs: [PlannedRow.Verb]
  ) throws {
    #expect(try planned(text, ReadingChoices()).rows.map(\.verb) == verbs)
    var ideas = ReadingChoices()
    ideas.rowsWithoutStage = .idea
    #expect(try planned(text, ideas).rows.map(\.stage) == [.idea])
  }

  @Test func `keep the interview of a word that is said to mean an end`() throws {
    let text = "Company,Status\nHelios,Interview then silence\n"
    let plan = try planned(text, ReadingChoices(statuses: ["Interview then silence": "no-answer"]))
    let journal = Journal().applying(plan.changes)
    #expect(journal.interviews.map(\.outcome) == [.noAnswer])
  }

  @Test func `invent no interview where a word is said to mean less`() throws {
    let text = "Company,Status\nHelios,Interview soon\n"
    let plan = try planned(text, ReadingChoices(statuses: ["Interview soon": "applied"]))
    #expect(plan.interviewCount == 0)
  }

  @Test func `change nothing when the same file comes in again`() throws {
    let reading = ReadingChoices(columns: Self.columns, statuses: ["Warteschleife": "applied"])
    let journal = Journal().applying(try planned(Self.german, reading).changes)
    #expect(try planned(Self.german, reading, for: journal).isEmpty)
  }

  @Test func `work for people as well`() throws {
    let text = "Wer,Wo\nMara Lind,Wren\n"
    let reading = ReadingChoices(columns: ["Wer": "name", "Wo": "organization"])
    let plan = try planned(text, reading, as: .people)
    #expect(plan.rows.map(\.name) == ["Mara Lind"] && plan.rows.map(\.detail) == ["Wren"])
  }

  @Test func `are offered where no heading is known`() {
    let headings = Import.unread(Data(Self.german.utf8), as: .people).columns.map(\.heading)
    #expect(headings == ["Bei wem", "Als was", "Wann", "Wie weit"])
  }

  @Test(arguments: ImportSort.allCases)
  func `have names and labels of which no two are the same`(sort: ImportSort) {
    #expect(Set(sort.fields.map(\.name)).count == sort.fields.count)
    #expect(Set(sort.fields.map { Speaker.english.say($0.label) }).count == sort.fields.count)
  }

  @Test func `leave out a row of a table`() throws {
    let read = try Import(
      Data("Company\nHelios\nWren\n".utf8),
      as: .applications,
      Given.surroundings()
    )
    let plan = read.plan(
      ImportChoices(excluded: [2]),
      for: ImportTarget(Journal(), Given.surroundings())
    )
    #expect(plan.rows.map(\.verb) == [.exclude, .add])
    #expect(Journal().applying(plan.changes).applications.map(\.company) == ["Wren"])
  }
}

@Suite struct `What a file holds` {
  @Test(arguments: [
    ("Company,Job Title,Status\nHelios,Analyst,Applied\n", ImportSort.applications),
    ("Application Date,Contact Email,Company Name,Job Title,Job Url\n", .applications),
    ("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n", .people),
    ("Name,E-mail\nMara Lind,mara@lind.example\n", .people),
    ("BEGIN:VCARD\nVERSION:3.0\nFN:Mara Lind\nEND:VCARD\n", .people),
    ("#separator:tab\n#html:true\nWhy us?\tThe team.\n", .questions),
    (#"{"rebound":"archive","format":1,"records":0}"#, .archive),
    (#"{"rebound":"archive","format":99}"#, .archive),
  ])
  func `is told by its content`(text: String, sort: ImportSort) {
    #expect(ImportSort(of: Data(text.utf8)) == sort)
  }

  @Test(arguments: ["Roses are red", "Wer;Wo\nMara;Wren\n", "{}", "", "PK\u{3}\u{4}"])
  func `stays open where its content does not tell`(text: String) {
    #expect(ImportSort(of: Data(text.utf8)) == nil)
  }
}
