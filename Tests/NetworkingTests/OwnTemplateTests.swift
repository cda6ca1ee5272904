import Records
import Support
import Testing

@Suite struct `A template in a person's own words` {
  private let now = Given.now

  private func own(_ change: (inout OwnTemplate) -> Void) -> OwnTemplate {
    var own = OwnTemplate(id: now.newID(), addedAt: now.now, title: "Ask how the course was")
    own.informalSubject = "The course"
    own.informalBody = "Hi {{their-name}},\n\nhow was the course?\n\n{{my-name}}"
    change(&own)
    return own
  }

  @Test func `stands for the built-in one wherever a message begins`() throws {
    let template = try #require(Guidance.messages.first { $0.id == "t6-chat" })
    var own = OwnTemplate(replacing: template, id: now.newID(), now)
    own.informalBody = "Hi {{their-name}}, one question: {{question}}"
    let journal = Given.journal(own)
    let begun = journal.draft(begunFrom: MessageBeginning(template: "t6-chat"), now)
    #expect(begun["text"].contains("one question"))
    #expect(journal.messageTemplates.count == Guidance.messages.count)
    #expect(journal.messageTemplate("t6-chat")?.avoid == template.avoid)
    let restored = journal.after(journal.changes(removing: [own.reference]))
    #expect(
      restored.messageTemplate("t6-chat")?.variants["informal"]?.body
        == template.variants["informal"]?.body
    )
  }

  @Test func `stands by itself, after those that are built in`() throws {
    let own = own { _ in }
    let journal = Given.journal(own)
    #expect(journal.messageTemplates.last?.title == "Ask how the course was")
    let beginning = MessageBeginning(template: own.id.description, isFormal: true)
    // The tone nobody wrote takes the other's words.
    #expect(journal.draft(begunFrom: beginning, now)["text"].contains("how was the course?"))
  }

  @Test(arguments: Guidance.messages)
  func `begins with every word of the built-in one`(_ template: MessageTemplate) throws {
    let own = OwnTemplate(replacing: template, id: now.newID(), now)
    let again = try own.checked().template
    for tone in ["informal", "formal"] {
      #expect(again.variants[tone]?.subject == template.variants[tone]?.subject)
      #expect(again.variants[tone]?.body == template.variants[tone]?.body.trimmed)
    }
    #expect(again.words.last == template.words.last)
  }

  @Test(arguments: [
    ("Hi {{their-nam}}", "informal-body"), ("Hi [[there", "informal-body"),
    ("a [[b\nc]] d", "informal-body"), ("Hi {{their name}}", "informal-body"),
    ("", "informal-body"),
  ])
  func `that would not work is told so beside the field`(_ body: String, _ field: String) {
    let own = own { $0.informalBody = body }
    #expect {
      try own.checked()
    } throws: { error in
      (error as? Problems)?.list.map(\.field) == [field]
    }
  }

  @Test func `names the placeholder nobody knows, in subject and words at once`() {
    let own = own {
      $0.formalSubject = "{{firm}}"
      $0.formalBody = "{{boss}}"
    }
    #expect {
      try own.checked()
    } throws: { error in
      let problems = error as? Problems
      return problems?.list.map(\.field) == ["formal-subject", "formal-body"]
        && problems?["formal-subject"].map(Speaker.english.say)?.contains("{{firm}}") == true
    }
  }

  @Test func `leaves sentences out of its short form, too`() {
    let own = own { $0.informalBody = "Hi. [[A longer one.]]\n\nBye." }
    var beginning = MessageBeginning(template: own.id.description)
    beginning.isShort = true
    let journal = Given.journal(own)
    #expect(journal.draft(begunFrom: beginning, now)["text"] == "Hi.\n\nBye.")
  }

  @Test func `is shown as the journal would fill it now`() throws {
    let template = try #require(Guidance.messages.first { $0.id == "t6-chat" })
    let journal = Given.journal(Given.contact("Inês Duarte"))
    let shown = journal.preview(of: template, isFormal: false, isShort: false, now)
    #expect(shown.body.hasPrefix("Hi Inês,") && shown.open.contains("question"))
  }
}

@Suite struct `A reply` {
  private let now = Given.now

  private func answered() -> Message {
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.text = "Hello"
    message.sentOn = now.today - 2
    message.repliedOn = now.today
    message.reply = "Say the result first"
    return message
  }

  @Test func `to any message becomes lessons, each kept once`() throws {
    let message = answered()
    var journal = Given.journal(message)
    for (words, sort) in [
      ("Say the result first", LessonSort.change), ("Ask about the team", .keep),
      ("Say the result first", .change),
    ] {
      journal = journal.after(try journal.changes(keeping: words, as: sort, from: message, now))
    }
    // Both were kept at the same moment, so that their order says nothing.
    let kept = journal.lessons(from: message).map { [$0.text, $0.sort.rawValue] }
    #expect(Set(kept) == [["Say the result first", "change"], ["Ask about the team", "keep"]])
    #expect(kept.count == 2 && journal.shelf(Lesson.self).count == 2)
  }

  @Test func `of which nothing is taken is no lesson`() {
    let message = answered()
    #expect(throws: (any Error).self) {
      try Given.journal(message).changes(keeping: " ", as: .keep, from: message, now)
    }
  }

  @Test func `that is removed leaves its lessons`() throws {
    let message = answered()
    var journal = Given.journal(message)
    journal = journal.after(try journal.changes(keeping: "One line", as: .keep, from: message, now))
    journal = journal.after(journal.changes(removing: [message.reference]))
    #expect(journal.shelf(Lesson.self).map(\.source) == [nil])
  }

  @Test func `from somebody who is not in People is no time in contact, until they are`() {
    var message = answered()
    var journal = Journal()
    journal = journal.after(journal.changes(saving: message, now))
    #expect(journal.shelf(Touchpoint.self).isEmpty)
    let ines = Given.contact("Inês Duarte")
    journal = journal.after([.save(ines)])
    message.contact = ines.id
    journal = journal.after(journal.changes(saving: message, now))
    #expect(journal.touchpoints(with: ines).map(\.sort) == [.reply, .message])
    message.contact = nil
    journal = journal.after(journal.changes(saving: message, now))
    #expect(journal.touchpoints(with: ines).isEmpty)
  }
}
