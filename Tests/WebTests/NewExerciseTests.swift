import Foundation
import Records
import Testing
@testable import Web

/// The exercises for where people get stuck, each from its first page to what was written.
@Suite struct `An exercise for where people get stuck` {
  static let all = [
    "gap-story", "no-answer", "so-close", "after-a-layoff", "week-plan", "week-back", "nerves",
    "fairness", "adjustments", "pay-talk", "ways-in", "what-else", "self-summary",
  ]

  @Test(arguments: all)
  func `is on the page of its step, is walked to its end and can be read again`(
    id: String
  ) async throws {
    let visitor = Visitor()
    let exercise = try #require(Guidance.exercise(id))
    let step = try await visitor.get("/steps/\(exercise.step.rawValue)")
    #expect(step.text.contains("/exercises/\(id)"))
    let begin = try await visitor.get("/exercises/\(id)")
    #expect(begin.status == 200 && begin.form("Start") != nil)
    for stop in exercise.stop { #expect(HTMLFacts(begin.text).said.contains(stop.prefix(20))) }
    let closing = try await walk(exercise, visitor)
    #expect(closing.contains("/closing"))
    let record = try #require(
      try await visitor.keeper.journal().everything.map(\.reference).first {
        $0.kind == (try? form(exercise))?.kind
      }
    )
    let written = try await visitor.get(record.address)
    #expect(written.status == 200 && written.text.contains("Some words of mine"))
  }

  @Test(arguments: ["growth-mindset", "patience", "their-answer"])
  func `that is only read shows every heading, its grade and its stop rules`(
    id: String
  ) async throws {
    let visitor = Visitor()
    let exercise = try #require(Guidance.exercise(id))
    #expect(try await visitor.get("/exercises/\(id)").location == "/readings/\(id)")
    let page = try await visitor.get("/readings/\(id)")
    #expect(page.status == 200 && page.text.contains("Grade \(exercise.grade)"))
    let headings = page.text.matches(of: /<h2>/).count
    #expect(headings == exercise.prompts.count)
    #expect(try await visitor.get("/readings/debrief").status == 404)
  }

  @Test func `has an example to open`() async throws {
    let visitor = Visitor()
    let page = try await visitor.get("/exercises/thought-record/example")
    #expect(page.text.contains("I froze twice. I also found my way back twice."))
    #expect(
      try await visitor.get("/exercises/thought-record").text.contains("See an example, filled in")
    )
    #expect(try await visitor.get("/exercises/settle/example").status == 404)
  }

  @Test func `about an ending is offered after the endings it fits, and no others`() async throws {
    let silent = try await EndedPath(.noReply)
    let page = try await silent.visitor.get("/recoveries/\(silent.recovery)").text
    #expect(page.contains("/exercises/no-answer") && !page.contains("/exercises/so-close"))
    #expect(!page.contains("/exercises/after-a-layoff"))
    let close = try await EndedPath(.rejectionAfterInterview)
    let other = try await close.visitor.get("/recoveries/\(close.recovery)").text
    #expect(other.contains("/exercises/so-close") && !other.contains("/exercises/no-answer"))
  }

  private func form(_ exercise: Exercise) throws -> ExerciseForm {
    try #require(exercise.record.flatMap(ExerciseForms.form))
  }

  /// - Returns: where the last press of Next leads.
  private func walk(_ exercise: Exercise, _ visitor: Visitor) async throws -> String {
    let form = try form(exercise)
    var next = try await visitor.post("/exercises/\(exercise.id)").location ?? ""
    for prompt in exercise.prompts {
      let shown = try await visitor.get(next)
      #expect(shown.status == 200 && HTMLFacts(shown.text).said.contains(prompt.ask.prefix(12)))
      let names = (prompt.fields ?? []).map(\.name)
      let answers = form.fields.filter { names.contains($0.name) }
        .map { ($0.name, $0.control.answer) }
      next = try await visitor.post(next, answers + [("go", "next")]).location ?? ""
    }
    return next
  }
}

extension Control {
  fileprivate var answer: String {
    switch self {
    case .choice(let choices), .choices(let choices, _): choices.first?.value ?? ""
    case .day: "2026-11-26"
    default: "Some words of mine"
    }
  }
}
