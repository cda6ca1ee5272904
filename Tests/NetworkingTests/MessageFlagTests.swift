import Records
import Support
import Testing

/// A text, when it is looked at, and what is noticed by name.
struct FlagCase: Sendable, CustomTestStringConvertible {
  let text: String
  var subject = ""
  var template: String?
  var time: String?
  var closeness = NoCloseness.far
  let flags: [MessageFlag]

  var testDescription: String { "\(text.prefix(40)) \(time ?? "") \(flags.map(\.name))" }

  static func words(_ count: Int) -> String { String(repeating: "word ", count: count) }

  static let all: [FlagCase] = [
    FlagCase(text: "A short note.", flags: []),
    // Placeholders and brackets.
    FlagCase(text: "Still {{detail}} here", flags: [.blank("detail")]),
    FlagCase(text: "Hello", subject: "The {{role}} role", flags: [.blank("role")]),
    FlagCase(text: "{{detail}} and {{detail}}", flags: [.blank("detail")]),
    FlagCase(text: "Hi [name], hello", flags: [.bracket("[name]")]),
    FlagCase(text: "As I said [[or not", flags: [.bracket("[[")]),
    FlagCase(text: "Hello {{Their Name}}", flags: [.bracket("{{"), .bracket("}}")]),
    FlagCase(text: "See note [1], and f[0] = 2", flags: []),
    FlagCase(text: "A [link](https://example.org) in a line", flags: []),
    // Length: 150 words, or what the template says.
    FlagCase(text: words(150), flags: []),
    FlagCase(text: words(151), flags: [.tooLong(words: 151, most: 150)]),
    FlagCase(text: words(90), template: "t5-advice", flags: []),
    FlagCase(text: words(91), template: "t5-advice", flags: [.tooLong(words: 91, most: 90)]),
    // One question, where one is the point.
    FlagCase(text: "One?", template: "t5-advice", flags: []),
    FlagCase(text: "One? Two?", template: "t5-advice", flags: [.severalQuestions]),
    FlagCase(text: "One? Two?", template: "t6-chat", flags: []),
    FlagCase(text: "One?Two?", template: "t5-advice", flags: [.severalQuestions]),
    FlagCase(text: "Really?! Yes.", template: "t5-advice", flags: []),
    FlagCase(text: "One? And two?!", template: "t5-advice", flags: [.severalQuestions]),
    // A mark in a link asks nothing, one after a link does.
    FlagCase(text: "See https://x.example/?a=b&c=d One?", template: "t5-advice", flags: []),
    FlagCase(text: "Is it (www.x.example/p?a=b?c=d)?", template: "t5-advice", flags: []),
    FlagCase(text: "x.example/find?q=1, HTTPS://x.example?q=2", template: "t5-advice", flags: []),
    FlagCase(
      text: "Did you see https://x.example/talk? Was it good?",
      template: "t5-advice",
      flags: [.severalQuestions]
    ),
    FlagCase(
      text: "Was it https://x.example/?a=b? Or x.example/other?",
      template: "t5-advice",
      flags: [.severalQuestions]
    ),
    FlagCase(text: "Now and/or later? Soon?", template: "t5-advice", flags: [.severalQuestions]),
    // Apologies.
    FlagCase(text: "I am sorry for my poor answers", flags: [.apology]),
    FlagCase(text: "I know you’re busy, I know you are busy", flags: [.apology]),
    FlagCase(text: "Apologies for the wait. I apologise.", flags: [.apology]),
    FlagCase(text: "It was a busy week. No need to say sorry.", flags: []),
    FlagCase(text: "I was sorry for it", template: "t1-thank-you", flags: [.apology]),
    // Arguing, and what a kind of message avoids.
    FlagCase(text: "Could you reconsider?", template: "t5-advice", flags: [.argument]),
    FlagCase(
      text: "Why did I not get it? What did I do wrong?",
      template: "t5-advice",
      flags: [.severalQuestions, .argument]
    ),
    FlagCase(
      text: "Just checking in.",
      template: "t2-follow-up",
      flags: [.avoided("just checking in")]
    ),
    FlagCase(text: "Just checking in.", template: "t6-chat", flags: []),
    // The hour.
    FlagCase(text: "Hello", time: "21:59", flags: []),
    FlagCase(text: "Hello", time: "22:00", flags: [.late]),
    FlagCase(text: "Hello", time: "05:59", flags: [.late]),
    FlagCase(text: "Hello", time: "06:00", flags: []),
    // A no that is close.
    FlagCase(text: "Hello", closeness: .fresh, flags: [.freshNo]),
    FlagCase(text: "Hello", closeness: .big, flags: [.bigNo]),
    FlagCase(text: "Hello", time: "23:00", closeness: .big, flags: [.late, .bigNo]),
  ]
}

