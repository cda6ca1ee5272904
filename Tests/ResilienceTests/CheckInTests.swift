import Foundation
import Records
import Support
import Testing

@Suite struct `A check-in` {
  private let now = Given.now

  private func checkIn(_ mood: Int? = 6, at moment: Date? = nil) -> CheckIn {
    let moment = moment ?? now.now
    var checkIn = CheckIn(id: now.newID(), takenAt: moment, day: Day(moment, in: now.zone))
    checkIn.mood = mood
    return checkIn
  }

  private func form(_ checkIn: CheckIn, _ change: (inout CheckInForm) -> Void) -> CheckInForm {
    var form = CheckInForm(checkIn, in: now.zone)
    change(&form)
    return form
  }

  @Test func `keeps its moment to the second where nothing else is said`() throws {
    let checkIn = checkIn(at: now.now.addingTimeInterval(-12.345))
    #expect(try CheckInForm(checkIn, in: now.zone).dated(now) == checkIn)
  }

  @Test func `can be for an earlier day, at noon unless a time is named`() throws {
    let dated = try form(checkIn()) {
      $0.day = now.today - 2
      $0.time = nil
    }.dated(now)
    #expect(dated.day == now.today - 2)
    #expect(dated.takenAt == (now.today - 2).at(.noon, in: now.zone))
  }

  @Test func `is never of a day or a time still to come`() {
    let tomorrow = form(checkIn()) { $0.day = now.today + 1 }
    #expect(throws: Problems("day", "Enter today or an earlier date.")) { try tomorrow.dated(now) }
    let tonight = form(checkIn()) { $0.time = ClockTime(hour: 23, minute: 0) }
    #expect(throws: Problems("time", "Enter a time that is not in the future.")) {
      try tonight.dated(now)
    }
  }

  @Test func `says at least one thing`() {
    #expect(throws: Problems.self) { try CheckInForm(checkIn(nil), in: now.zone).dated(now) }
  }

  @Test func `a number tapped a moment ago is what more can be added to`() {
    let tapped = checkIn(at: now.now.addingTimeInterval(-60))
    #expect(Given.journal(tapped).bareCheckIn(now)?.id == tapped.id)
    var said = tapped
    said.feelings = ["tired"]
    #expect(Given.journal(said).bareCheckIn(now) == nil)
    let old = checkIn(at: now.now.addingTimeInterval(-3_600))
    #expect(Given.journal(old).bareCheckIn(now) == nil)
  }

  @Test func `several a day stand under their day, in the order of time`() {
    let moments = [-172_800.0, -3_600, -60].map { now.now.addingTimeInterval($0) }
    let journal = moments.reduce(Journal()) { $0.after([.save(checkIn(at: $1))]) }
    let here = journal.checkIns(from: now.today, through: now.today)
    #expect(here.map(\.takenAt) == [moments[1], moments[2]])
    #expect(journal.hasCheckIns(before: now.today))
    #expect(!journal.hasCheckIns(before: now.today - 2))
  }

  @Test func `words of one's own are kept, and offered again, the last one first`() throws {
    var journal = Journal()
    for (words, ago) in [("low on fuel\nTired", 60.0), ("wobbly\nlow on fuel", 30)] {
      let blank = checkIn(at: now.now.addingTimeInterval(-ago))
      let draft = Draft(["feelings": words, "activities": "Fed the hens\nrest"])
      journal = journal.after([.save(try CheckIn.fields.fill(blank, from: draft))])
    }
    let last = try #require(journal.shelf(CheckIn.self).first)
    #expect(last.feelings == ["low on fuel", "tired"], "a word of the list is known by its name")
    #expect(journal.ownFeelings() == ["low on fuel", "wobbly"])
    #expect(journal.ownActivities() == ["Fed the hens"])
    #expect(last.saidActivities == ["Fed the hens", "rested"])
  }

  @Test func `in words, saving an old answer again does not change it`() {
    for mood in 0...10 {
      let choices = MoodWord.choices(keeping: mood)
      #expect(choices.contains { $0.value == String(mood) }, "\(mood)")
      #expect(choices.count == 5)
    }
  }

  @Test(arguments: [(0, "very low"), (5, "in between"), (10, "very good")])
  func `says its number in words where somebody prefers that`(_ mood: Int, _ words: String) {
    #expect(checkIn(mood).said(inWords: true).map(Speaker.english.say) == words)
  }
}
