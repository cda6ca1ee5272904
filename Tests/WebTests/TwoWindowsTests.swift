import Foundation
import HTTPTypes
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Two windows with the same half-written form` {
  private let visitor: Visitor
  private let addresses: [String]

  init() async throws {
    visitor = try await Visitor.ofSample()
    let journal = try await visitor.keeper.journal()
    let interview = try #require(journal.shelf(Interview.self).first)
    let mock = try #require(journal.shelf(MockInterview.self).first)
    let rating = try #require(journal.shelf(MockRating.self).first)
    let card = try #require(journal.shelf(QuestionCard.self).first)
    let prompt = try #require(try await visitor.post("/exercises/debrief").location)
    let message = try #require(try await visitor.get("/messages/new?template=t6-chat").location)
    let notes = "/interviews/\(interview.id)/field-notes"
    addresses = [
      prompt, message, "\(notes)?part=all", "\(notes)?part=words", "\(notes)?part=questions",
      "/practice/questions/\(card.id)", "/practice/questions/\(card.id)?step=grade",
      "/practice/mocks/\(mock.id)/questions/1",
      "/practice/mocks/\(mock.id)/change", "/practice/mocks/\(mock.id)/ratings",
      "/practice/ratings/\(rating.id)",
    ]
  }

  private func form(_ address: String) async throws -> ShownForm {
    let page = try await visitor.get(address)
    return try #require(
      ShownForm.all(of: page.text).first { !$0.autosave.isEmpty },
      "\(address) answers \(page.status) \(page.location ?? "")"
    )
  }

  private func autosave(_ form: ShownForm, _ fields: [(String, String)]) async throws {
    let reply = try await visitor.autosave(form.autosave, fields)
    #expect(reply.status == 200, "\(form.autosave)")
  }

  /// A field somebody writes freely in.
  private func free(_ form: ShownForm) -> String {
    form.areas.first ?? ["text", "went-well", "rater", "question-1", "try-next"].first { name in
      form.fields.contains { $0.name == name }
    } ?? ""
  }

  @Test func `keep newer words when the older one sends what it was given`() async throws {
    for (number, address) in addresses.enumerated() {
      let (newer, older) = try await (form(address), form(address))
      let field = free(newer)
      // Parts of field notes share a draft, so each has words of its own.
      let words = "Words of the newer window, \(number)"
      try await autosave(newer, newer.with(field, words))
      try await autosave(older, older.fields)
      try await autosave(older, older.with(field, ""))
      let shown = try await form(address).fields.first { $0.name == field }?.value
      #expect(shown == words, "\(address) \(field)")
    }
  }

  @Test func `keep both texts where both have words, and say so`() async throws {
    for address in addresses {
      let (newer, older) = try await (form(address), form(address))
      let field = free(newer)
      try await autosave(newer, newer.with(field, "Words of the newer window"))
      let reply = try await visitor.autosave(older.autosave, older.with(field, "Older words"))
      #expect(reply.text.contains("Both texts are saved"), "\(address)")
      let shown = try #require(try await form(address).fields.first { $0.name == field }?.value)
      #expect(shown == "Words of the newer window\n\nOlder words", "\(address)")
    }
  }

  @Test func `go on typing in both without saying anything twice`() async throws {
    let (one, two) = try await (form(addresses[0]), form(addresses[0]))
    let field = free(one)
    try await autosave(one, one.with(field, "First"))
    _ = try await visitor.autosave(two.autosave, two.with(field, "Second"))
    let seen = try await form(addresses[0])
    try await autosave(seen, seen.with(field, "First\n\nSecond, and more"))
    try await autosave(two, two.with(field, "Second"))
    let shown = try await form(addresses[0]).fields.first { $0.name == field }?.value
    #expect(shown == "First\n\nSecond, and more")
  }

  @Test func `keep words that the older one's button passes over`() async throws {
    let (newer, older) = try await (form(addresses[0]), form(addresses[0]))
    let field = free(newer)
    try await autosave(newer, newer.with(field, "Words of the newer window"))
    _ = try await visitor.post(addresses[0], older.fields + [("go", "next")])
    let shown = try await form(addresses[0]).fields.first { $0.name == field }?.value
    #expect(shown == "Words of the newer window")
    let both = try await visitor.post(addresses[0], older.with(field, "Older") + [("go", "next")])
    #expect(both.location?.contains("notice=kept-twice") == true)
  }

  @Test func `add words to what the other one has finished meanwhile`() async throws {
    var place = addresses[0]
    let older = try await form(place)
    let field = free(older)
    while !place.contains("closing") {
      let shown = try await form(place)
      let typed = place == addresses[0] ? shown.with(field, "Finished words") : shown.fields
      place = try #require(try await visitor.post(place, typed + [("go", "next")]).location)
    }
    _ = try await visitor.post(addresses[0], older.with(field, "Late words") + [("go", "next")])
    let saved = try #require(try await visitor.keeper.journal().shelf(Debrief.self).last)
    #expect(saved.words.contains { $0.contains("Finished words") && $0.contains("Late words") })
  }

  @Test func `add words to a message the other one has saved meanwhile`() async throws {
    let older = try await form(addresses[1])
    let saving = older.with("text", "Saved words") + [("save", "yes")]
    let place = try #require(try await visitor.post("/messages", saving).location)
    _ = try await visitor.post("/messages", older.with("text", "Late words") + [("save", "yes")])
    let page = try await visitor.get(place)
    #expect(page.text.contains("Saved words") && page.text.contains("Late words"))
  }
}