@Suite struct `A second look at a message` {
  @Test(arguments: FlagCase.all)
  func `notices what it should, and only that`(_ given: FlagCase) {
    var check = MessageCheck(Guidance.messages.first { $0.id == given.template })
    check.clock = given.time.flatMap(ClockTime.init)
    check.closeness = given.closeness
    #expect(MessageText.flags(given.text, subject: given.subject, check) == given.flags)
  }

  @Test func `has a case for every rule, where it speaks and where it is silent`() {
    let spoken = Set(FlagCase.all.flatMap { $0.flags.map(\.name) })
    #expect(
      spoken == [
        "blank", "bracket", "too-long", "several-questions", "apology", "argument", "avoided",
        "late", "fresh-no", "big-no",
      ]
    )
    #expect(FlagCase.all.count(where: \.flags.isEmpty) > 8)
  }
}

@Suite struct `A draft after a no` {
  private let clock = FixedClock(seed: 47)

  private func journal(intensity: Int?) throws -> (Journal, Message) {
    let now = clock.surroundings
    let application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios Energy",
      title: "Data analyst"
    )
    var rejection = Rejection(
      id: now.newID(),
      application: application.id,
      learnedOn: now.today,
      savedAt: now.now
    )
    rejection.intensity = intensity
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t4-reply")
    message.recipient = "Mara Lind"
    message.text = "Thank you for telling me."
    message.application = application.id
    return (Given.journal(application, rejection), message)
  }

  /// When, since the no, and what is noticed of the moment.
  @Test(arguments: [
    (1, 3, "fresh-no"), (13, 3, ""), (1, 7, "big-no"), (71, 7, "big-no"), (73, 7, ""),
  ])
  func `is better read again tomorrow while it is fresh, or was big`(
    _ hours: Int,
    _ intensity: Int,
    _ name: String
  ) throws {
    let (journal, message) = try journal(intensity: intensity)
    clock.advance(by: Double(hours) * 3_600)
    let flags = journal.flags(of: message, clock.surroundings).map(\.name).filter { $0 != "late" }
    #expect(flags == (name.isEmpty ? [] : [name]))
  }

  @Test func `is looked at again in the morning, and not within twelve hours`() throws {
    let (journal, message) = try journal(intensity: nil)
    let now = clock.surroundings
    #expect(journal.restingDay(nil, message.application, now) == now.today + 1)
    let rested = journal.after(journal.changes(resting: message, now))
    #expect(rested.plannedAction(of: message)?.day == now.today + 1)
    #expect(rested.plannedAction(of: message)?.title == "Send your message to Mara Lind")
  }

  @Test func `is looked at after sleep when it is written after midnight`() {
    clock.advance(by: 17 * 3_600)
    let night = clock.surroundings
    #expect(night.clock.hour == 2)
    #expect(Journal().restingDay(nil, nil, night) == night.today)
    clock.advance(by: 20 * 3_600)
    #expect(Journal().restingDay(nil, nil, clock.surroundings) == clock.surroundings.today + 1)
  }

  @Test func `that was let go in the plan waits there again`() throws {
    let (journal, message) = try journal(intensity: nil)
    let now = clock.surroundings
    var saved = journal.after(journal.changes(saving: message, now))
    let action = try #require(saved.plannedAction(of: message))
    saved = saved.after(saved.changes(settling: action, as: .dropped, now))
    saved = saved.after(saved.changes(resting: message, now))
    #expect(saved.plannedAction(of: message)?.id == action.id)
  }

  @Test func `that was sent is looked at no more`() throws {
    let (journal, draft) = try journal(intensity: 9)
    var message = draft
    message.sentOn = clock.surroundings.today
    #expect(journal.flags(of: message, clock.surroundings).isEmpty)
    #expect(journal.changes(resting: message, clock.surroundings).isEmpty)
  }
}
