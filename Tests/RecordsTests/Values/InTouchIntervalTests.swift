import Records
import Testing

@Suite struct `A length between two times in touch` {
  @Test(arguments: [
    ("10", 10, "10 days"), ("1 day", 1, "1 day"), ("6 weeks", 42, "6 weeks"),
    ("a month", 30, "1 month"),
    ("3 Months", 91, "3 months"), ("2w", 14, "2 weeks"), ("year", 365, "1 year"),
    ("26 weeks", 182, "6 months"),
    ("18 months", 547, "18 months"), ("an year", 365, "1 year"), (" 7 days ", 7, "1 week"),
  ])
  func `is read as people type it, and said again`(text: String, days: Int, said: String) {
    let interval = InTouchInterval(text)
    #expect(interval?.days == days)
    #expect(interval?.description == said)
    #expect(interval.flatMap { InTouchInterval($0.description) } == interval)
  }

  @Test(arguments: [
    "", "often", "0", "-3 days", "11 years", "3 moons", "1.5 weeks", "a", "99999999999999999999",
  ])
  func `is not read out of anything else`(text: String) {
    #expect(InTouchInterval(text) == nil)
  }

  @Test func `is said and read back whatever it is`() {
    for days in 1...InTouchInterval.longest {
      let interval = InTouchInterval(days: days)
      #expect(interval.flatMap { InTouchInterval($0.description) }?.days == days)
    }
    #expect(InTouchInterval(days: 0) == nil && InTouchInterval(days: 3_651) == nil)
  }
}
