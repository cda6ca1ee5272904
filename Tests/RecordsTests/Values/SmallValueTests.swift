import Foundation
import Records
import Support
import Testing

struct SmallValueTests {
  @Test func `every minute of a day reads back from its text`() {
    for minutes in 0..<1440 {
      let time = ClockTime(hour: minutes / 60, minute: minutes % 60)
      #expect(time?.minutes == minutes)
      #expect(time.flatMap { ClockTime($0.description) } == time)
    }
  }

  @Test func `a clock time without a leading zero is read`() {
    #expect(ClockTime("9:05")?.description == "09:05")
  }

  @Test(arguments: [
    "", "24:00", "9", "9:5", "09:60", "-1:00", "9:05 am", "+9:05", "9:+5", "9:05:00",
  ])
  func `what is no clock time is refused`(_ text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func `names made later sort later`() {
    let clock = FixedClock()
    var names: [RecordID] = []
    for _ in 0..<50 {
      names.append(clock.surroundings.newRecordID())
      clock.advance(by: 0.001)
    }
    #expect(names.sorted() == names)
    #expect(Set(names).count == 50)
  }

  @Test func `a name is a UUID of version 7 and reads back from its text`() throws {
    let name = Surroundings.fixed().newRecordID()
    let text = Array(name.description)
    #expect(text[14] == "7")
    #expect("89ab".contains(text[19]))
    #expect(RecordID(name.description) == name)
    #expect(RecordID(name.description.uppercased()) == name)
    #expect(RecordID("not a name") == nil)
  }

  @Test func `the same seed makes the same names`() {
    #expect(Surroundings.fixed(seed: 5).newRecordID() == Surroundings.fixed(seed: 5).newRecordID())
    #expect(Surroundings.fixed(seed: 5).newRecordID() != Surroundings.fixed(seed: 6).newRecordID())
  }

  @Test(arguments: [
    "https://example.org/jobs?id=1", "http://a.b", "mailto:amara@example.org", " https://a.b ",
  ])
  func `a link to the web or to mail is a link`(_ text: String) {
    #expect(WebLink(text) != nil)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "example.org", "", "https://",
    "JavaScript:alert(1)", "\u{1}javascript:alert(1)",
  ])
  func `anything else is none`(_ text: String) {
    #expect(WebLink(text) == nil)
  }

  @Test func `today and the wall clock belong to the zone`() throws {
    let lateEvening = Surroundings.fixed(.start + 15 * 3600 - 60)
    #expect(lateEvening.today.description == "2026-11-23")
    #expect(lateEvening.clock.description == "23:59")
    let tokyo = lateEvening.seen(from: try #require(TimeZone(identifier: "Asia/Tokyo")))
    #expect(tokyo.today.description == "2026-11-24")
    #expect(tokyo.clock.description == "07:59")
    #expect(tokyo.now == lateEvening.now)
  }
}
