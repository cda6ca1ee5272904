import Records
import Testing

@Suite struct Months {
  @Test func `a month reads back as it is written`() throws {
    let month = try #require(Month("2026-02"))
    #expect(month.description == "2026-02")
    #expect(month.first.description == "2026-02-01" && month.last.description == "2026-02-28")
    for odd in ["2026-13", "2026", "2026-2", "", "x"] { #expect(Month(odd) == nil, "\(odd)") }
  }

  @Test func `its weeks go from Monday to Sunday and hold each of its days once`() throws {
    for text in ["2026-02", "2024-02", "2026-11", "2027-05"] {
      let month = try #require(Month(text))
      #expect(month.weeks.allSatisfy { $0.count == 7 })
      let days = month.weeks.flatMap(\.self).compactMap(\.self)
      #expect(days == (month.first.number...month.last.number).map { Day(number: $0) })
      for week in month.weeks {
        for (place, day) in week.enumerated() {
          #expect(day.map { $0.weekday == place + 1 } ?? true)
        }
      }
    }
  }

  @Test func `months follow each other over the year`() throws {
    let december = try #require(Month("2026-12"))
    #expect(december.next.description == "2027-01")
    #expect(december.next.previous == december && december < december.next)
  }
}
