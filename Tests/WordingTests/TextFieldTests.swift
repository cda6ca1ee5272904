import Foundation
import Records
import Support
import Testing

/// Whose texts are read for words of somebody at risk is decided field by field.
///
/// The list of all of them is beside this file, so that a new one is looked at by somebody.
@Suite struct `Fields that take text` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let list = folder.appending(path: "text-fields.txt")

  /// `Room/Table name: about`, as the field tables say it.
  private static func said() throws -> [String] {
    let sources = folder.appending(path: "../../Sources").standardized
    let field =
      /(?:\.(?:line|prose|lines|words)|Field(?:<\w+>)?)\(\s*"([^"]+)"(?:(?!\n\s*\.|Field\(|Field<).)*?about:\s*\.(\w+)/
      .dotMatchesNewlines()
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .flatMap { file in
        let name = file.pathComponents.suffix(2).joined(separator: "/")
        return try String(contentsOf: file, encoding: .utf8).matches(of: field)
          .map { "\(name) \($0.1): \($0.2)" }
      }.sorted()
  }

  @Test func `are all listed, with whom they are about`() throws {
    let said = try Self.said()
    if ProcessInfo.processInfo.environment["REBOUND_GOLDENS"] == "write" {
      try (said.joined(separator: "\n") + "\n").write(
        to: Self.list,
        atomically: true,
        encoding: .utf8
      )
    }
    let known = try String(contentsOf: Self.list, encoding: .utf8).split(separator: "\n")
      .map(String.init)
    #expect(said.count > 150)
    #expect(said == known, "look at each new one, then REBOUND_GOLDENS=write")
  }

  @Test func `of a kind that takes no text need not say it`() {
    let field = Field<[String: Int]>("day", "A day", .day) { _ in
      ""
    } write: { _, _ in
      true
    }
    #expect(field.about == nil && field.required.about == nil)
  }

  @Test func `keep whom they are about, wherever the field is asked`() {
    let field = Field<[String: String]>("note", "A note", .line(atMost: 9), about: .myself) {
      _ in
      ""
    } write: { _, _ in
      true
    }
    #expect(field.required.about == .myself)
    #expect(FieldTable([field]).info.map(\.about) == [.myself])
  }

  @Test func `are heard only where they are about the person, and only where they changed`()
    async throws
  {
    let table = FieldTable<[String: String]>(
      [("note", TextAbout.myself), ("posting", .work), ("kept", .myself)].map { name, about in
        Field(name, "A text", .line(atMost: 99), about: about) {
          $0[name] ?? ""
        } write: { subject, typed in
          subject[name] = typed
          return true
        }
      }
    )
    let draft = Draft(["note": "one", "posting": "two", "kept": "three"])
    let heard = await WordsAboutMyself.heard { try table.fill(["kept": "three"], from: draft) }
    #expect(heard.texts == ["one"])
  }

  @Test func `are heard even if the work ends with an error`() async {
    let note = Field<[String: String]>("note", "A note", .line(atMost: 9), about: .myself) {
      $0["note"] ?? ""
    } write: { _, _ in
      false
    }
    let heard = await WordsAboutMyself.heard {
      try FieldTable([note]).fill([:], from: Draft(["note": "too long to be kept"]))
    }
    #expect(throws: Problems.self) { try heard.result.get() }
    #expect(heard.texts == ["too long to be kept"])
  }
}
