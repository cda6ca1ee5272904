import Foundation
import Insights
import Records
import Support
import Testing
@testable import Web

@Suite struct `The page of insights` {
  private func preferences(
    _ visitor: Visitor,
    _ change: (inout Preferences) -> Void
  ) async throws {
    var preferences = try await visitor.keeper.journal().preferences(zone: .berlin)
    change(&preferences)
    let saved = preferences
    try await visitor.keeper.commit { _ in [.save(saved)] }
  }

  /// Some days after the last no of the sample, so that insights no longer rest.
  private func rested() async throws -> Visitor {
    let visitor = try await Visitor.ofSample()
    visitor.clock.advance(days: 20)
    return visitor
  }

  @Test func `says what it will hold while there is nothing to count`() async throws {
    let page = try await Visitor().get("/insights")
    #expect(page.text.contains("No insights yet. They come from your own records."))
  }

  @Test func `begins with what went well, and tells of each card all that makes it honest`()
    async throws
  {
    let page = try await rested().get("/insights")
    let cards = HTMLFacts(page.text).tags.filter {
      $0.attributes["class"]?.hasPrefix("card insight") == true
    }
    #expect(cards.count > 2 && cards.first?.attributes["id"] == "went-well")
    let facts = HTMLFacts(page.text).tags.filter { $0.name == "dt" }.map(\.after)
    #expect(facts.count { $0 == "Based on" } == cards.count)
    #expect(facts.count { $0 == "What would change this" } == cards.count)
    #expect(page.text.matches(of: /How this is calculated/).count == cards.count)
    #expect(page.text.matches(of: /If you like:/).count <= 1)
  }

  @Test func `holds no number soon after a rejection, until it is opened anyway`() async throws {
    let visitor = try await rested()
    try await preferences(visitor) { $0.coolOff = 3 }
    _ = try await visitor.submit("/rejections", [("company", "Ostrava Games")])
    let page = try await visitor.get("/insights")
    #expect(page.text.contains("This is still fresh. Numbers can wait."))
    #expect(!page.text.contains("card insight") && !page.text.contains("<svg viewBox"))
    #expect(HTMLFacts(page.text).forms.allSatisfy { !$0.action.hasPrefix("/insights") })
    let anyway = try await visitor.get(try #require(page.link("Open anyway")))
    #expect(anyway.text.contains("card insight"))
  }

  @Test func `hides a card and brings it back`() async throws {
    let visitor = try await rested()
    let hidden = try await visitor.submit("/insights/flow/hiding")
    #expect(!hidden.text.contains("id=\"flow\""))
    #expect(hidden.text.contains("Hidden"))
    let shown = try await visitor.submit("/insights/flow/hiding", [("show", "yes")])
    #expect(shown.text.contains("id=\"flow\""))
    #expect(try await visitor.post("/insights/horoscope/hiding").status == 404)
  }

  @Test func `is words only where the person prefers them`() async throws {
    let visitor = try await rested()
    try await preferences(visitor) { $0.numbersOff = true }
    let page = try await visitor.get("/insights")
    #expect(page.text.contains("card insight"))
    #expect(!page.text.contains("role=\"img\" aria-labelledby") && !page.text.contains("<table"))
  }

  @Test func `says so where insights are off`() async throws {
    let visitor = try await rested()
    try await preferences(visitor) { $0.insightsOff = true }
    let page = try await visitor.get("/insights")
    #expect(page.text.contains("Insights are off.") && !page.text.contains("card insight"))
  }
}

@Suite struct `A report` {
  private static let everything =
    ReportParts.all.map { "sections=\($0)" }.joined(separator: "&")

  private func visitor() async throws -> Visitor {
    let visitor = try await Visitor.ofSample()
    visitor.clock.advance(days: 20)
    return visitor
  }

  @Test func `is looked at before it is taken along`() async throws {
    let visitor = try await visitor()
    let form = try await visitor.get("/insights/report")
    #expect(form.form("Look at it") == "/insights/report/page")
    let page = try await visitor.get("/insights/report/page")
    #expect(page.text.contains("Amara’s search"))
    let file = try #require(page.link("Save as Markdown"))
    let markdown = try await visitor.get(file)
    #expect(markdown.headers[.contentType]?.hasPrefix("text/markdown") == true)
    #expect(markdown.text.hasPrefix("# Amara’s search"))
  }

  @Test func `leaves moods and thoughts out until they are put in`() async throws {
    let visitor = try await visitor()
    let usual = try await visitor.get("/insights/report/page")
    #expect(!usual.text.contains("part-mood") && !usual.text.contains("part-thoughts"))
    let whole = try await visitor.get("/insights/report/page?\(Self.everything)")
    #expect(whole.text.contains("part-mood") && whole.text.contains("part-thoughts"))
  }

  @Test func `has nothing of an employer that is hidden`() async throws {
    let visitor = try await visitor()
    let address = "/insights/report/markdown/file?\(Self.everything)&from=2026-08-01"
    let id = try await visitor.keeper.journal().shelf(JobApplication.self)
      .first { $0.company == "Ostrava Games" }?.id
    let application = try #require(id)
    try await write(about: application, visitor)
    let shown = try await visitor.get(address).text
    #expect(shown.contains("| Ostrava Games |") && shown.contains("Ask Ostrava Games"))
    #expect(shown.contains("Ostrava Games never calls back"))
    _ = try await visitor.post("/applications/\(application)/hiding")
    #expect(try await !visitor.get(address).text.contains("Ostrava"))
  }

  /// A plan and a thought from the recovery after a no of theirs.
  private func write(about application: Identifier<JobApplication>, _ visitor: Visitor) async throws
  {
    let at = visitor.clock.surroundings
    let no = Rejection(
      id: at.newID(),
      application: application,
      learnedOn: at.today - 10,
      savedAt: at.now
    )
    let recovery = Recovery(id: at.newID(), rejections: [no.id], openedAt: at.now)
    var plan = PlannedAction(id: at.newID(), plannedAt: at.now, title: "Ask Ostrava Games")
    plan.recovery = recovery.id
    plan.day = at.today
    var thought = ThoughtRecord(id: at.newID(), writtenAt: at.now)
    thought.recovery = recovery.id
    thought.thought = "Ostrava Games never calls back"
    let records: [any JournalRecord] = [no, recovery, plan, thought]
    try await visitor.keeper.commit { _ in records.map { Change.save($0) } }
  }

  @Test func `as a web page needs nothing beside it`() async throws {
    let file = try await visitor().get("/insights/report/html/file?\(Self.everything)")
    #expect(file.text.hasPrefix("<!doctype html>") && file.text.contains("<style>"))
    let tags = HTMLFacts(file.text).tags
    #expect(tags.allSatisfy { $0.attributes["src"] == nil && $0.name != "script" })
    #expect(tags.allSatisfy { $0.name != "link" && $0.name != "form" })
    #expect(!file.text.contains("href=\"/") && !file.text.contains("url("))
  }

  @Test func `says beside the day what is to be mended`() async throws {
    let page = try await visitor().get("/insights/report/page?from=2026-11-20&to=2026-11-01")
    #expect(page.status == 422 && page.text.contains("The first day, or later."))
    #expect(try await visitor().get("/insights/report/page?from=soon").status == 422)
  }
}

private enum ReportParts {
  static let all = [
    "went-well", "search", "interviews", "insights", "lessons", "practice", "plan", "mood",
    "thoughts",
  ]
}
