import Foundation
import Records
import Testing

@testable import CLI

@Suite struct `Messages on the command line` {
  private let desk = CommandDesk()

  private func begin() async throws {
    _ = await desk.run("application", "add", "Lumen Labs", "Designer", "--stage", "applied")
    let ending = await desk.run(
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
    let message = try #require(try await desk.journal().shelf(Message.self).first)
    #expect(message.text.hasPrefix("Hi Mara,\n\nWe spoke on Tuesday about the Designer role"))
    #expect(message.blanks == ["detail", "my-name"])
    #expect(try await desk.journal().shelf(PlannedAction.self).map(\.source) == [message.id.raw])
  }

  @Test func `in the short and the formal form`() async throws {
    _ = await desk.run("message", "add", "t5-advice", "--formal", "--short", "--recipient", "Mara")
    let text = try #require(try await desk.journal().shelf(Message.self).first).text
    #expect(text.hasPrefix("Dear Mara,") && !text.contains("keep learning"))
  }

  @Test func `name what is open, and are asked for it or told`() async throws {
    try await begin()
    let look = await desk.run("message", "check", "Mara", "--json")
    let rules = (look.json as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(rules == ["blank", "blank"])
    #expect(await desk.run("message", "export", "Mara").code == 65)
    let filled = await desk.run(["message", "fill", "Mara"], answering: ["the shared board", ""])
    #expect(filled.out.contains("Filled in.") && filled.out.contains("your name"))
    #expect(await desk.run("message", "fill", "Mara", "--fill", "my-name=Amara").code == 0)
    #expect(await desk.run("message", "check", "Mara").out == "Nothing stands out.\n")
    #expect(await desk.run("message", "fill", "Mara", "--fill", "colour=red").code == 65)
    let mail = await desk.run("message", "export", "Mara")
    #expect(mail.out.contains("X-Unsent: 1") && mail.out.contains("<mara@example.org>"))
  }

  @Test func `are sent, answered, and kept as a lesson`() async throws {
    try await begin()
    #expect(await desk.run("message", "sent", "Mara", "--on", "2026-11-24").code == 65)
    #expect(await desk.run("message", "sent", "Mara").out == "Marked as sent.\n")
    _ = await desk.run("message", "reply", "Mara", "--text", "Say the result first")
    let kept = await desk.run("message", "keep", "Mara", "--sort", "change")
    #expect(kept.out == "Kept as a change to try.\n")
    let lesson = try #require(try await desk.journal().shelf(Lesson.self).first)
    #expect(lesson.text == "Say the result first" && lesson.sort == .change)
    #expect(await desk.run("message").out.contains("answered 23 Nov 2026"))
    #expect(await desk.run("message", "sent", "Mara", "--back").out == "It is a draft again.\n")
  }

  @Test func `templates are changed, added and brought back`() async throws {
    let changed = await desk.run(
      "message",
      "templates",
      "change",
      "t6",
      "--informal-body",
      "Hi {{their-name}}, {{question}}"
    )
    #expect(changed.code == 0, "\(changed.errors)")
    _ = await desk.run("message", "add", "t6-chat", "--recipient", "Inês")
    #expect(try await desk.journal().shelf(Message.self).first?.text == "Hi Inês, {{question}}")
    let wrong = await desk.run(
      "message",
      "templates",
      "add",
      "--title",
      "Mine",
      "--informal-body",
      "Hi {{nobody}}"
    )
    #expect(wrong.code == 65 && wrong.errors.contains("--informal-body: “{{nobody}}”"))
    _ = await desk.run(
      "message",
      "templates",
      "add",
      "--title",
      "Mine",
      "--formal-body",
      "Dear all"
    )
    #expect(await desk.run("message", "templates").out.contains("Mine"))
    #expect(await desk.run("message", "templates", "show", "mine").out.contains("Dear all"))
    _ = await desk.run("message", "templates", "restore", "t6-chat")
    _ = await desk.run("message", "templates", "restore", "Mine")
    #expect(try await desk.journal().shelf(OwnTemplate.self).isEmpty)
  }
}

@Suite struct `The plan on the command line` {
  private let desk = CommandDesk()

  @Test func `holds what comes back, and says when next`() async throws {
    let added = await desk.run("plan", "add", "A walk", "--every", "3", "--place", "River")
    #expect(added.out.hasPrefix("Planned, every 3 days: A walk. "))
    let done = await desk.run("plan", "done", "A walk", "--came-of-it", "Slept well")
    #expect(done.out == "Done: A walk.\nIt comes back on Thursday 26 November.\n")
    let week = await desk.run("plan", "--week").out.split(separator: "\n")
    #expect(week.count == 3)
    #expect(week[0].contains("A walk (done)") && week[2].contains("A walk (comes back)"))
    #expect(await desk.run("plan", "--day", "2026-11-29").out.contains("comes back"))
    let routines = await desk.run("plan", "routines", "--json").json as? [[String: Any]]
    #expect(routines?.first?["next"] as? String == "2026-11-26")
    #expect(await desk.run("plan", "end", "walk").out == "Ended: A walk.\n")
    #expect(await desk.run("plan").out.hasPrefix("Nothing is planned."))
  }

  @Test func `takes days of the week, a last day, and says what it cannot read`() async throws {
    let added = await desk.run(
      "plan",
      "add",
      "One message",
      "--weekdays",
      "Tuesday",
      "--weekdays",
      "thursday",
      "--until",
      "2026-12-31",
      "--time",
      "10:00"
    )
    #expect(added.out.hasPrefix("Planned, every Tuesday, Thursday: One message."))
    let file = await desk.run("plan", "export").out
    #expect(
      file.contains("RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH;WKST=MO;UNTIL=20261231T090000Z")
    )
    let wrong = await desk.run("plan", "add", "x", "--weekdays", "someday")
    #expect(wrong.code == 65 && wrong.errors.hasPrefix("--weekdays: One of: monday"))
    #expect(await desk.run("plan", "add", "x", "--every", "99").code == 65)
    #expect(
      await desk.run("plan", "add", "x", "--every", "2", "--day", "soon").errors.hasPrefix(
        "--day: "
      )
    )
  }

  @Test func `shows one thing with what came of it`() async throws {
    _ = await desk.run("plan", "add", "Write to Inês", "--day", "2026-11-24")
    _ = await desk.run("plan", "done", "Inês", "--came-of-it", "She knows somebody")
    let id = try #require(try await desk.journal().shelf(PlannedAction.self).first).id.raw.short
    let shown = await desk.run("plan", "show", id).out
    #expect(shown.contains("done") && shown.contains("She knows somebody"))
  }
}
