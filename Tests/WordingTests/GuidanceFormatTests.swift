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
      .filter { !$0.hasPrefix("guidance/en/exercises/") && !$0.hasPrefix("guidance/en/questions/") }
      .compactMap { $0.split(separator: "/").last.map(String.init) }
    let told = text.matches(of: /\n\| `([a-z-]+\.(?:yaml|txt))` \|/).map { String($0.1) }
    #expect(files.sorted() == told.sorted())
  }

  @Test
  func `names every type, pack, level and format of questions, and their files bear the names`() {
    let types = QuestionType.allCases.map(\.rawValue)
    let words = types + QuestionPack.allCases.map(\.rawValue)
    let others = QuestionLevel.allCases.map(\.rawValue) + QuestionFormat.allCases.map(\.rawValue)
    let part = text.components(separatedBy: "\n## ").first { $0.hasPrefix("Questions:") } ?? ""
    for word in words + others { #expect(part.contains(word), "\(word)") }
    let names = EmbeddedText.paths(in: "guidance/en/questions")
      .compactMap { $0.split(separator: "/").last?.split(separator: ".").first }
    for name in names where !types.contains(String(name)) {
      #expect(name.hasPrefix("pack-") && words.contains(String(name.dropFirst(5))), "\(name)")
    }
  }

  @Test func `an exercise's file bears its name`() {
    let files = EmbeddedText.paths(in: "guidance/en/exercises")
    #expect(files == Guidance.exercises.map { "guidance/en/exercises/\($0.id).yaml" })
  }
}
