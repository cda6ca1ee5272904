import Foundation
import Journaling
import Records
import Testing
@testable import Web

extension FiledVisitor {
  static let backup = "rebound-2026-11-23.sqlite"

  func learn(_ text: String) async throws {
    let reply = try await visitor.post("/lessons", [("text", text), ("sort", "keep")])
    #expect(reply.status == 303)
  }

  func learned() async throws -> [String] {
    try await visitor.keeper.journal().shelf(Lesson.self).map(\.text)
  }

  func restore(_ copy: String = FiledVisitor.backup, press: String = "one") async throws -> Reply {
    try await visitor.post("/settings/data/restore", [("copy", copy), ("press", press)])
  }

  var copies: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: place.backups.path)) ?? []).sorted()
  }

  /// A journal with a backup, and a lesson that came after it.
  static func withBackup(
    restorer: (any JournalRestoring)? = nil,
    _ body: (FiledVisitor) async throws -> Void
  ) async throws {
    try await withNewJournal(restorer: restorer) { filed in
      try await filed.learn("Before")
      try await filed.backUp()
      filed.visitor.clock.advance(days: 1)
      try await filed.learn("After")
      try await body(filed)
    }
  }
}

/// What is no whole copy of a journal.
enum BadCopy: CaseIterable {
  case cutOff, foreign, empty, newer

  func made(of copy: Data) -> Data {
    switch self {
    case .cutOff: copy.prefix(copy.count - 4096)
    case .foreign: Data("Dear diary, ".utf8)
    case .empty: Data()
    case .newer: Self.newer(copy)
    }
  }

  var words: String {
    switch self {
    case .cutOff: "That copy is damaged. Nothing was changed; try an older one."
    case .foreign, .empty: "That file is not a copy of a journal. Nothing was changed."
    case .newer: "A newer version of Rebound made that copy. Update Rebound to restore it."
    }
  }

  /// With a step of laying out tables that only a newer Rebound knows.
  private static func newer(_ copy: Data) -> Data {
    var copy = copy
    while let place = copy.range(of: Data("2026-11-23 lay out".utf8)) {
      copy.replaceSubrange(place, with: Data("2036-11-23 lay out".utf8))
    }
    return copy
  }
}
