import Foundation
import Records
import Support
import Testing

@Suite struct `Keeping in touch` {
  private let today = Given.now.today

  private func wish(_ ideal: String, _ longest: String = "", since: Int = 400) -> KeepInTouch {
    KeepInTouch(
      ideal: InTouchInterval(ideal),
      longest: InTouchInterval(longest),
      since: today - since
    )
  }

  private func person(_ name: String, _ wish: KeepInTouch?, last: Int? = nil) -> Contact {
    var contact = Given.contact(name, last: last.map { today - $0 })
    contact.keepInTouch = wish
    return contact
  }

  private func touch(_ contact: Contact, _ days: Int) -> Touchpoint {
    Touchpoint(
      id: Given.now.newID(),
      contact: contact.id,
      day: today - days,
      addedAt: Given.now.now
    )
  }

  private func place(_ records: any JournalRecord...) -> InTouchStanding.Place? {
    Journal().after(saving: records).keepingInTouch(on: today).first?.place(on: today)
  }

  @Test func `is off until somebody wishes for it`() {
    #expect(place(person("Ana", nil, last: 900)) == nil)
  }

  @Test(arguments: [
    (6, InTouchStanding.Place.later), (7, .aroundNow), (13, .aroundNow), (14, .losingTouch),
  ])
  func `goes by days since the last time: what would be good, then the longest`(
    days: Int,
    expected: InTouchStanding.Place
  ) {
    #expect(place(person("Ana", wish("1 week", "2 weeks"), last: days)) == expected)
  }

  @Test func `begins anew with every real time in touch, and never ticks by itself`() {
    let ana = person("Ana", wish("1 week", "2 weeks"), last: 40)
    #expect(place(ana) == .losingTouch)
    #expect(place(ana, touch(ana, 3)) == .later)
    #expect(place(ana, touch(ana, 3), touch(ana, 30)) == .later)
  }

  @Test func `a reply counts like any other time`() {
    let ana = person("Ana", wish("1 week", "2 weeks"), last: 40)
    var message = Message(id: Given.now.newID(), writtenAt: Given.now.now, template: "t6-chat")
    message.contact = ana.id
    message.text = "Hello"
    message.sentOn = today - 30
    message.repliedOn = today - 2
    let journal = Given.journal(ana)
    let after = journal.after(journal.changes(saving: message, Given.now))
    #expect(after.keepingInTouch(on: today).map { $0.place(on: today) } == [.later])
  }

  @Test func `counts from the day it was wished for where no time is known`() {
    #expect(place(person("Ana", wish("1 week", since: 3))) == .later)
    var ana = person("Ana", wish("1 week", since: 7))
    ana.addedAt = ana.addedAt.addingTimeInterval(-30 * 86_400)
    #expect(place(ana) == .aroundNow)
  }

  @Test func `the one whose time came first stands first`() {
    let journal = Given.journal(
      person("Ana", wish("1 year"), last: 370),
      person("Ben", wish("1 week"), last: 30)
    )
    #expect(journal.keepingInTouch(on: today).map(\.contact.name) == ["Ben", "Ana"])
  }

  @Test func `those it has been a while with are the first of the list who are not put aside`()
    throws
  {
    let people = [
      person("Ana", wish("1 week", "2 weeks"), last: 40), person("Ben", wish("1 year"), last: 370),
      person("Cleo", wish("1 month"), last: 2), person("Dan", wish("1 week"), last: 9),
      person("Eva", wish("", "2 weeks"), last: 20), person("Finn", nil, last: 900),
    ]
    var journal = Journal().after(saving: people)
    journal = journal.after(
      try journal.changes(settingAside: people[3], until: today + 5, Given.now)
    )
    let all = journal.keepingInTouch(on: today).filter {
      [.losingTouch, .aroundNow].contains($0.place(on: today))
    }
    .map(\.contact.name)
    #expect(all == ["Ana", "Eva", "Ben"])
    #expect(journal.waitingToHear(on: today, atMost: 9).map(\.contact.name) == all)
    #expect(journal.waitingToHear(on: today, atMost: 2).map(\.contact.name) == ["Ana", "Eva"])
  }

