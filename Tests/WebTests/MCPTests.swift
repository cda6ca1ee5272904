@testable import API
import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `An assistant's call` {
  private static func server(
    _ visitor: Visitor,
    write: Bool = true,
    open: Set<Room> = []
  ) -> MCPServer {
    let surroundings = visitor.clock.surroundings
    return MCPServer(
      visitor.keeper,
      APIScope(mayWrite: write, openRooms: open),
      version: "0",
      services: Guidance.services,
      surroundings: { surroundings },
      note: { _, _, _ in }
    )
  }

  /// What a tool answered, and whether it refused.
  private static func call(
    _ server: MCPServer,
    _ tool: String,
    _ given: [String: any Sendable]
  ) async throws -> (value: [String: Any], isError: Bool) {
    let message: [String: Any] = [
      "jsonrpc": "2.0", "id": 1, "method": "tools/call",
      "params": ["name": tool, "arguments": given],
    ]
    let line = try String(
      decoding: JSONSerialization.data(withJSONObject: message),
      as: UTF8.self
    )
    let answer = try #require(await server.answer(line))
    let read = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
    let result = try #require(read?["result"] as? [String: Any])
    return (
      try #require(result["structuredContent"] as? [String: Any]),
      try #require(result["isError"] as? Bool)
    )
  }

  private static func record(_ value: [String: Any]) throws -> [String: Any] {
    try #require(value["record"] as? [String: Any])
  }

  @Test func `that saves words of somebody at risk is answered with people to talk to`()
    async throws
  {
    try await APIProgram.withSample(false) { visitor, _ in
      let server = Self.server(visitor, open: [.thoughts])
      let saved = try await Self.call(
        server,
        "add_record",
        ["kind": "lesson", "values": ["text": "I want to kill myself"]]
      )
      #expect(saved.value["support"] != nil)
      let refused = try await Self.call(
        server,
        "add_record",
        ["kind": "lesson", "values": ["text": "I want to kill myself", "unheardOf": "x"]]
      )
      #expect(refused.isError && refused.value["support"] != nil)
      let other = try await Self.call(
        server,
        "add_record",
        ["kind": "lesson", "values": ["text": "Ask who else decides"]]
      )
      #expect(!other.isError && other.value["support"] == nil)
    }
  }

  @Test func `cannot take back what was saved in a shut room`() async throws {
    try await APIProgram.withSample { visitor, _ in
      let journal = try await visitor.keeper.journal()
      let checkIn = try #require(journal.shelf(CheckIn.self).first)
      let commit = try #require(try await visitor.keeper.history(of: checkIn.id.raw).last?.commit)
      let refused = try await Self.call(
        Self.server(visitor),
        "undo",
        ["commit": "\(commit)"]
      )
      #expect(refused.isError && refused.value["status"] as? Int == 403)
      let unknown = try await Self.call(Self.server(visitor), "undo", ["commit": "\(checkIn.id)"])
      #expect(unknown.isError && unknown.value["status"] as? Int == 404)
    }
  }

  @Test func `takes back what it saved itself, and nothing of anybody else`() async throws {
    try await APIProgram.withSample(false) { visitor, _ in
      let server = Self.server(visitor)
      let own = try await Self.call(
        server,
        "add_record",
        ["kind": "lesson", "values": ["text": "Ask first"]]
      )
      let commit = try #require(own.value["commit"] as? String)
      let lesson = Lesson(
        id: Identifier(.numbered(9_999)),
        learnedAt: .start,
        sort: .keep,
        text: "Mine"
      )
      let other = try #require(try await visitor.keeper.add(lesson).commit)
      let refused = try await Self.call(server, "undo", ["commit": "\(other)"])
      #expect(refused.isError)
      let undone = try await Self.call(server, "undo", ["commit": commit])
      #expect(!undone.isError)
      #expect(try await visitor.keeper.journal().shelf(Lesson.self).map(\.text) == ["Mine"])
    }
  }

  @Test(arguments: [
    ["limit": "5"] as [String: any Sendable], ["words": 5], ["unheardOf": "x"], ["kind": 1],
  ]) func `with an argument that its tool does not take is refused`(
    _ given: [String: any Sendable]
  ) async throws {
    try await APIProgram.withSample(false) { visitor, _ in
      let given = given.merging(["kind": "lesson"]) { given, _ in given }
      let refused = try await Self.call(Self.server(visitor), "list_records", given)
      #expect(refused.isError && refused.value["status"] as? Int == 400)
    }
  }

  @Test func `over an older revision leaves a link that somebody else has put there meanwhile`()
    async throws
  {
    try await APIProgram.withSample(false) { visitor, _ in
      let server = Self.server(visitor)
      var applications: [String] = []
      for company in ["Lumen Labs", "Helios", "Brightwater"] {
        let added = try await Self.call(
          server,
          "add_record",
          ["kind": "job-application", "values": ["company": company, "title": "Analyst"]]
        )
        applications.append(try #require(try Self.record(added.value)["id"] as? String))
      }
      let added = try await Self.call(
        server,
        "add_record",
        ["kind": "lesson", "values": ["text": "Ask first", "application": applications[0]]]
      )
      let lesson = try Self.record(added.value)
      let given: (String, Int) -> [String: any Sendable] = { application, revision in
        [
          "kind": "lesson", "id": lesson["id"] as? String ?? "",
          "values": ["application": application, "revision": revision] as [String: any Sendable],
        ]
      }
      let first = try await Self.call(server, "change_record", given(applications[1], 1))
      #expect(!first.isError)
      let late = try await Self.call(server, "change_record", given(applications[2], 1))
      #expect(late.isError && late.value["status"] as? Int == 409)
    }
  }
}
