import API
import Foundation
import HTTPTypes
import Records
import Support
import Testing
@testable import Web

@Suite struct `The description of the API` {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/openapi.json").standardizedFileURL

  @Test func `is the one in docs/openapi.json`() throws {
    let text = OpenAPI(.everything).value.tidy
    if Golden.isWriting { try Data(text.utf8).write(to: Self.file) }
    let kept = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(text == kept, "REBOUND_GOLDENS=write makes docs/openapi.json anew")
  }

  @Test func `names every operation there is, and no other`() throws {
    let id = RecordID.numbered(1).description
    var described: [APIAddress: Set<String>] = [:]
    for operation in OpenAPI(.everything).operations {
      let path = operation.path.replacing("{id}", with: id)
      let address = try #require(APIAddress(path: path), "\(path)")
      described[address, default: []].insert(operation.method)
    }
    for (address, methods) in described {
      #expect(Set(address.methods.map(\.rawValue)) == methods, "\(address)")
    }
    for type in RecordKinds.all {
      #expect(described[.kind(type.kind)] != nil)
      #expect(described[.record(type.kind, .numbered(1))] != nil)
    }
  }

  @Test func `leaves out what is shut, and for reading only what is written`() async throws {
    try await APIProgram.withSample(false) { visitor, tokens in
      let reader = try APIProgram(visitor, tokens, write: false, kinds: [Story.kind])
      let paths = try #require(
        try await reader.get("/api/openapi.json").members["paths"] as? [String: Any]
      )
      #expect(
        Set(paths.keys) == [
          "/api/openapi.json", "/api/v1/today", "/api/v1/insights", "/api/v1/search",
          "/api/v1/story", "/api/v1/story/{id}",
        ]
      )
      let story = try #require(paths["/api/v1/story/{id}"] as? [String: Any])
      #expect(Set(story.keys) == ["get"])
    }
  }
}
