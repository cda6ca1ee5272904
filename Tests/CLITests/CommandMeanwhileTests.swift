import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

/// A page saves something of the same journal after a command has looked at it and before it saves.
@Suite struct `What a page saves while a command is under way` {
  private let page: JournalKeeper
  private let program: TestProgram
  private let waiting: Waiting
  private let now: Surroundings

  init() {
    let (memory, clock, waiting) = (MemoryStore(), FixedClock(), Waiting())
    let page = JournalKeeper(store: memory, writer: "serve", maximumAge: .zero) {
      clock.surroundings
    }
    let store = TappedStore(memory) { call in
      if let changes = waiting.changes(at: call) { try await page.commit { _ in changes } }
    }
    program = TestProgram(clock: clock, store: store)
    self.page = page
    self.waiting = waiting
    now = clock.surroundings
  }

  private func known<R: JournalRecord>(_ record: R) async throws -> R {
    try await page.add(record)
    return record
  }

  private func journal() async throws -> Journal { try await page.journal() }

  private var message: Message {
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.recipient = "Mara Lind"
    message.text = "Dear {{their-name}}"
    return message
  }

  private var helios: JobApplication {
    JobApplication(id: now.newID(), addedAt: now.now, company: "Helios", title: "Analyst")
  }

  @Test func `stays in a lesson that is set aside`() async throws {
    var lesson = try await known(
      Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "Breathe first")
    )
    lesson.text = "Breathe first, then speak"
    waiting.put([.save(lesson)], at: .append)
    #expect(await program.run("lesson", "set-aside", lesson.id.description).code == 0)
    let saved = try await journal()[lesson.id]
    #expect(saved?.text == "Breathe first, then speak" && saved?.setAside == true)
  }

  @Test func `stays in a template that is changed`() async throws {
    var own = OwnTemplate(id: now.newID(), addedAt: now.now, title: "The course")
    own.informalBody = "Hi"
    own = try await known(own)
    own.when = "After the course"
    waiting.put([.save(own)], at: .append)
    let ending = await program.run(
      ["message", "templates", "change", "The course", "--informal-subject", "A question"]
    )
    #expect(ending.code == 0, "\(ending.errors)")
    let saved = try await journal()[own.id]
    #expect(saved?.when == "After the course" && saved?.informalSubject == "A question")
  }

  @Test func `stays the one wording of a built-in template`() async throws {
    var own = OwnTemplate(id: now.newID(), addedAt: now.now, title: "In my words")
    own.replaces = "t6-chat"
    own.informalBody = "Hi"
    waiting.put([.save(own)], at: .head, 2)
    let ending = await program.run(
      ["message", "templates", "change", "t6-chat", "--informal-subject", "A question"]
    )
    #expect(ending.code == 0, "\(ending.errors)")
    let saved = try await journal().shelf(OwnTemplate.self)
    #expect(saved.map(\.title) == ["In my words"])
    #expect(saved.map(\.informalSubject) == ["A question"])
  }

  @Test func `stays in an application that a no is written down for`() async throws {
    var application = try await known(helios)
    application.title = "Lead analyst"
    waiting.put([.save(application)], at: .append)
    #expect(await program.run("rejection", "add", "Helios").code == 0)
    let saved = try await journal()[application.id]
    #expect(saved?.title == "Lead analyst" && saved?.stage == .rejected)
  }

  @Test func `is the application that a no is written down for`() async throws {
    waiting.put([.save(helios)], at: .head, 2)
    #expect(await program.run("rejection", "add", "Helios").code == 0)
    #expect(try await journal().shelf(JobApplication.self).map(\.stage) == [.rejected])
  }

  @Test func `stays in a message that is marked as sent`() async throws {
    var message = try await known(message)
    message.text = "Dear Mara"
    waiting.put([.save(message)], at: .append)
    #expect(await program.run("message", "sent", "Mara").code == 0)
    let saved = try await journal()[message.id]
    #expect(saved?.text == "Dear Mara" && saved?.sentOn == now.today)
  }

  @Test(arguments: [
    ["message", "sent", "Mara"], ["message", "fill", "Mara", "--fill", "their-name=Mara"],
    ["contact", "edit", "Mara", "--role", "Lead"], ["contact", "keep", "Mara", "--off"],
    ["lesson", "set-aside", "Breathe"], ["plan", "end", "A walk"],
    ["application", "stage", "Helios", "applied"],
  ])
  func `stays gone where the page removed it`(_ command: [String]) async throws {
    let records: [any JournalRecord] = [
      message, helios, Contact(id: now.newID(), addedAt: now.now, name: "Mara Lind"),
      Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "Breathe"),
      Routine(id: now.newID(), addedAt: now.now, title: "A walk", startOn: now.today),
    ]
    try await page.commit { journal in records.flatMap { journal.adding($0) } }
    waiting.put(records.map { .remove($0.reference) }, at: .head, 2)
    let ending = await program.run(command)
    #expect(ending.code == 65 && ending.errors.contains("removed in the meantime"), "\(ending)")
    #expect(try await journal().isEmpty)
  }
}
