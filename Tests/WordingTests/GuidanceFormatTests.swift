import Foundation
import Records
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite struct `docs/guidance-format.md` {
  private let text: String

  init() throws {
    text = try String(contentsOf: root.appending(path: "docs/guidance-format.md"), encoding: .utf8)
  }

  @Test func `tells of every key an exercise has, and of no other`() throws {
    let example = try #require(text.components(separatedBy: "```").dropFirst().first)
    let told = Set(example.matches(of: /\n([a-z-]+):/).map { String($0.1) })
    for exercise in Guidance.exercises {
      let written = try #require(EmbeddedText.bytes("guidance/en/exercises/\(exercise.id).yaml"))
      let keys = String(decoding: written, as: UTF8.self).matches(of: /(?:^|\n)([a-z-]+):/)
        .map { String($0.1) }
      #expect(Set(keys) == told, "\(exercise.id)")
    }
  }

  @Test func `names everything that can stand beside a prompt`() throws {
    let asides = Guidance.exercises.flatMap(\.prompts).compactMap(\.aside)
    let part = try #require(text.components(separatedBy: "\n## ").first { $0.hasPrefix("Beside") })
    let told = Set(part.matches(of: /\n\| `([a-z-]+)` \|/).map { String($0.1) })
    #expect(Set(asides) == told)
  }

  @Test func `lists every library`() {
    let files = EmbeddedText.paths(in: "guidance/en")
      .filter { !$0.hasPrefix("guidance/en/exercises/") }
      .compactMap { $0.split(separator: "/").last.map(String.init) }
    let told = text.matches(of: /\n\| `([a-z-]+\.(?:yaml|txt))` \|/).map { String($0.1) }
    #expect(files.sorted() == told.sorted())
  }

  @Test func `an exercise's file bears its name`() {
    let files = EmbeddedText.paths(in: "guidance/en/exercises")
    #expect(files == Guidance.exercises.map { "guidance/en/exercises/\($0.id).yaml" })
  }
}