  @Test func `a rule for a label holds for whoever has no wish of their own`() throws {
    var (ana, ben, cleo) = (
      person("Ana", nil, last: 40), person("Ben", nil, last: 40), person("Cleo", nil, last: 40)
    )
    ana.labels = ["Mentors"]
    ben.labels = ["mentors"]
    ben.keepInTouch = wish("1 year")
    cleo.labels = ["mentors"]
    cleo.keepInTouch = KeepInTouch(ideal: nil, longest: nil, since: today)
    var journal = Given.journal(ana, ben, cleo)
    journal = journal.after(
      try journal.changes(keeping: wish("1 month"), for: "mentors", Given.now)
    )
    let standings = journal.keepingInTouch(on: today)
    #expect(standings.map(\.contact.name) == ["Ana", "Ben"])
    #expect(standings.map(\.label) == ["mentors", nil])
    journal = journal.after(
      try journal.changes(keeping: wish("2 weeks"), for: "MENTORS", Given.now)
    )
    #expect(journal.labelRules.map(\.keepInTouch.ideal?.days) == [14], "a label has one rule")
    journal = journal.after(try journal.changes(keeping: wish(""), for: "mentors", Given.now))
    #expect(journal.labelRules.isEmpty)
  }

  @Test func `of two labels the more frequent rule holds`() throws {
    var ana = person("Ana", nil, last: 40)
    ana.labels = ["slow", "quick"]
    var journal = Given.journal(ana)
    for (label, ideal) in [("slow", "1 year"), ("quick", "1 month")] {
      journal = journal.after(try journal.changes(keeping: wish(ideal), for: label, Given.now))
    }
    #expect(journal.inTouch(with: ana, on: today)?.label == "quick")
  }

  @Test func `somebody put aside comes back on the day, or when they are in touch again`() throws {
    let ana = person("Ana", wish("1 week"), last: 40)
    var journal = Given.journal(ana)
    #expect(throws: Problems.self) {
      try journal.changes(settingAside: ana, until: today, Given.now)
    }
    journal = journal.after(try journal.changes(settingAside: ana, until: today + 7, Given.now))
    #expect(journal.inTouch(with: ana, on: today)?.place(on: today) == .setAside)
    #expect(journal.inTouch(with: ana, on: today + 7)?.place(on: today + 7) == .aroundNow)
    journal = journal.after(try journal.changes(settingAside: ana, until: today + 9, Given.now))
    #expect(journal.shelf(SetAside.self).map(\.until) == [today + 9], "the newer word holds")
    journal = journal.after(journal.changes(bringingBack: ana))
    #expect(journal.inTouch(with: ana, on: today)?.place(on: today) == .aroundNow)
  }

  @Test func `what is typed has to be a length, and the longest no shorter than the good one`() {
    func problems(_ ideal: String, _ longest: String) -> [String] {
      do {
        _ = try KeepInTouch(Draft(["ideal": ideal, "longest": longest]), since: today)
        return []
      } catch {
        return error.list.map(\.field)
      }
    }
    #expect(problems("6 weeks", "3 months").isEmpty)
    #expect(problems("", "").isEmpty)
    #expect(problems("often", "never") == ["ideal", "longest"])
    #expect(problems("3 months", "2 months") == ["longest"])
  }

  @Test func `its presets leave room between what is good and the longest`() {
    #expect(InTouchPreset.all.count == 6)
    #expect(InTouchPreset.all.allSatisfy { $0.ideal < $0.longest })
    #expect(InTouchPreset.named("3 months")?.ideal.days == 91)
    #expect(InTouchPreset.named("3 moons") == nil)
  }
}
