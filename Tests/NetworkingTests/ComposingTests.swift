import Records
import Support
import Testing

@Suite struct `A message begun from a template` {
  private let clock = FixedClock(seed: 43)

  /// Helios said no a moment ago, after a talk with Mara three days earlier.
  private func recovering() throws -> (Journal, MessageBeginning) {
    let now = clock.surroundings
    var preferences = Preferences(
      id: Preferences.theOne,
      savedAt: now.now,
      zone: now.zone.identifier
    )
    preferences.name = "Amara"
    let application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios Energy",
      title: "Data analyst"
    )
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.day = now.today - 3
    interview.people = ["Mara Lind, head of analytics"]
    let journal = Given.journal(preferences, application, interview)
    var news = RejectionNews()
    news.application = application.id
    let heard = try journal.hearing(news, now)
    var beginning = MessageBeginning(template: "t4-reply")
    beginning.recovery = heard.recovery
    return (journal.after(heard.changes), beginning)
  }

  @Test func `is filled from the journal, and says what is still open`() throws {
    let (journal, beginning) = try recovering()
    let draft = journal.draft(begunFrom: beginning, clock.surroundings)
    #expect(draft["recipient"] == "Mara Lind")
    #expect(draft["text"].hasPrefix("Hi Mara,"))
    #expect(draft["text"].contains("20 November") && draft["text"].hasSuffix("Amara"))
    #expect(MessageText.placeholders(in: draft["text"]) == ["detail"])
  }

  @Test func `does not speak of a talk that is still to come`() throws {
    var (journal, beginning) = try recovering()
    var interview = try #require(journal.shelf(Interview.self).first)
    interview.day = clock.surroundings.today + 3
    journal = journal.after([.save(interview)])
    let draft = journal.draft(begunFrom: beginning, clock.surroundings)
    #expect(MessageText.placeholders(in: draft["text"]).contains("interview-day"))
    beginning.fills["interview-day"] = "Friday"
    #expect(journal.filling(draft, from: beginning)["text"].contains("our conversation on Friday"))
  }

  @Test func `changes its tone, and keeps what was filled in`() throws {
    var (journal, beginning) = try recovering()
    beginning.fills["detail"] = "the shared board"
    var draft = journal.draft(begunFrom: beginning, clock.surroundings)
    draft = journal.filling(draft, from: beginning)
    var formally = beginning
    formally.isFormal = true
    let formal = journal.retoned(draft, from: beginning, to: formally, clock.surroundings)
    #expect(formal?["text"].hasPrefix("Dear Mara Lind,") == true)
    #expect(formal?["text"].contains("the shared board") == true)
  }

  @Test func `becomes short and long again, and keeps what was filled in`() throws {
    var (journal, beginning) = try recovering()
    beginning.fills["detail"] = "the shared board"
    var draft = journal.draft(begunFrom: beginning, clock.surroundings)
    draft = journal.filling(draft, from: beginning)
    var short = beginning
    short.isShort = true
    let brief = try #require(journal.retoned(draft, from: beginning, to: short, clock.surroundings))
    #expect(brief["text"].count < draft["text"].count && brief["text"].contains("the shared board"))
    let long = journal.retoned(brief, from: short, to: beginning, clock.surroundings)
    #expect(long?["text"] == draft["text"])
  }

  @Test func `offers how two people met as a filling, without its full stop`() {
    var ines = Given.contact("Inês Duarte")
    ines.howWeMet = "Same statistics course."
    var beginning = MessageBeginning(template: "t6-chat")
    beginning.contact = ines.id
    let journal = Given.journal(ines)
    #expect(journal.suggestions(for: beginning) == ["how-we-know": "Same statistics course"])
    let draft = journal.draft(begunFrom: beginning, clock.surroundings)
    #expect(draft["recipient"] == "Inês Duarte" && draft["text"].hasPrefix("Hi Inês,"))
    #expect(MessageText.placeholders(in: draft["text"]).first == "how-we-know")
  }

  @Test func `leaves a person's own words as they are`() throws {
    let (journal, beginning) = try recovering()
    var draft = journal.draft(begunFrom: beginning, clock.surroundings)
    draft["text"] += " P.S."
    var formally = beginning
    formally.isFormal = true
    #expect(journal.retoned(draft, from: beginning, to: formally, clock.surroundings) == nil)
  }

  @Test func `is better read again tomorrow while the no is fresh, or was big`() throws {
    var (journal, beginning) = try recovering()
    #expect(journal.closeness(beginning.recovery, nil, clock.surroundings) == .fresh)
    clock.advance(by: 13 * 3_600)
    #expect(journal.closeness(beginning.recovery, nil, clock.surroundings) == .far)
    var rejection = try #require(journal.shelf(Rejection.self).first)
    rejection.intensity = 7
    journal = journal.after([.save(rejection)])
    #expect(journal.closeness(beginning.recovery, nil, clock.surroundings) == .big)
    clock.advance(days: 3)
    #expect(journal.closeness(beginning.recovery, nil, clock.surroundings) == .far)
  }

  @Test func `keeps the name it was signed with, once`() throws {
    let now = clock.surroundings
    let journal = Journal().after(Journal().changes(keepingName: "Amara", now))
    #expect(journal.preferences(zone: now.zone).name == "Amara")
    #expect(journal.changes(keepingName: "Somebody else", now).isEmpty)
    #expect(journal.changes(keepingName: nil, now).isEmpty)
  }
}
