import Foundation
import HTTPTypes
import Journaling
import Records
import Samples
import Support
import Testing
@testable import Web

/// Another program, which was given a token.
struct APIProgram: Sendable {
  let visitor: Visitor
  let secret: String

  /// Gives `body` a journal in memory whose tokens are in files, which go afterwards.
  static func withSample(
    _ sample: Bool = true,
    _ body: (Visitor, AccessTokens) async throws -> Void
  ) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "rebound-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let place = DataPlace(directory: directory)
    let visitor = Visitor(place: place)
    if sample {
      let changes = SampleJournal.changes(endingAt: visitor.clock.surroundings)
      try await visitor.keeper.commit { _ in changes }
    }
    try await body(visitor, AccessTokens(place))
  }

  init(
    _ visitor: Visitor,
    _ tokens: AccessTokens,
    name: String = "A script",
    write: Bool = true,
    kinds: [Kind] = [],
    open: [Room] = []
  ) throws {
    self.visitor = visitor
    var wish = TokenWish()
    wish.name = name
    wish.mayWrite = write
    wish.kinds = kinds.map(\.rawValue)
    wish.openRooms = open.map(\.rawValue)
    secret = try tokens.add(wish, on: visitor.clock.surroundings.today).secret
  }

  /// A program to which nothing is shut.
  static func ofEverything(_ visitor: Visitor, _ tokens: AccessTokens) throws -> APIProgram {
    try APIProgram(visitor, tokens, name: "All", open: Room.allCases.filter(\.isPrivate))
  }

  func get(_ path: String) async throws -> Reply { try await send(.get, path) }

  /// - Parameter body: made JSON of; nil sends none.
  func send(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ body: Any? = nil,
    headers more: [String: String] = [:]
  ) async throws -> Reply {
    var headers: [HTTPField.Name: String] = [.authorization: "Bearer \(secret)"]
    var text = ""
    if let body {
      headers[.contentType] = "application/json"
      text = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
    }
    for (name, value) in more { headers[try #require(HTTPField.Name(name))] = value }
    return try await visitor.send(method, "@\(path)", body: text, headers: headers, cookie: false)
  }
}

extension Reply {
  var members: [String: Any] {
    get throws {
      let value = try JSONSerialization.jsonObject(with: Data(sent.utf8))
      return try #require(value as? [String: Any])
    }
  }

  /// The fields that are to mend.
  var fields: [String] {
    get throws {
      let problems = try members["problems"] as? [[String: String]]
      return try #require(problems).compactMap { $0["field"] }
    }
  }
}