@Suite struct `A form with a text area` {
  private let visitor = Visitor()
  private let name = "/stories"

  private func keep(_ fields: [(String, String)]) async throws -> Reply {
    try await visitor.autosave(
      "/half-written",
      fields + [("half-written", name), ("prose", "title situation")]
    )
  }

  private func kept() async throws -> String {
    try await visitor.get("/half-written?form=%2Fstories").text
  }

  @Test func `is kept as it is typed, and comes back`() async throws {
    #expect(try await keep([("title", "The night"), ("situation", "We were down.")]).status == 200)
    let told = try await kept()
    #expect(told.contains("We were down."))
    #expect(told.contains("Restored what you had typed at 09:00."))
  }

  @Test func `is forgotten when it was sent, and kept when there is something to mend`()
    async throws
  {
    let own = [("half-written", name), ("prose", "title situation")]
    let wrong = try await visitor.post("/stories", own + [("title", ""), ("situation", "Down.")])
    #expect(wrong.status == 422)
    #expect(try await kept().contains("Down."))
    let sent = try await visitor.post("/stories", own + [("title", "One"), ("situation", "Down.")])
    #expect(sent.status == 303)
    #expect(try await kept() == "{}")
  }

  @Test func `keeps the words of another window when this one is sent`() async throws {
    let given = ("given", "title:0-811c9dc5 situation:0-811c9dc5")
    _ = try await keep([("title", "Theirs"), ("situation", "Their words"), given])
    let own = [("half-written", name), ("title", "Mine"), ("situation", "My words"), given]
    #expect(try await visitor.post("/stories", own).status == 303)
    #expect(try await kept().contains("Their words"))
  }

  @Test func `stays away when what its window kept arrives after it was sent`() async throws {
    let own = [("half-written", name), ("title", "One"), ("situation", "Down."), ("press", "p")]
    #expect(try await visitor.post("/stories", own).status == 303)
    #expect(try await keep([("situation", "Down."), ("press", "p")]).status == 200)
    #expect(try await kept() == "{}")
  }

  @Test func `is thrown away when asked`() async throws {
    _ = try await keep([("situation", "Down.")])
    let reply = try await visitor.autosave("/half-written?discard=yes", [("half-written", name)])
    #expect(reply.status == 200)
    #expect(try await visitor.keeper.drafts().isEmpty)
  }
}
