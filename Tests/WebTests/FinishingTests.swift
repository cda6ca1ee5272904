import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Finishing an exercise` {
  @Test func `pressed twice at the same moment saves it once`() async throws {
    let visitor = Visitor()
    let prompt = try await visitor.lastPrompt(of: "self-compassion-break")
    async let one = visitor.post(prompt, [("go", "next")])
    async let two = visitor.post(prompt, [("go", "next")])
    let replies = try await [one, two]
    #expect(replies.allSatisfy { $0.location?.contains("/closing") == true })
    #expect(try await visitor.keeper.journal().shelf(SelfCompassionBreak.self).count == 1)
  }

  @Test func `pressed again later leads to the same end`() async throws {
    let visitor = Visitor()
    let prompt = try await visitor.lastPrompt(of: "self-compassion-break")
    let first = try await visitor.post(prompt, [("go", "next")])
    let record = try #require(first.location?.split(separator: "record=").last)
    for again in [
      try await visitor.post(prompt, [("go", "next")]), try await visitor.get(prompt),
    ] {
      #expect(again.location?.contains(record.prefix(36)) == true)
    }
    #expect(try await visitor.keeper.journal().shelf(SelfCompassionBreak.self).count == 1)
  }

  @Test func `offers to read it again only while it is there`() async throws {
    let visitor = Visitor()
    let prompt = try await visitor.lastPrompt(of: "self-compassion-break")
    let closing = try #require(try await visitor.post(prompt, [("go", "next")]).location)
    let words = "Read or change what you wrote"
    let writing = try #require(try await visitor.get(closing).link(words))
    #expect(try await visitor.get(writing).status == 200)
    _ = try await visitor.post("\(writing)/removal")
    #expect(try await visitor.get(closing).link(words) == nil)
  }

  @Test func `of something removed meanwhile says so, and makes a new one where that is wanted`()
    async throws
  {
    let visitor = Visitor()
    let record = SelfCompassionBreak(id: Identifier(.numbered(1)), writtenAt: .start)
    try await visitor.keeper.commit { _ in [.save(record)] }
    let prompt = try await visitor.lastPrompt(
      of: "self-compassion-break",
      [("edit", record.id.description)]
    )
    try await visitor.keeper.commit { _ in [.remove(record.reference)] }
    let gone = try await visitor.post(prompt, [("go", "next")])
    #expect(gone.status == 409 && gone.text.contains("This was removed in another window"))
    #expect(gone.text.contains("Some words"))
    #expect(try await visitor.keeper.journal().isEmpty)
    let place = try #require(gone.form("Save as a new entry"))
    _ = try await visitor.post(place, [("go", "anew")])
    let saved = try #require(
      try await visitor.keeper.journal().shelf(SelfCompassionBreak.self).first
    )
    #expect(saved.setback == "Some words" && saved.id != record.id)
  }

  @Test func `shows what two windows wrote together where it is too long for one field`()
    async throws
  {
    let visitor = Visitor()
    var record = SelfCompassionBreak(id: Identifier(.numbered(1)), writtenAt: .start)
    record.setback = String(repeating: "short ", count: 100)
    let before = record
    try await visitor.keeper.commit { _ in [.save(before)] }
    let prompt = try await visitor.lastPrompt(
      of: "self-compassion-break",
      [("edit", record.id.description)]
    )
    record.setback = String(repeating: "theirs ", count: 2_857)
    let after = record
    try await visitor.keeper.commit { _ in [.save(after)] }
    let reply = try await visitor.post(prompt, [("go", "next")])
    let page = try await visitor.get(try #require(reply.location))
    #expect(page.text.contains("theirs theirs") && page.text.contains("Some words"))
    #expect(page.text.contains("Use at most 20,000 characters."))
  }
}

extension Visitor {
  /// Answers an exercise up to its last prompt, and gives its address.
  func lastPrompt(of exercise: String, _ fields: [(String, String)] = []) async throws -> String {
    var place = try await post("/exercises/\(exercise)", fields).location ?? ""
    while true {
      let page = try await get(place)
      let isLast = HTMLFacts(page.text).forms.contains { $0.buttons.contains("Finish") }
      let names = HTMLFacts(page.text).tags.filter { $0.name == "textarea" }
        .compactMap { $0.attributes["name"] }
      let answers = names.map { ($0, "Some words") }
      if isLast {
        _ = try await post(place, answers + [("go", "pause")])
        return place
      }
      place = try await post(place, answers + [("go", "next")]).location ?? ""
    }
  }
}
