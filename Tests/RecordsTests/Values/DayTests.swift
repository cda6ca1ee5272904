import Foundation
import Records
import Support
import Testing

struct DayTests {
  private let days = Gen.int(-200_000...200_000).map { Day(number: $0) }

  @Test(arguments: Seed.all)
  func `a day reads back from its text and from its parts`(_ seed: Seed) {
    for day in seed.draw(days.array(of: 200...200)) {
      #expect(Day(day.description) == day)
      let parts = day.parts
      #expect(
        Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) == day
      )
    }
  }

  @Test(arguments: Seed.all)
  func `its parts are those of the calendar, on both sides of the year 1583`(_ seed: Seed) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let drawn = seed.draw(pair(days, .int(-142_000 ... -141_000)).array(of: 200...200))
    for day in drawn.flatMap({ [$0, Day(number: $1)] }) {
      let parts = calendar.dateComponents([.year, .month, .day], from: day.noonGMT)
      #expect(day.parts == parts, "\(day.number)")
    }
  }

  @Test(arguments: Seed.all)
  func `distance, order and weekday agree`(_ seed: Seed) {
    for (day, distance) in seed.draw(pair(days, .int(-1000...1000)).array(of: 100...100)) {
      let other = day + distance
      #expect(other - day == distance)
      #expect(other - distance == day)
      #expect((day < other) == (distance > 0))
      #expect((other.weekday - day.weekday - distance) % 7 == 0)
      #expect((1...7).contains(day.weekday))
    }
  }

  @Test func `weekdays are counted from Monday`() {
    #expect(Day("2026-11-23")?.weekday == 1)
    #expect(Day("1970-01-01")?.weekday == 4)
    #expect(Day("2026-11-29")?.weekday == 7)
    #expect(Day("1969-12-31")?.weekday == 3)
  }

  @Test(arguments: [
    "", "2026-02-30", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-01x",
    "2026/01/01", "-2026-01-01", "2026-01", "0000-01-01", "2025-02-29", "+026-01-01", "２０２６-01-01",
  ])
  func `what is no day is refused`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `29 February is a day in a leap year`() {
    #expect(Day("2028-02-29") != nil)
    #expect(Day("2000-02-29") != nil)
    #expect(Day("1900-02-29") == nil)
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
  func `the day of an instant is the one on the wall`(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    for hour in 0..<(366 * 24) {
      let instant = Date.start + Double(hour) * 3600 - 0.001
      #expect(
        Day(instant, in: zone).parts
          == calendar.dateComponents([.year, .month, .day], from: instant)
      )
    }
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
  func `a wall time is found again, also around clock changes`(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    for number in 0..<366 {
      let day = Day(.start, in: zone) + number
      for minutes in stride(from: 0, to: 1440, by: 15) {
        let time = try #require(ClockTime(hour: minutes / 60, minute: minutes % 60))
        let instant = day.at(time, in: zone)
        let wall = Surroundings.fixed(instant, zone: zone)
        // In the hour a clock skips there is no such wall time; the instant is close to it.
        let isSkipped = wall.clock != time || wall.today != day
        #expect(!isSkipped || skips(around: instant, in: zone), "\(day) \(time)")
      }
    }
  }

  private func skips(around instant: Date, in zone: TimeZone) -> Bool {
    zone.secondsFromGMT(for: instant - 7200) < zone.secondsFromGMT(for: instant + 7200)
  }
}
