import Foundation
import Records
import Testing
@testable import CLI

@Suite struct `Messages on the command line` {
  private let program = TestProgram()

  private func begin() async throws {
    _ = await program.run("application", "add", "Lumen Labs", "Designer", "--stage", "applied")
    let ending = await program.run(
      "message",
      "add",
      "t2",
      "--application",
      "lumen",
      "--recipient",
      "Mara Lind",
      "--email",
      "mara@example.org",
      "--fill",
      "interview-day=Tuesday"
    )
    #expect(ending.code == 0, "\(ending.errors)")
    #expect(ending.out.hasPrefix("Saved as a draft. "))
  }

  @Test func `begin from a template, filled from the journal and by flags`() async throws {
    try await begin()
    let message = try #require(try await program.journal().shelf(Message.self).first)
    #expect(message.text.hasPrefix("Hi Mara,\n\nWe spoke on Tuesday about the Designer role"))
    #expect(message.blanks == ["detail", "my-name"])
    #expect(try await program.journal().shelf(PlannedAction.self).map(\.source) == [message.id.raw])
  }

  @Test func `in the short and the formal form`() async throws {
    _ = await program.run(
      "message",
      "add",
      "t5-advice",
      "--formal",
      "--short",
      "--recipient",
      "Mara"
    )
    let text = try #require(try await program.journal().shelf(Message.self).first).text
    #expect(text.hasPrefix("Dear Mara,") && !text.contains("keep improving"))
  }

  @Test func `name what is open, and are asked for it or told`() async throws {
    try await begin()
    let look = await program.run("message", "check", "Mara", "--json")
    let rules = (look.json as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(rules == ["blank", "blank"])
    #expect(await program.run("message", "export", "Mara").code == 65)
    let filled = await program.run(
      ["message", "fill", "Mara"],
      answering: ["the shared board", ""]
    )
    #expect(filled.out.contains("Filled in.") && filled.out.contains("your name"))
    #expect(await program.run("message", "fill", "Mara", "--fill", "my-name=Amara").code == 0)
    #expect(await program.run("message", "check", "Mara").out == "Nothing to change.\n")
    #expect(await program.run("message", "fill", "Mara", "--fill", "colour=red").code == 65)
    let mail = await program.run("message", "export", "Mara")
    #expect(mail.out.contains("X-Unsent: 1") && mail.out.contains("<mara@example.org>"))
  }

  @Test func `are sent, answered, and kept as a lesson`() async throws {
    try await begin()
    #expect(await program.run("message", "sent", "Mara", "--on", "2026-11-24").code == 65)
    #expect(await program.run("message", "sent", "Mara").out == "Marked as sent.\n")
    _ = await program.run("message", "reply", "Mara", "--text", "Say the result first")
    let kept = await program.run("message", "keep", "Mara", "--sort", "change")
    #expect(kept.out == "Saved as a change to try.\n")
    let lesson = try #require(try await program.journal().shelf(Lesson.self).first)
    #expect(lesson.text == "Say the result first" && lesson.sort == .change)
    #expect(await program.run("message").out.contains("answered 23 Nov 2026"))
    #expect(
      await program.run("message", "sent", "Mara", "--back").out
        == "This message is a draft again.\n"
    )
  }

  @Test func `templates are changed, added and brought back`() async throws {
    let changed = await program.run(
      "message",
      "templates",
      "change",
      "t6",
      "--informal-body",
      "Hi {{their-name}}, {{question}}"
    )
    #expect(changed.code == 0, "\(changed.errors)")
    _ = await program.run("message", "add", "t6-chat", "--recipient", "Inês")
    #expect(try await program.journal().shelf(Message.self).first?.text == "Hi Inês, {{question}}")
    let wrong = await program.run(
      "message",
      "templates",
      "add",
      "--title",
      "Mine",
      "--informal-body",
      "Hi {{nobody}}"
    )
    #expect(wrong.code == 65 && wrong.errors.contains("--informal-body: “{{nobody}}”"))
    _ = await program.run(
      "message",
      "templates",
      "add",
      "--title",
      "Mine",
      "--formal-body",
      "Dear all"
    )
    #expect(await program.run("message", "templates").out.contains("Mine"))
    #expect(await program.run("message", "templates", "show", "mine").out.contains("Dear all"))
    _ = await program.run("message", "templates", "restore", "t6-chat")
    _ = await program.run("message", "templates", "restore", "Mine")
    #expect(try await program.journal().shelf(OwnTemplate.self).isEmpty)
  }
}
