import Foundation
import Records
import Testing
@testable import Web

@Suite struct `Templates on pages` {
  private let visitor = Visitor()

  private func form(_ change: [String: String]) -> [(String, String)] {
    var values = [
      "title": "Ask for a chat", "when": "", "informal-subject": "One question",
      "informal-body": "Hi {{their-name}}, {{question}}", "formal-subject": "", "formal-body": "",
      "most-words": "",
    ]
    values.merge(change) { $1 }
    return values.map { ($0.key, $0.value) }
  }

  @Test func `a built-in one is said in a person's words, and comes back as it was`() async throws {
    let saved = try await visitor.submit("/messages/templates/t6-chat", form([:]))
    #expect(saved.text.contains("In your words") && saved.text.contains("Undo"))
    #expect(try await visitor.get("/messages/templates").text.contains("in your words"))
    let own = try #require(try await visitor.keeper.journal().shelf(OwnTemplate.self).first)
    _ = try await visitor.post(
      "/writings/own-template/\(own.id)/removal",
      [("back", "/messages/templates/t6-chat")]
    )
    let restored = try await visitor.get("/messages/templates/t6-chat")
    #expect(restored.text.contains("Built in") && restored.text.contains("Fifteen minutes"))
  }

  @Test func `one of a person's own is offered where a message begins`() async throws {
    let added = try await visitor.submit(
      "/messages/templates",
      form(["title": "How is the course"])
    )
    #expect(added.text.contains("How is the course"))
    let chooser = try await visitor.get("/messages/new")
    let begin = try #require(chooser.link("How is the course"))
    let composer = try await visitor.follow(begin)
    #expect(composer.text.contains("Your question"))
  }

  @Test func `an unknown placeholder is named beside its field, and what was typed stays`()
    async throws
  {
    let reply = try await visitor.post(
      "/messages/templates",
      form(["informal-body": "Hi {{nobody-knows}}"])
    )
    #expect(reply.status == 422)
    #expect(reply.text.contains("field-informal-body-problem"))
    #expect(reply.text.contains("“{{nobody-knows}}” is not one of the blanks listed."))
    #expect(reply.text.contains("Hi {{nobody-knows}}</textarea>"))
  }

  @Test func `two windows that change a built-in one at once both keep their words`() async throws {
    let page = try await visitor.get("/messages/templates/t3-last-follow-up/edit")
    #expect(page.text.contains(#"name="revision" value="0""#))
    let first = form(["informal-body": "The first window's words", "title": "One"])
    _ = try await visitor.post("/messages/templates/t3-last-follow-up", first + [("revision", "0")])
    let second = form(["informal-body": "The second window's words", "title": "One"])
    _ = try await visitor.post(
      "/messages/templates/t3-last-follow-up",
      second + [("revision", "0")]
    )
    let own = try await visitor.keeper.journal().shelf(OwnTemplate.self)
    #expect(own.count == 1)
    #expect(own.first?.informalBody == "The first window's words\n\nThe second window's words")
  }
}

@Suite struct `A message on its page` {
  private func visitor(_ change: (inout Message) -> Void) async throws -> (Visitor, Message) {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.recipient = "Inês Duarte"
    message.subject = "One question"
    message.text = "Hi Inês, a question?"
    change(&message)
    let saved = message
    try await visitor.keeper.commit { _ in [.save(saved)] }
    return (visitor, message)
  }

  @Test func `is saved as a mail file, but not while something is open`() async throws {
    let (visitor, message) = try await visitor { _ in }
    let file = try await visitor.get("/messages/\(message.id)/message.eml")
    #expect(file.headers[.contentType] == "message/rfc822")
    #expect(file.text.contains("X-Unsent: 1\r\n"))
    let (other, open) = try await self.visitor { $0.text = "{{question}}" }
    #expect(try await other.get("/messages/\(open.id)/message.eml").status == 303)
    #expect(try await !other.get("/messages/\(open.id)").text.contains("message.eml"))
  }

