import Foundation
import Records
import Testing
@testable import Web

@Suite struct `A message that was begun` {
  @Test func `is gone on with from the same place, and no other`() async throws {
    let visitor = Visitor()
    let first = try await write("Hello", in: "/messages/new?exercise=reply", visitor)
    let again = try await visitor.get("/messages/new?exercise=reply")
    #expect(again.location == "/messages/new?tab=\(first)")
    let chat = try await visitor.get("/messages/new?exercise=informational-chat")
    #expect(chat.location?.hasSuffix(first) == false)
    #expect(try await visitor.keeper.drafts().count == 1)
  }

  @Test func `is kept from its first word on, and not before`() async throws {
    let visitor = Visitor()
    let place = try #require(try await visitor.get("/messages/new?exercise=reply").location)
    let page = try await visitor.get(place)
    #expect(page.status == 200)
    #expect(try await visitor.keeper.drafts().isEmpty)
    let form = try #require(ShownForm.all(of: page.text).first { !$0.autosave.isEmpty })
    _ = try await visitor.autosave(form.autosave, form.with("text", "Hello"))
    let again = try await visitor.get(place)
    #expect(again.text.contains("Hello"))
  }

  /// - Returns: the name of its draft.
  private func write(_ text: String, in place: String, _ visitor: Visitor) async throws -> String {
    let page = try await visitor.follow(place)
    let form = try #require(ShownForm.all(of: page.text).first { !$0.autosave.isEmpty })
    _ = try await visitor.autosave(form.autosave, form.with("text", text))
    return try #require(form.fields.first { $0.name == "tab" }?.value)
  }

  @Test func `to somebody else is left alone`() async throws {
    let visitor = Visitor()
    let tab = try await write("Hello", in: "/messages/new?exercise=reply", visitor)
    _ = try await visitor.post(
      "/messages",
      [("tab", tab), ("recipient", "Mara Lind"), ("text", "Hello"), ("look", "yes")]
    )
    let again = try await visitor.get("/messages/new?exercise=reply")
    #expect(again.location?.hasSuffix(tab) == false)
  }
}
