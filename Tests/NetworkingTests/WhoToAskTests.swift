import Records
import Support
import Testing

@Suite struct `Who to ask` {
  private let today = Given.now.today

  private func names(_ people: Contact...) -> [String] {
    let journal = people.reduce(Journal()) { $0.after([.save($1)]) }
    return journal.whoToAsk(on: today).map(\.contact.name)
  }

  @Test func `nobody is suggested out of an empty list`() {
    #expect(names().isEmpty)
  }

  @Test func `somebody known a little, somebody from long ago, somebody close, in this order`() {
    let picked = names(
      Given.contact("Jonas", closeness: 5, last: today - 2),
      Given.contact("Priya", closeness: 2, knowsOthers: true, last: today - 420),
      Given.contact("Inês", closeness: 3, knowsOthers: true, last: today - 40)
    )
    #expect(picked == ["Inês", "Priya", "Jonas"])
  }

  @Test func `nobody comes to the front twice`() {
    let priya = Given.contact("Priya", closeness: 2, knowsOthers: true, last: today - 420)
    #expect(names(priya) == ["Priya"])
  }

  @Test func `whoever knows others comes before whoever does not`() {
    let picked = names(
      Given.contact("Ana", closeness: 2, last: today - 200),
      Given.contact("Ben", closeness: 3, knowsOthers: true, last: today - 30)
    )
    #expect(picked == ["Ben"])
  }

  @Test func `of several, the one not heard of for longest`() {
    let picked = names(
      Given.contact("Ana", closeness: 2, knowsOthers: true, last: today - 20),
      Given.contact("Ben", closeness: 2, knowsOthers: true, last: today - 300)
    )
    #expect(picked == ["Ben"])
  }

  @Test func `somebody written to within a fortnight is left in peace`() {
    #expect(names(Given.contact("Ana", closeness: 2, knowsOthers: true, last: today - 14)).isEmpty)
    #expect(
      names(Given.contact("Ana", closeness: 2, knowsOthers: true, last: today - 15)) == ["Ana"]
    )
  }

  @Test func `a year of quiet is long ago, a day less is not`() {
    #expect(names(Given.contact("Ana", last: today - 365)) == ["Ana"])
    #expect(names(Given.contact("Ana", last: today - 364)).isEmpty)
  }

  @Test func `being in touch counts from the newest touchpoint`() {
    let ana = Given.contact("Ana", last: today - 400)
    let touch = Touchpoint(
      id: Given.now.newID(),
      contact: ana.id,
      day: today - 3,
      addedAt: Given.now.now
    )
    let journal = Given.journal(ana, touch)
    #expect(journal.lastContact(with: ana) == today - 3)
    #expect(journal.whoToAsk(on: today).isEmpty)
  }
}

@Suite struct `People` {
  @Test func `are found by any of their words, without case or accents`() {
    var ines = Given.contact("Inês Duarte")
    ines.organization = "Northgate Hospital"
    let journal = Given.journal(ines, Given.contact("Jonas Weber"))
    func names(_ words: String) -> [String] {
      var query = PeopleQuery()
      query.words = SoughtWords(words)
      return journal.people(query, on: Given.now.today).map(\.name)
    }
    #expect(names("ines HOSPITAL") == ["Inês Duarte"])
    #expect(names("ines library").isEmpty)
    #expect(names(" ") == ["Inês Duarte", "Jonas Weber"])
  }

  @Test func `an application is found by its contact person's name`() {
    let mara = Given.contact("Mara Lind")
    var application = JobApplication(
      id: Given.now.newID(),
      addedAt: Given.now.now,
      company: "Helios Energy",
      title: "Data analyst"
    )
    application.contactPerson = "mara lind, head of analytics"
    #expect(Given.journal(mara, application).applications(naming: mara) == [application])
  }

  @Test func `a name that two people share names neither`() {
    let journal = Given.journal(Given.contact("Sam Lee"), Given.contact("Sam Lee"))
    #expect(journal.contact(named: "sam lee") == nil)
    #expect(journal.contact(named: "") == nil)
  }

  @Test func `being in touch is something that has been`() {
    let touch = Touchpoint(
      id: Given.now.newID(),
      contact: Given.now.newID(),
      day: Given.now.today + 1,
      addedAt: Given.now.now
    )
    #expect(throws: (any Error).self) { try touch.past(on: Given.now.today) }
  }
}
