import Foundation
import Interchange
import Records
import Testing

/// One small table in the shape of every tool whose exports are promised to be read.
@Suite struct ExportedTablesTests {
  private func kept(_ table: ApplicationTable) -> [String] {
    table.columns.filter { $0.fate == .kept }.map(\.heading)
  }

  @Test func `Huntr's camelCase columns`() throws {
    let table = try Given.table(
      """
      companyName,title,location,listName,htmlDescription,url,createdAt,lastMovedAt
      Heron Labs,Analyst,Berlin,Wishlist,<p>Fun</p>,https://heron.example/1,2026-05-01T09:00:00.000Z,
      Wren Robotics,Tester,,Interview,,,,2026-05-09T09:00:00.000Z
      """
    )
    let (idea, talked) = (table.rows[0], table.rows[1])
    #expect(idea.company == "Heron Labs")
    #expect(idea.stage == .idea)
    #expect(idea.savedOn == Day("2026-05-01"))
    #expect(idea.history == [StageChange(stage: .idea, day: Day("2026-05-01"))])
    #expect(idea.cells["htmlDescription"] == "<p>Fun</p>")
    #expect(talked.stage == .interview)
    #expect(talked.interviews == [ReadInterview()])
    #expect(talked.history == [StageChange(stage: .interview, day: Day("2026-05-09"))])
    #expect(kept(table) == ["htmlDescription"])
  }

  @Test func `Teal's columns, with a status that is JSON`() throws {
    let table = try Given.table(
      """
      \u{FEFF}id,company_name,role,location,url,excitement,source,min_salary,max_salary,\
      salary_currency,salary_pay_period,added_at,applied_at,follow_up_at,updated_at,status,statusName
      77,Heron Labs,Analyst,Berlin,https://heron.example/1,4,LinkedIn,50000,70000,EUR,year,\
      2026-05-01T12:00:00Z,2026-05-03T12:00:00Z,2026-06-01,2026-06-02,"{""name"":""Applied""}",
      78,Wren Robotics,Tester,,,,,,,,,,,,,,Not Selected
      """
    )
    let row = table.rows[0]
    #expect(row.title == "Analyst")
    #expect(row.stage == .applied)
    #expect(row.salary == "50000–70000 EUR year")
    #expect(row.appliedOn == Day("2026-05-03"))
    #expect(row.nextFollowUpOn == Day("2026-06-01"))
    #expect(row.history.map(\.stage) == [.idea, .applied])
    #expect(table.rows[1].stage == .rejected)
    #expect(table.unread.isEmpty)
    #expect(kept(table) == ["excitement", "updated_at"])
  }

  @Test func `Simplify's upper-case words`() throws {
    let table = try Given.table(
      """
      Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes
      Analyst,Heron Labs,https://heron.example/1,2026-05-03,REJECTED,2026-05-20,false,,"Two
      lines"
      Tester,Wren Robotics,,,SAVED,2026-05-21,true,2026-06-01,
      """
    )
    #expect(table.rows[0].stage == .rejected)
    #expect(
      table.rows[0].history == [
        StageChange(stage: .applied, day: Day("2026-05-03")),
        StageChange(stage: .rejected, day: Day("2026-05-20")),
      ]
    )
    #expect(table.rows[0].notes == "Two\nlines")
    #expect(table.rows[1].stage == .idea)
    #expect(table.rows[1].history == [StageChange(stage: .idea, day: Day("2026-05-21"))])
  }

  @Test func `JobSync's yes beside its day`() throws {
    let table = try Given.table(
      """
      index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status
      1,2026-05-01,Yes,2026-05-03,Heron Labs,Analyst,Full Time,Remote,Berlin,Indeed,Applied
      2,2026-05-01,No,N/A,Wren Robotics,Tester,Unknown,,N/A,N/A,Draft
      3,2026-05-01,Yes,N/A,Ibis Micro,Tester,Unknown,,,,Archived
      """
    )
    #expect(table.rows.map(\.stage) == [.applied, .idea, .applied])
    #expect(table.rows.map(\.appliedOn) == [Day("2026-05-03"), nil, nil])
    #expect(table.rows[0].source == "Indeed")
    #expect(table.unread.map(\.text) == ["Archived"])
    #expect(kept(table) == ["index", "jobType", "workplaceType"])
  }

  @Test func `LinkedIn's own contact and private answers never come in`() throws {
    let table = try Given.table(
      """
      Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,\
      Question And Answers
      "12/16/22, 3:07 PM",me@mail.example, +1 555 0100,Heron Labs,Analyst,https://x.example/1,cv.pdf,\
      "Gender:private | Disability:private"
      "1/2/23, 11:07 AM",me@mail.example, +1 555 0100,,,https://x.example/2,,
      """
    )
    let row = table.rows[0]
    #expect(row.appliedOn == Day("2022-12-16"))
    #expect(row.stage == .applied)
    #expect(row.contactPerson.isEmpty)
    #expect(
      !"\(row)".contains("private") && !"\(row)".contains("me@mail") && !"\(row)".contains("555")
    )
    #expect(
      table.columns.filter { $0.fate == .leftOut }.map(\.heading) == [
        "Contact Email", "Contact Phone Number", "Question And Answers",
      ]
    )
    #expect(table.rows[1].reasonToLeave != nil)
  }

  @Test func `LinkedIn's reshuffled answers make no row new`() throws {
    let heading = "Application Date,Company Name,Job Title,Question And Answers\n"
    let first = try Given.table(heading + "\"1/2/23, 1:00 PM\",Heron Labs,Analyst,a:1 | b:2")
    let second = try Given.table(heading + "\"1/2/23, 1:00 PM\",Heron Labs,Analyst,b:2 | a:1")
    #expect(first.rows.map(\.key) == second.rows.map(\.key))
  }

  @Test func `LinkedIn's saved jobs are ideas`() throws {
    let table = try Given.table(
      "Saved Date,Job Url,Job Title,Company Name\n\"12/16/22, 3:07 PM\",https://x.example,Analyst,Heron Labs"
    )
    #expect(table.rows[0].stage == .idea)
    #expect(table.rows[0].savedOn == Day("2022-12-16"))
  }

  @Test func `somebody else's contact is a contact`() throws {
    let table = try Given.table(
      "Firma;Position;Contact Person;Contact Email\nHeron Labs;Analyst;Ana Ruiz;ana@heron.example"
    )
    #expect(table.rows[0].contactPerson == "Ana Ruiz, ana@heron.example")
  }
}
