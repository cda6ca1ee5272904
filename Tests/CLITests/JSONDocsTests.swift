import Foundation
import Testing
@testable import CLI

@Suite struct `docs/json-output.md` {
  /// A heading of the page, and the command that prints what it describes.
  static let cases: [(String, [String])] = [
    ("An application", ["application", "list", "--all", "--json"]),
    ("An interview", ["interview", "list", "--all", "--json"]),
    ("A check-in", ["check-in", "list", "--json"]),
    ("Field notes", ["field-notes", "show", "Helios", "--json"]),
    ("A look back", ["debrief", "list", "--json"]),
    ("A thought", ["thought", "--thought", "I always freeze", "--json"]),
    ("A writing about values", ["values", "--values", "family", "--json"]),
    ("A lesson", ["lesson", "list", "--json"]),
    ("A story", ["story", "add", "--title", "The night shift schedule", "--json"]),
    ("A question", ["practice", "list", "--json"]),
    ("A question added", ["practice", "add", "--question", "Why us?", "--json"]),
    ("An answer", ["practice", "forecast drifted", "--rating", "good", "--json"]),
    ("A family of the bank", ["practice", "bank", "--json"]),
    ("An import", ["practice", "import", "deck.txt", "--dry-run", "--json"]),
    ("A skill", ["skill", "add", "--name", "SQL", "--json"]),
    ("What is found", ["search", "forecast", "--json"]),
    ("A competency", ["skill", "matrix", "--json"]),
    ("An exercise", ["exercise", "--json"]),
    ("A posting", ["skill", "posting", "advert.txt", "--json"]),
    ("Something to learn from", ["skill", "resource", "add", "--title", "A course", "--json"]),
    ("A mock interview", ["mock", "list", "--json"]),
    ("A brief", ["brief", "--json"]),
    ("Something planned", ["plan", "--json"]),
    ("Something that comes back", ["plan", "routines", "--json"]),
    ("A message", ["message", "list", "--json"]),
    ("A remark of a second look", ["message", "check", "Inês Old", "--json"]),
    ("A template", ["message", "templates", "--json"]),
    ("Today", ["today", "--json"]),
    ("A person", ["contact", "list", "--json"]),
    ("Keeping in touch", ["contact", "losing-touch", "--all", "--json"]),
    ("Two who may be one", ["contact", "duplicates", "--json"]),
    ("Insights", ["insights", "--json"]),
    ("An import", ["import", "applications", "jobs.csv", "--dry-run", "--json"]),
    ("An import", ["contact", "import", "people.csv", "--dry-run", "--json"]),
    ("An import", ["import", "all.jsonl", "--dry-run", "--json"]),
    ("A look by the doctor", ["doctor", "--json"]),
    ("A service", ["support", "--json"]),
    ("A plan for a dark evening", ["support", "plan", "--tell", "Ali", "--json"]),
    ("People who can help", ["support", "people", "--json"]),
    ("A program that is let in", ["token", "list", "--json"]),
  ]

  @Test(arguments: cases)
  func `has the keys that are printed, in their order`(
    heading: String,
    arguments: [String]
  )
    async throws
  {
    let program = TestProgram()
    _ = await program.run("serve", "--sample")
    _ = await program.run("plan", "add", "Stretch", "--every", "2")
    _ = await program.run("token", "add", "A script", "--open", "mood")
    _ = await program.run("message", "add", "t7-reconnect", "--recipient", "Inês Old Friend")
    let files = [
      "jobs.csv": try program.file("jobs.csv", "Company,Job Title\nLumen Labs,Designer\n"),
      "deck.txt": try program.file("deck.txt", "Why us?\tThe team.\n"),
      "advert.txt": try program.file("advert.txt", "You know SQL."),
      "people.csv": try program.file("people.csv", "Name,Company\nMara Lind,Wren\n"),
      "all.jsonl": try program.file("all.jsonl", await program.run("export").out),
    ]
    _ = await program.run("contact", "add", "Jonas Weber")
    let ending = await program.run(arguments.map { files[$0] ?? $0 })
    let printed = ending.json
    let object = try #require(
      (printed as? [[String: Any]])?.first ?? printed as? [String: Any],
      "\(ending.errors)"
    )
    let common = object.keys.contains("revision") ? try keys(under: "A record of any kind") : []
    #expect(Set(object.keys) == Set(try keys(under: heading) + common))
    let first = ending.out.firstMatch(of: /"([A-Za-z]+)":/)?.1
    #expect(first.map(String.init) == (try keys(under: heading)).first)
  }

  private func keys(under heading: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "docs/json-output.md"),
      encoding: .utf8
    )
    let section = text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") }
    return (section ?? "").matches(of: /\n\| `([A-Za-z0-9]+)` \|/).map { String($0.1) }
  }
}
