import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Half-written text that is thrown away` {
  private let visitor = Visitor()

  private func begun(_ words: String) async throws -> String {
    let prompt = try #require(try await visitor.post("/exercises/self-compassion-break").location)
    _ = try await visitor.post(prompt, [("setback", words), ("go", "pause")])
    return prompt
  }

  private func undo(_ reply: Reply) async throws {
    let commit = try #require(reply.text.firstMatch(of: /name="commit" value="([^"]+)"/)?.1)
    _ = try await visitor.post("/undo", [("commit", String(commit))])
  }

  @Test func `comes back with Undo, an exercise`() async throws {
    let prompt = try await begun("The job at the care home.")
    let thrown = try await visitor.submit(prompt, [("go", "discard")])
    #expect(
      thrown.text.contains("Draft discarded.") && !thrown.text.contains("You left everything")
    )
    #expect(try await visitor.keeper.drafts().isEmpty)
    try await undo(thrown)
    #expect(try await visitor.get(prompt).text.contains("The job at the care home."))
  }

  @Test func `is kept again as it is typed on after Undo`() async throws {
    let prompt = try await begun("The job at the care home.")
    try await undo(try await visitor.submit(prompt, [("go", "discard")]))
    _ = try await visitor.autosave(prompt, [("setback", "Another word.")])
    #expect(try await visitor.get(prompt).text.contains("Another word."))
  }

  @Test func `comes back with Undo, a message with its last words`() async throws {
    let page = try await visitor.follow("/messages/new?exercise=reply")
    let form = try #require(ShownForm.all(of: page.text).first { !$0.autosave.isEmpty })
    let all = form.with("text", "Hello Mara") + [("discard", "yes")]
    let thrown = try await visitor.submit("/messages", all)
    #expect(thrown.text.contains("Draft discarded."))
    try await undo(thrown)
    let tab = try #require(form.fields.first { $0.name == "tab" }?.value)
    #expect(try await visitor.get("/messages/new?tab=\(tab)").text.contains("Hello Mara"))
  }

  @Test func `is forgotten where everything is erased`() async throws {
    let prompt = try await begun("The job at the care home.")
    let thrown = try await visitor.submit(prompt, [("go", "discard")])
    _ = try await visitor.post("/settings/data/erasure", [("word", "ERASE")])
    try await undo(thrown)
    #expect(try await visitor.keeper.drafts().isEmpty)
  }

  @Test func `is told apart by its time and its first words`() async throws {
    _ = try await begun("The job at the care home.")
    visitor.clock.advance(by: 600)
    _ = try await begun("The night shift.")
    let page = try await visitor.get("/exercises/self-compassion-break").text
    for words in ["today at 09:00", "today at 09:10", "“The job at the care home.”"] {
      #expect(page.contains(words), "\(words)")
    }
  }
}

@Suite struct `An exercise left half-written` {
  @Test func `is offered where somebody looks for it`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    let begun = try await path.visitor.post(
      "/exercises/values-writing",
      [("recovery", path.recovery.description)]
    )
    let prompt = try #require(begun.location)
    let values = try #require(
      HTMLFacts(try await path.visitor.get(prompt).text).tags.first {
        $0.attributes["name"] == "values" && $0.attributes["value"]?.isEmpty == false
      }?.attributes["value"]
    )
    #expect(try await path.visitor.get("/").text.contains("Unfinished") == false)
    _ = try await path.visitor.post(prompt, [("values", values), ("go", "pause")])
    for address in ["/", "/recoveries/\(path.recovery)", "/steps/resilience"] {
      let page = try await path.visitor.get(address)
      #expect(page.text.contains("Unfinished") && page.link("What matters to you") != nil)
      #expect(page.text.contains("today at 09:00"), "\(address)")
    }
    #expect(try await !path.visitor.get("/steps/skills").text.contains("Unfinished"))
    path.visitor.clock.advance(days: 2)
    #expect(try await path.visitor.get("/").text.contains("Monday at 09:00"))
  }
}

@Suite struct `Two quiet minutes` {
  @Test func `count when they are taken without a word`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    try await path.visitor.walk("settle", path.recovery, [:])
    let page = try await path.visitor.get("/recoveries/\(path.recovery)").text
    #expect(page.contains("done on Monday"))
    let day = try await path.visitor.get("/check-ins/days/2026-11-23").text
    #expect(day.contains("Two quiet minutes"))
  }
}
