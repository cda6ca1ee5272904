import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

/// A command saves a record of the same journal after a request has looked at it and before it saves.
@Suite struct `What is saved while a request is under way` {
  private let visitor: Visitor
  private let waiting: Waiting
  private let now: Surroundings

  init() {
    let (memory, clock, waiting) = (MemoryStore(), FixedClock(), Waiting())
    let command = JournalKeeper(store: memory, writer: "command", maximumAge: .zero) {
      clock.surroundings
    }
    let store = TappedStore(memory) { call in
      if let changes = waiting.changes(at: call) { try await command.commit { _ in changes } }
    }
    visitor = Visitor(clock: clock, store: store)
    self.waiting = waiting
    now = clock.surroundings
  }

  /// Posts a form while the other process saves this.
  private func post<R: JournalRecord>(
    _ address: String,
    _ fields: [(String, String)],
    while record: R
  ) async throws -> R {
    waiting.put([.save(record)], at: .append)
    let reply = try await visitor.post(address, fields)
    #expect(reply.status == 303, "\(address)")
    return try #require(try await visitor.keeper.journal()[record.id])
  }

  private func known<R: JournalRecord>(_ record: R) async throws -> R {
    try await visitor.keeper.commit { _ in [.save(record)] }
    return record
  }

  @Test func `stays in an interview that is edited`() async throws {
    let application = try await known(
      JobApplication(id: now.newID(), addedAt: now.now, company: "Helios", title: "Analyst")
    )
    var interview = try await known(
      Interview(
        id: now.newID(),
        application: application.id,
        addedAt: now.now,
        zone: now.zone.identifier
      )
    )
    interview.place = "Third floor"
    let fields = [("revision", "1"), ("round", "Panel"), ("zone", interview.zone)]
    let saved = try await post("/interviews/\(interview.id)", fields, while: interview)
    #expect(saved.place == "Third floor" && saved.round == "Panel")
  }

  @Test func `stays in a message that is marked as sent, and in one that is filled in`()
    async throws
  {
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.text = "Dear {{their-name}}"
    message = try await known(message)
    message.subject = "A question"
    var saved = try await post(
      "/messages/\(message.id)/sending",
      [("sent-on", now.today.description)],
      while: message
    )
    #expect(saved.subject == "A question" && saved.sentOn == now.today)
    saved.email = "mara@example.org"
    saved = try await post(
      "/messages/\(message.id)/blanks",
      [("blank-their-name", "Mara")],
      while: saved
    )
    #expect(saved.email == "mara@example.org" && saved.text == "Dear Mara")
  }

  @Test func `stays in a question for advice that is marked as asked`() async throws {
    var request = try await known(AdviceRequest(id: now.newID(), writtenAt: now.now))
    request.text = "What one thing?"
    let fields = [("asked-on", now.today.description)]
    let saved = try await post("/advice-requests/\(request.id)/asking", fields, while: request)
    #expect(saved.text == "What one thing?" && saved.askedOn == now.today)
  }

  @Test(arguments: ["", "/state", "/afterwards"])
  func `stays in a plan that is edited, settled or looked back on`(part: String) async throws {
    var action = try await known(
      PlannedAction(id: now.newID(), plannedAt: now.now, title: "A walk")
    )
    action.place = "By the river"
    let fields = [
      "": [("revision", "1"), ("title", "A short walk")], "/state": [("state", "done")],
    ]
    let saved = try await post(
      "/plan/actions/\(action.id)\(part)",
      fields[part] ?? [],
      while: action
    )
    #expect(saved.place == "By the river")
  }

  @Test func `is no second recovery for the same no`() async throws {
    var application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Juniper",
      title: "Engineer"
    )
    application.stage = .rejected
    application = try await known(application)
    _ = try await known(
      Rejection(
        id: now.newID(),
        application: application.id,
        learnedOn: now.today,
        savedAt: now.now
      )
    )
    async let one = visitor.post("/applications/\(application.id)/recovery")
    async let two = visitor.post("/applications/\(application.id)/recovery")
    let replies = try await [one, two]
    #expect(Set(replies.compactMap(\.location)).count == 1)
    #expect(try await visitor.keeper.journal().shelf(Recovery.self).count == 1)
  }

  @Test func `is the one card of a question`() async throws {
    var debrief = Debrief(id: now.newID(), writtenAt: now.now)
    debrief.question = "Why do you want to leave?"
    debrief = try await known(debrief)
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: debrief.question)
    card.source = debrief.id.raw
    waiting.put([.save(card)], at: .head, 2)
    let reply = try await visitor.post(
      "/question-log/practice",
      [("record", debrief.id.description), ("question", debrief.question)]
    )
    #expect(reply.location?.hasPrefix("/practice/questions/\(card.id)") == true)
    #expect(try await visitor.keeper.journal().shelf(QuestionCard.self).map(\.id) == [card.id])
  }

  @Test func `is the one wording of a built-in template`() async throws {
    var own = OwnTemplate(id: now.newID(), addedAt: now.now, title: "In my words")
    own.replaces = "t6-chat"
    own.informalBody = "The command's words"
    waiting.put([.save(own)], at: .head, 2)
    let reply = try await visitor.post(
      "/messages/templates/t6-chat",
      [("title", "In my words"), ("informal-body", "The window's words"), ("revision", "0")]
    )
    #expect(reply.status == 303)
    let saved = try await visitor.keeper.journal().shelf(OwnTemplate.self)
    #expect(saved.map(\.informalBody) == ["The command's words\n\nThe window's words"])
  }

  @Test func `is the one sprint for a skill of a posting`() async throws {
    let application = try await known(
      JobApplication(id: now.newID(), addedAt: now.now, company: "Helios", title: "Analyst")
    )
    let place = "/applications/\(application.id)/posting"
    _ = try await visitor.post(place, [("text", "You know SQL.")])
    _ = try await visitor.post("\(place)/skills", [("names", "SQL"), ("skill-0", "yes")])
    var sprint = SkillSprint(id: now.newID(), startedAt: now.now)
    sprint.skill = "SQL"
    waiting.put([.save(sprint)], at: .head, 2)
    let reply = try await visitor.post("\(place)/skill", [("skill", "SQL"), ("sprint", "yes")])
    #expect(reply.location?.contains(sprint.id.description) == true)
    #expect(try await visitor.keeper.journal().shelf(SkillSprint.self).map(\.id) == [sprint.id])
  }
}

@Suite struct `A reply recorded in two windows` {
  @Test func `keeps both texts`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.text = "Hello"
    message.sentOn = now.today
    let sent = message
    try await visitor.keeper.commit { _ in [.save(sent)] }
    let page = try await visitor.get("/messages/\(message.id)")
    #expect(page.text.contains("name=\"revision\" value=\"1\""))
    for text in ["Gladly", "On Friday"] {
      _ = try await visitor.post(
        "/messages/\(message.id)/reply",
        [("revision", "1"), ("replied-on", now.today.description), ("reply", text)]
      )
    }
    #expect(try await visitor.keeper.journal()[message.id]?.reply == "Gladly\n\nOn Friday")
  }
}
