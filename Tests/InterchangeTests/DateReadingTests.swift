import Foundation
import Interchange
import Records
import Testing

@Suite struct DateReadingTests {
  private func applied(
    _ date: String,
    _ more: String...,
    zone: TimeZone = Given.zone
  ) throws -> Day? {
    let lines = ([date] + more).map { "Heron Labs,Analyst,\"\($0)\"" }
    let text = "Company,Title,Date Applied\n" + lines.joined(separator: "\n")
    return try Given.table(text, in: zone).rows.first?.appliedOn
  }

  @Test(arguments: [
    ("2026-09-28", "2026-09-28"), ("2026/9/28", "2026-09-28"), ("2026-9-8", "2026-09-08"),
    ("2026-09-28T00:00:00.000Z", "2026-09-28"), ("2026-09-28T14:11:22", "2026-09-28"),
    ("2024-03-05 14:22:11 UTC", "2024-03-05"), ("20260928", "2026-09-28"),
    ("12/16/22, 3:07 PM", "2022-12-16"), ("12/06/2021", "2021-12-06"),
    ("12/6/2021 18:51:27", "2021-12-06"), ("28 Sep 2026", "2026-09-28"),
    ("12/16/22, 3:07\u{202F}PM", "2022-12-16"),
    ("28\u{A0}SEP\u{A0}2026", "2026-09-28"),
    ("28. Sept. 2026", "2026-09-28"), ("28-Sep-26", "2026-09-28"), ("Sep 28, 2026", "2026-09-28"),
    ("Monday, September 28th, 2026", "2026-09-28"), ("8th Dec 2021", "2021-12-08"),
    ("28.09.2026", "2026-09-28"), ("08.09.2026", "2026-09-08"), ("3. März 2026", "2026-03-03"),
    ("14 août 2026", "2026-08-14"), ("44514", "2021-11-14"), ("31/12/1999", "1999-12-31"),
    ("5/1/99", "1999-05-01"),
  ]) func `a date is read however it is spelled`(_ text: String, _ day: String) throws {
    #expect(try applied(text) == Day(day))
  }

  @Test(arguments: [
    ("5 set 2026", "2026-09-05"), ("12 out 2026", "2026-10-12"), ("12 mei 2026", "2026-05-12"),
    ("3 de marzo de 2026", "2026-03-03"), ("3 mrt 2026", "2026-03-03"),
    ("3 gennaio 2026", "2026-01-03"), ("15 maggio 2026", "2026-05-15"),
    ("3 luglio 2026", "2026-07-03"), ("1er mars 2026", "2026-03-01"),
    ("5 września 2026", "2026-09-05"), ("3. října 2026", "2026-10-03"),
    ("2026年9月5日", "2026-09-05"), ("2026. 9. 5.", "2026-09-05"), ("2026.09.05", "2026-09-05"),
    ("2026-09-05+02:00", "2026-09-05"), ("45900.5", "2025-08-31"), ("1756500000", "2025-08-29"),
    ("1756500000000", "2025-08-29"), ("Wed Mar 13 18:51:14 UTC 2024", "2024-03-13"),
    ("Tue Sep 08 2026 20:00:00 GMT+0800 (China Standard Time)", "2026-09-08"),
    ("September 7, 2026 → September 9, 2026", "2026-09-07"),
    ("September 9, 2026 10:00 AM (GMT+2)", "2026-09-09"),
  ]) func `a date of another language or program is read`(_ text: String, _ day: String) throws {
    #expect(try applied(text) == Day(day))
  }

  @Test(arguments: ["8-Jul", "Jul 8", "8 juillet", "7/8", "8.7.", "7月8日"])
  func `a date without a year is the last such day, and that is said`(_ text: String) throws {
    let table = try Given.table(
      "Company,Title,Date Applied,Status\nHeron,Analyst,\(text),Applied\nWren,Cook,\(text.contains(".") ? "28.9.2025" : "9/28/2025"),Applied"
    )
    let today = Given.surroundings().today
    let read = try #require(table.rows.first?.appliedOn)
    #expect(read <= today && today - read < 366 && read.description.hasSuffix("-07-08"))
    #expect(table.notes.map(Speaker.english.say).contains { $0.contains("no year") })
  }

  @Test(arguments: [
    "soon", "13/13/2026", "30/2/2026", "2026-02-30", "Sep 2026", "9/28/026",
    "28 Smarch 2026",
    "1/2/3/4", "12:30", "25:99 1/2/2026", "99999", "２０２６", String(repeating: "1/", count: 50),
  ]) func `what is no date is listed and kept`(_ text: String) throws {
    let table = try Given.table("Company,Title,Date Applied\nHeron Labs,Analyst,\(text)")
    #expect(table.rows.first?.appliedOn == nil)
    #expect(table.unread.map(\.text) == [text])
    #expect(table.unread.map(\.line) == [2])
    #expect(table.rows.first?.cells["Date Applied"] == text)
  }

  @Test(arguments: ["N/A", "-", "—", "none", ""])
  func `a cell that says there is none is no problem`(_ text: String) throws {
    let table = try Given.table("Company,Title,Date of First Response\nHeron Labs,Analyst,\(text)")
    #expect(table.unread.isEmpty)
  }

  @Test func `an instant is a day where the person lives`() throws {
    #expect(try applied("2026-03-05T02:11:22Z") == Day("2026-03-04"))
    #expect(try applied("2026-03-05T02:11:22Z", zone: .gmt) == Day("2026-03-05"))
    #expect(try applied("2026-03-05T23:30:00-08:00") == Day("2026-03-05"))
    #expect(try applied("2026-03-05T23:30:00+0900") == Day("2026-03-05"))
  }

  @Test func `dates that can be read one way only decide for their column`() throws {
    #expect(try applied("3/4/2026", "25/12/2025") == Day("2026-04-03"))
    #expect(try applied("3/4/2026", "12/25/2025") == Day("2026-03-04"))
    #expect(try applied("3/4/2026", "25/12/2025", "12/25/2025", "24/12/2025") == Day("2026-04-03"))
    #expect(try applied("3.4.2026", "12.25.2025") == Day("2026-03-04"))
  }

  @Test func `a date that fits one order only is read in it`() throws {
    #expect(try applied("25/12/2025", "12/26/2025", "12/27/2025") == Day("2025-12-25"))
  }

  @Test func `another column of the same hand decides where a column cannot`() throws {
    let text = """
      Company,Title,Date Applied,Date of First Response
      Heron Labs,Analyst,3/4/2026,20/4/2026
      """
    let table = try Given.table(text)
    #expect(table.rows.first?.appliedOn == Day("2026-04-03"))
    #expect(table.notes.isEmpty)
  }

  @Test func `where nothing decides, months come first and the preview says so`() throws {
    let table = try Given.table("Company,Title,Date Applied\nHeron Labs,Analyst,3/4/2026")
    #expect(table.rows.first?.appliedOn == Day("2026-03-04"))
    #expect(
      table.notes.map(Speaker.english.say) == [
        "In “Date Applied”, nothing shows which number is the day. Rebound read the dates month first."
      ]
    )
  }

  @Test func `two orders in one column are said`() throws {
    let text = "Company,Title,Applied\nA,B,25/12/2025\nC,D,12/26/2025\nE,F,12/27/2025"
    #expect(try Given.table(text).notes.count == 1)
  }
}
