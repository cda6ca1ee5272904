import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `A mock interview on pages` {
  private func begun(_ visitor: Visitor) async throws -> String {
    let reply = try await visitor.post(
      "/practice/mocks",
      [("kind", "behavioural"), ("own", "Why us?\nAnd if it rains?"), ("count", "5")]
    )
    let first = try #require(reply.location?.split(separator: "?").first)
    #expect(first.hasSuffix("/questions/1"))
    return String(first.dropLast("/questions/1".count))
  }

  private func mock(_ visitor: Visitor) async throws -> MockInterview {
    try #require(try await visitor.keeper.journal().shelf(MockInterview.self).last)
  }

  @Test func `asks one question at a time and keeps what is typed`() async throws {
    let visitor = Visitor()
    let home = try await begun(visitor)
    let first = try await visitor.get("\(home)/questions/1")
    #expect(first.text.contains("Why us?") && !first.text.contains("And if it rains?"))
    #expect(first.text.contains("data-elapsed hidden"))
    _ = try await visitor.send(
      .post,
      "\(home)/questions/1",
      body: "notes=The+meters&seconds=&revision=1&csrf=\(visitor.access.formToken)",
      headers: [
        .contentType: "application/x-www-form-urlencoded", .requestedWith: "fetch",
        .origin: "http://127.0.0.1:7117",
      ]
    )
    #expect(try await mock(visitor).questions[0].notes.isEmpty)
    #expect(try await visitor.get("\(home)/questions/1").text.contains("The meters"))
    let next = try await visitor.post(
      "\(home)/questions/1",
      [("notes", "The meters, then March"), ("seconds", "95"), ("revision", "1"), ("go", "on")]
    )
    #expect(next.location?.contains("/questions/2") == true)
    let question = try await mock(visitor).questions[0]
    #expect(question.notes == "The meters, then March" && question.seconds == 95)
  }

  @Test func `two windows with the same question lose nothing`() async throws {
    let visitor = Visitor()
    let home = try await begun(visitor)
    for text in ["From the first", "From the second"] {
      _ = try await visitor.post(
        "\(home)/questions/1",
        [("notes", text), ("seconds", ""), ("revision", "1"), ("go", "pause")]
      )
    }
    #expect(
      try await mock(visitor).questions[0].notes == "From the first\n\nFrom the second"
    )
  }

  @Test func `the page for a coach holds nothing of the person's own scores`() async throws {
    let visitor = Visitor()
    let home = try await begun(visitor)
    _ = try await visitor.post(
      "\(home)/scores",
      [("answer-1", "2"), ("score-evidence", "5"), ("revision", "1")]
    )
    let blind = try await visitor.get("\(home)/ratings")
    #expect(!blind.text.contains(" checked>"))
    #expect(blind.text.contains("Why us?") && blind.text.contains("score-evidence"))
    let both = try await visitor.submit(
      "\(home)/ratings",
      [("rater", "Tom Adeyemi"), ("score-evidence", "3"), ("advice", "One number")]
    )
    #expect(both.text.contains("Tom Adeyemi") && both.text.contains("One number"))
    #expect(both.text.contains("worth talking about"))
    let rating = try #require(try await visitor.keeper.journal().shelf(MockRating.self).last)
    let again = try await visitor.get("/practice/ratings/\(rating.id)")
    #expect(again.text.components(separatedBy: " checked>").count == 2)
  }

  @Test func `a coach without a name is asked for one, and no score is lost`() async throws {
    let visitor = Visitor()
    let home = try await begun(visitor)
    let reply = try await visitor.post("\(home)/ratings", [("score-evidence", "4")])
    #expect(reply.status == 422 && reply.text.contains("This is required."))
    #expect(reply.text.components(separatedBy: " checked>").count == 2)
    #expect(try await visitor.keeper.journal().shelf(MockRating.self).isEmpty)
  }

  @Test func `somebody else's scores wait for one's own`() async throws {
    let visitor = Visitor()
    let home = try await begun(visitor)
    _ = try await visitor.post("\(home)/ratings", [("rater", "Tom"), ("score-evidence", "2")])
    #expect(!(try await visitor.get(home).text.contains("mock-scores")))
    #expect(try await visitor.get("\(home)?show=theirs").text.contains("mock-scores"))
    _ = try await visitor.post("\(home)/scores", [("score-evidence", "2"), ("revision", "1")])
    #expect(try await visitor.get(home).text.contains("mock-scores"))
  }

  @Test func `ends with one change, and saving it twice makes no second`() async throws {
    let visitor = Visitor()
    let home = try await begun(visitor)
    for text in ["A number first", "A number first"] {
      _ = try await visitor.post("\(home)/change", [("text", text)])
    }
    let lessons = try await visitor.keeper.journal().shelf(Lesson.self)
    #expect(lessons.map(\.text) == ["A number first"])
    let none = try await visitor.post("\(try await begun(visitor))/change", [("text", "")])
    #expect(none.location?.contains("nothing-written") == true)
  }

  @Test func `without questions of one's own asks the bank's`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.post("/practice/mocks", [("kind", "mixed")])
    #expect(reply.location?.contains("/practice/mocks/") == true)
    let mock = try #require(try await visitor.keeper.journal().shelf(MockInterview.self).first)
    #expect(mock.questions.count == 5 && mock.questions.allSatisfy { $0.family != nil })
  }
}