  @Test func `says so where some mail programs would cut it off`() async throws {
    let (visitor, message) = try await visitor { _ in }
    let (other, long) = try await self.visitor { $0.text = String(repeating: "words ", count: 500) }
    let word = "Some email programs cut off"
    #expect(try await !visitor.get("/messages/\(message.id)").text.contains(word))
    #expect(try await other.get("/messages/\(long.id)").text.contains(word))
  }

  @Test func `late in the evening it offers to look again tomorrow`() async throws {
    let (visitor, message) = try await visitor { _ in }
    #expect(try await !visitor.get("/messages/\(message.id)").text.contains("Remind me tomorrow"))
    visitor.clock.advance(by: 14 * 3_600)
    #expect(try await visitor.get("/messages/\(message.id)").text.contains("Remind me tomorrow"))
    _ = try await visitor.post("/messages/\(message.id)/resting")
    let plan = try await visitor.get("/plan").text
    #expect(plan.contains("Send your message to Inês Duarte") && plan.contains("Tomorrow"))
  }

  @Test func `a line of the reply becomes a lesson in one tap`() async throws {
    let (visitor, message) = try await visitor {
      $0.sentOn = Day(number: 20_000)
      $0.repliedOn = Day(number: 20_001)
      $0.reply = "Say the result first"
    }
    let page = try await visitor.get("/messages/\(message.id)").text
    #expect(page.contains("Say the result first</textarea>"))
    let place = "/messages/\(message.id)/lesson"
    let kept = try await visitor.submit(
      place,
      [("lesson", "Say the result first"), ("sort", "change")]
    )
    #expect(kept.text.contains("Saved as a change to try"))
    let nothing = try await visitor.post(place, [("lesson", " "), ("sort", "keep")])
    #expect(nothing.status == 422 && nothing.text.contains("field-lesson-problem"))
    #expect(try await visitor.keeper.journal().shelf(Lesson.self).count == 1)
  }
}

@Suite struct `The plan by day and by week` {
  @Test func `shows a week from Monday, and goes on by buttons`() async throws {
    let visitor = try await Visitor.ofSample()
    let week = try await visitor.get("/plan/week").text
    #expect(week.contains("23 November to 29 November") && week.contains("Walk with Jonas"))
    #expect(week.contains(#"value="2026-11-30""#) && week.contains(#"value="2026-11-16""#))
    #expect(try await visitor.get("/plan/week?go=2026-11-30").text.contains("6 December"))
    #expect(try await visitor.get("/plan/day?on=nonsense").text.contains("Today, "))
  }

  @Test func `something added on a day leads back to it`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.post(
      "/plan/actions",
      [("title", "Walk"), ("day", "2026-11-26"), ("back", "/plan/day?on=2026-11-26")]
    )
    #expect(reply.location?.hasPrefix("/plan/day?on=2026-11-26") == true)
    #expect(try await visitor.get("/plan/day?on=2026-11-26").text.contains("Walk"))
  }

  @Test func `something that comes back is begun, changed for all that follow, and ended`()
    async throws
  {
    let visitor = Visitor()
    let page = try await visitor.submit(
      "/plan/routines",
      [("title", "A walk"), ("start-on", "2026-11-23"), ("every", "2"), ("unit", "days")]
    )
    #expect(page.text.contains("Repeats every 2 days."))
    let routine = try #require(try await visitor.keeper.journal().shelf(Routine.self).first)
    let problems = try await visitor.post(
      "/plan/routines/\(routine.id)",
      [("revision", "1"), ("title", ""), ("every", "2"), ("unit", "days"), ("until", "2026-11-01")]
    )
    #expect(problems.status == 422 && problems.text.contains("field-title-problem"))
    let ended = try await visitor.submit("/plan/routines/\(routine.id)/state", [("state", "ended")])
    #expect(ended.text.contains("Ended on") && ended.text.contains("Plan the next one"))
  }
}
