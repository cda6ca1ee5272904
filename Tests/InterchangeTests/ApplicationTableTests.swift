import Foundation
import Interchange
import Records
import Testing

@Suite struct ApplicationTableTests {
  private func row(_ headings: String, _ cells: String) throws -> ApplicationRow {
    try #require(
      try Given.table("Company,Title,\(headings)\nHeron Labs,Analyst,\(cells)").rows.first
    )
  }

  private func said(_ row: ApplicationRow) -> [String] { row.notices.map(Speaker.english.say) }

  @Test func `columns are found by name, wherever they stand`() throws {
    let one = try Given.table("Job Title,Notes,Employer\nAnalyst,n,Heron Labs").rows[0]
    let other = try Given.table("employer,JOB_TITLE,notes\nHeron Labs,Analyst,n").rows[0]
    #expect(one.company == "Heron Labs" && one.title == "Analyst" && one.notes == "n")
    #expect(other.company == one.company && other.title == one.title && other.notes == one.notes)
    #expect(one.key == other.key)
  }

  @Test func `spaces make no row another`() throws {
    let one = try Given.table("Company,Title\nHeron Labs,Analyst").rows[0]
    let other = try Given.table("Company,Title\n  Heron   Labs ,\"Analyst\n\"").rows[0]
    #expect(one.key == other.key)
    #expect(one.key != (try Given.table("Company,Title\nHeronLabs,Analyst").rows[0].key))
  }

  @Test func `of two columns for one field the surer name is asked first`() throws {
    let row = try row("Website,Job URL", "https://heron.example,https://heron.example/1")
    #expect(row.link == "https://heron.example/1")
    #expect(
      try self.row("Website,Job URL", "https://heron.example,").link == "https://heron.example"
    )
    #expect(try self.row("Website,Source", "https://heron.example,Indeed").source == "Indeed")
  }

  @Test func `of two statuses the furthest counts`() throws {
    #expect(try row("Status,Outcome", "Applied,Rejected").stage == .rejected)
    #expect(try row("Status,Outcome", "Interview,").stage == .interview)
  }

  @Test(arguments: [
    ("https://heron.example/jobs?id=1", "https://heron.example/jobs?id=1"),
    ("heron.example/jobs/1", "https://heron.example/jobs/1"),
    ("www.heron.example", "https://www.heron.example"),
    ("javascript:alert(1)", ""), ("heron.example", ""), ("see mail", ""),
    ("file:///etc/passwd", ""),
    ("mailto:a@b.example", ""), ("https://", ""), ("https://a b", ""),
  ]) func `only an address becomes a link`(_ text: String, _ link: String) throws {
    let row = try row("URL,Source", "\(text),Indeed")
    #expect(row.link == link)
    #expect(link.isEmpty == row.notes.contains(text))
  }

  @Test func `words in a column of links say where the job was found`() throws {
    let table = try Given.table("Company,URL\nHeron Labs,LinkedIn")
    #expect(table.rows[0].source == "LinkedIn")
    #expect(table.unread.map(\.text) == ["LinkedIn"])
  }

  @Test(arguments: [
    ("90000,,", "90000"), (",15,", "wage 15"), ("60000,30,Salary", "60000 / wage 30"),
    ("150000,,Contract", "150000 (Contract)"), (",,Salary", ""),
  ]) func `pay becomes one line`(_ cells: String, _ salary: String) throws {
    #expect(try row("Salary.Amount,Wage.Amount,Wage/Salary/Contract", cells).salary == salary)
  }

  @Test func `a range of pay is a range`() throws {
    #expect(try row("Min Salary,Max. Salary,Currency", "50,70,EUR").salary == "50–70 EUR")
    #expect(try row("Min Salary,Max. Salary,Currency", ",70,").salary == "70")
  }

  @Test func `a word nobody knows is listed with its row, and files by what else is there`() throws
  {
    let table = try Given.table(
      "Company,Status,Date Applied\nHeron Labs,Banana,2026-01-02\nWren Robotics,Banana,"
    )
    #expect(table.rows.map(\.stage) == [.applied, .idea])
    #expect(table.unread.map(\.line) == [2, 3])
    #expect(table.words.map(\.reading) == [nil])
    #expect(table.words.map(\.count) == [2])
  }

  @Test func `an offer column moves what is open, and leaves what has ended`() throws {
    #expect(try row("Status,Job Offer", "Interview,Yes").stage == .offer)
    let ended = try row("Status,Job Offer", "Rejected,yes")
    #expect(ended.stage == .rejected)
    #expect(ended.history.map(\.stage) == [.offer, .rejected])
    #expect(try row("Status,Job Offer", "Applied,No").stage == .applied)
  }

  @Test func `an interview's day makes an interview, whatever the status`() throws {
    let row = try row("Status,Interview Date", "Applied,\"11/26/2026, 3:30 PM\"")
    #expect(row.stage == .interview)
    #expect(
      row.interviews == [
        ReadInterview(day: Day("2026-11-26"), time: ClockTime(hour: 15, minute: 30))
      ]
    )
    #expect(try self.row("Interview Date", "TBD").interviews == [ReadInterview()])
    #expect(try self.row("Interview Date", "No").interviews.isEmpty)
  }

  @Test func `several interviews in one cell are several, and the earlier ones were passed`() throws
  {
    let row = try row("Status,Interviews", "Rejected,2026-05-20; 2026-05-01")
    #expect(row.interviews.map(\.day) == [Day("2026-05-01"), Day("2026-05-20")])
    #expect(row.interviews.map(\.outcome) == [.advanced, .rejected])
  }

  @Test func `the end is dated where the row tells, and never before the interview`() throws {
    let dated = try row(
      "Status,Date Applied,Interview Date,Time to Rejection",
      "Rejected,2026-05-01,2026-05-10,12"
    )
    #expect(dated.history.last == StageChange(stage: .rejected, day: Day("2026-05-13")))
    #expect(dated.interviews.first?.outcomeKnownOn == Day("2026-05-13"))
    let odd = try row(
      "Status,Date Applied,Interview Date,Time to Rejection",
      "Rejected,2026-05-01,2026-05-10,2"
    )
    #expect(odd.history.last == StageChange(stage: .rejected, day: nil))
    #expect(odd.interviews.first?.outcome == .rejected)
    #expect(odd.interviews.first?.outcomeKnownOn == nil)
    #expect(odd.notices.count == 1)
  }

  @Test func `odd dates are read, kept and named`() throws {
    let row = try row(
      "Date Applied,Interview Date,Date of First Response",
      "2027-01-02,2026-12-01,1921-05-05"
    )
    #expect(row.appliedOn == Day("2027-01-02"))
    #expect(row.interviews.map(\.day) == [Day("2026-12-01")])
    #expect(row.firstResponseOn == Day("1921-05-05"))
    #expect(
      said(row) == [
        "It mentions an interview, so it was read as having got that far.",
        "Day you applied: 2 Jan 2027 is in the future.",
        "Day of the first answer: 5 May 1921 is long ago.",
        "The interview is dated before the application.",
        "The first answer is dated before the application.",
      ]
    )
  }

  @Test func `spreadsheet errors are listed wherever they stand`() throws {
    let table = try Given.table("Company,Title,Location,Age\nHeron Labs,Analyst,#N/A,#REF!")
    #expect(table.unread.map(\.column) == ["Location", "Age"])
    #expect(table.rows[0].location.isEmpty)
    #expect(table.rows[0].cells["Age"] == "#REF!")
  }

  @Test func `the whole row is kept, extra cells too`() throws {
    let table = try Given.table("Company,Remote,Remote\nHeron Labs ,y,n,extra,,more")
    #expect(
      table.rows[0].cells == [
        "Company": "Heron Labs ", "Remote": "y", "Remote 2": "n", "Column 4": "extra",
        "Column 6": "more",
      ]
    )
    #expect(table.rows[0].company == "Heron Labs")
    #expect(table.rows[0].notices.count == 1)
  }

  @Test func `texts too long for their field are cut, and the row keeps them`() throws {
    let long = String(repeating: "ä", count: 400)
    let row = try #require(try Given.table("Company,Location\n\(long),\(long)").rows.first)
    #expect(row.company.count == 300 && row.location.count == 300)
    #expect(row.cells["Location"] == long)
    #expect(row.notices.count == 2)
  }

  @Test func `a title alone is an application whose company has no name yet`() throws {
    let row = try #require(try Given.table("Company,Title\n,Analyst").rows.first)
    #expect(row.company == "—")
    #expect(row.reasonToLeave == nil)
  }

  @Test func `rows that are no application say why`() throws {
    let table = try Given.table("Company,Title,Notes\n,,hello\nCompany,Title,Notes\nHeron Labs,,")
    #expect(table.rows.map { $0.reasonToLeave != nil } == [true, true, false])
  }
}
