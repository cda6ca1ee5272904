import Records
import Support
import Testing

@Suite struct `Sending a message` {
  private let now = Given.now
  private let mara = Given.contact("Mara Lind")

  private func message() -> Message {
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.recipient = "Mara Lind"
    message.text = "Hello"
    message.contact = mara.id
    return message
  }

  private func saved(_ message: Message, in journal: Journal, on day: Day? = nil) -> Journal {
    journal.after(journal.changes(saving: message, sendOn: day, now))
  }

  @Test func `waits in the plan for tomorrow, or for the day somebody chose`() {
    let message = message()
    let journal = saved(message, in: Given.journal(mara))
    #expect(journal.plannedAction(of: message)?.day == now.today + 1)
    let moved = saved(message, in: journal, on: now.today + 5)
    #expect(moved.plannedAction(of: message)?.day == now.today + 5)
    #expect(saved(message, in: moved).plannedAction(of: message)?.day == now.today + 5)
    #expect(moved.shelf(PlannedAction.self).count == 1)
  }

  @Test func `is done once it is sent, and is a time they were in contact`() {
    var message = message()
    var journal = saved(message, in: Given.journal(mara))
    message.sentOn = now.today
    journal = saved(message, in: journal)
    #expect(journal.shelf(PlannedAction.self).map(\.state) == [.done])
    #expect(journal.touchpoints(with: mara).map(\.sort) == [.message])
    #expect(saved(message, in: journal).touchpoints(with: mara).count == 1)
  }

  @Test func `a reply is a time they were in contact, too`() {
    var message = message()
    message.sentOn = now.today - 2
    var journal = saved(message, in: Given.journal(mara))
    message.repliedOn = now.today
    message.reply = "Gladly"
    journal = saved(message, in: journal)
    #expect(journal.touchpoints(with: mara).map(\.text) == ["Gladly", ""])
    #expect(journal.lastContact(with: mara) == now.today)
  }

  @Test func `taken back and marked again is one time they were in contact`() {
    var message = message()
    var journal = saved(message, in: Given.journal(mara))
    for day in [now.today - 1, nil, now.today] {
      message.sentOn = day
      journal = saved(message, in: journal)
      #expect(journal.touchpoints(with: mara).map(\.day) == [day].compactMap(\.self))
    }
  }

  @Test func `a reply that is taken back was no time they were in contact`() {
    var message = message()
    message.sentOn = now.today - 2
    message.repliedOn = now.today
    message.reply = "Gladly"
    var journal = saved(message, in: Given.journal(mara))
    message.reply = "Gladly, on Friday"
    journal = saved(message, in: journal)
    #expect(journal.touchpoints(with: mara).map(\.text) == ["Gladly, on Friday", ""])
    message.repliedOn = nil
    message.reply = ""
    journal = saved(message, in: journal)
    #expect(journal.touchpoints(with: mara).map(\.sort) == [.message])
  }

  @Test func `what the person wrote of it stays when it is taken back`() throws {
    var message = message()
    message.sentOn = now.today
    var journal = saved(message, in: Given.journal(mara))
    var touch = try #require(journal.touchpoints(with: mara).first)
    touch.text = "She knows somebody at Helios"
    journal = journal.after([.save(touch)])
    message.sentOn = nil
    journal = saved(message, in: journal)
    message.sentOn = now.today
    #expect(saved(message, in: journal).touchpoints(with: mara).map(\.text) == [touch.text])
  }

  @Test func `one from before times named their message is found by what it says`() {
    var message = message()
    message.sentOn = now.today
    var old = Touchpoint(id: now.newID(), contact: mara.id, day: now.today, addedAt: now.now)
    old.text = message.subject
    let journal = Given.journal(mara, message, old)
    message.sentOn = nil
    #expect(saved(message, in: journal).touchpoints(with: mara).isEmpty)
  }

  @Test func `ticking it off in the plan says that it was sent`() throws {
    let message = message()
    var journal = saved(message, in: Given.journal(mara))
    let action = try #require(journal.plannedAction(of: message))
    journal = journal.after(journal.changes(settling: action, as: .done, now))
    #expect(journal[message.id]?.sentOn == now.today)
    #expect(journal[action.id]?.state == .done)
    #expect(journal.touchpoints(with: mara).count == 1)
  }

  @Test func `letting it go in the plan leaves the draft a draft`() throws {
    let message = message()
    var journal = saved(message, in: Given.journal(mara))
    let action = try #require(journal.plannedAction(of: message))
    journal = journal.after(journal.changes(settling: action, as: .dropped, now))
    #expect(journal[message.id]?.sentOn == nil)
    #expect(journal.plannedAction(of: message) == nil)
  }

  @Test func `what was sent has been`() {
    var message = message()
    message.sentOn = now.today + 1
    #expect(throws: (any Error).self) { try message.past(on: now.today) }
  }
}

@Suite struct `A question for advice` {
  private let now = Given.now

  private func request(_ take: String) -> AdviceRequest {
    var request = AdviceRequest(id: now.newID(), writtenAt: now.now)
    request.text = "What one thing would you advise me to work on?"
    request.take = take
    return request
  }

  @Test func `waits in the plan until it is asked`() {
    var request = request("")
    var journal = Journal()
    journal = journal.after(journal.changes(saving: request, now))
    #expect(journal.plannedAction(of: request)?.day == now.today + 1)
    request.askedOn = now.today
    journal = journal.after(journal.changes(saving: request, now))
    #expect(journal.plannedAction(of: request) == nil)
  }

  @Test func `what is taken from the answer becomes one lesson, of either kind`() throws {
    let request = request("Say the result first")
    var journal = Given.journal(request)
    journal = journal.after(try journal.changes(keeping: request, as: .keep, now))
    journal = journal.after(try journal.changes(keeping: request, as: .change, now))
    #expect(journal.shelf(Lesson.self).map(\.sort) == [.change])
    #expect(journal.lessons(from: request).map(\.text) == ["Say the result first"])
  }

  @Test func `two pieces of advice are two lessons, each kept once`() throws {
    var request = request("Say the result first")
    request.answer = "Say the result first. And ask them something."
    var journal = Given.journal(request)
    journal = journal.after(try journal.changes(keeping: request, as: .keep, now))
    let more = " Ask them something "
    for _ in 0..<2 {
      journal = journal.after(try journal.changes(keeping: more, as: .change, from: request, now))
    }
    journal = journal.after(try journal.changes(keeping: request, as: .change, now))
    let lessons = journal.lessons(from: request)
    #expect(lessons.map(\.text).sorted() == ["Ask them something", "Say the result first"])
    #expect(lessons.allSatisfy { $0.sort == .change && $0.source == request.id.raw })
    #expect(throws: (any Error).self) {
      try journal.changes(keeping: " ", as: .keep, from: request, now)
    }
  }

  @Test func `a take that was changed is one more lesson, and takes no other one's place`() throws {
    var request = request("Say the result first")
    var journal = Given.journal(request)
    journal = journal.after(try journal.changes(keeping: request, as: .keep, now))
    request.take = "Ask them something"
    journal = journal.after(saving: [request])
    journal = journal.after(try journal.changes(keeping: request, as: .keep, now))
    #expect(journal.lessons(from: request).count == 2)
  }

  @Test func `nothing taken is nothing kept`() {
    let request = request("")
    #expect(throws: (any Error).self) {
      try Given.journal(request).changes(keeping: request, as: .keep, now)
    }
  }
}
