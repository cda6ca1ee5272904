import Foundation
import Records
import Testing

@testable import Web

@Suite struct `A message that was begun` {
  @Test func `is gone on with from the same place, and no other`() async throws {
    let visitor = Visitor()
    let first = try await visitor.get("/messages/new?exercise=reply")
    let again = try await visitor.get("/messages/new?exercise=reply")
    #expect(first.location == again.location)
    #expect(try await visitor.keeper.drafts().count == 1)
    let chat = try await visitor.get("/messages/new?exercise=informational-chat")
    #expect(chat.location != first.location)
    #expect(try await visitor.keeper.drafts().count == 2)
  }

  @Test func `to somebody else is left alone`() async throws {
    let visitor = Visitor()
    let first = try #require(try await visitor.get("/messages/new?exercise=reply").location)
    let tab = String(try #require(first.split(separator: "tab=").last))
    _ = try await visitor.post(
      "/messages",
      [("tab", tab), ("recipient", "Mara Lind"), ("text", "Hello"), ("look", "yes")]
    )
    #expect(try await visitor.get("/messages/new?exercise=reply").location != first)
  }
}
