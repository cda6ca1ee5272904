import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `A plan for a dark evening` {
  private let visitor = Visitor()
  private static let parts = [
    ("signs", "I stop answering"), ("alone", "A shower"), ("distractions", "The café"),
    ("tell", "Ali, 555 0134"), ("services", "Dr. Osei"), ("surroundings", "My sister keeps it"),
  ]

  @Test func `is offered on Support, and stands there once it is written`() async throws {
    #expect(try await visitor.get("/support").text.contains("Write a plan"))
    let saved = try await visitor.submit("/support/plan", Self.parts)
    #expect(Self.parts.allSatisfy { saved.text.contains($0.1) })
    #expect(saved.text.contains("href=\"tel:08001110111\"") && saved.text.contains("tel:112"))
    let support = try await visitor.get("/support").text
    #expect(support.contains("Open my plan") && !support.contains("Write a plan"))
    let card = try #require(support.range(of: "Open my plan")?.lowerBound)
    #expect(card < (try #require(support.range(of: "People to talk to: ")?.lowerBound)))
  }

  @Test func `is not read for words of somebody at risk, since naming them is its purpose`()
    async throws
  {
    let saved = try await visitor.submit("/support/plan", [("signs", "I want to kill myself")])
    #expect(saved.text.contains("I want to kill myself") && !saved.text.contains("support-panel"))
  }

  @Test func `is offered by the panel once it is written`() async throws {
    let heavy = [("note", "I want to kill myself")]
    #expect(try await !visitor.submit("/check-ins", heavy).text.contains("Open my plan"))
    _ = try await visitor.post("/support/plan", [("tell", "Ali")])
    let again = try await visitor.submit("/check-ins", heavy)
    #expect(again.text.contains("support-panel") && again.text.contains("Open my plan"))
  }

  @Test func `is one, changed in place`() async throws {
    _ = try await visitor.post("/support/plan", [("tell", "Ali")])
    let form = try await visitor.get("/support/plan/edit")
    #expect(form.text.contains("Ali</textarea>"))
    let revision = try #require(form.text.firstMatch(of: /name="revision" value="([^"]+)"/)?.1)
    let changed = [("tell", "Amara"), ("signs", ""), ("revision", String(revision))]
    _ = try await visitor.post("/support/plan", changed)
    let plans = try await visitor.keeper.journal().shelf(SafetyPlan.self)
    #expect(plans.map(\.tell) == ["Amara"])
  }

  @Test func `keeps both texts where two windows began it`() async throws {
    _ = try await visitor.post("/support/plan", [("tell", "Ali")])
    let second = SafetyPlan.beginning(with: "Amara", visitor.clock.surroundings)
    try await visitor.keeper.commit { journal in try journal.changes(saving: second) }
    let plans = try await visitor.keeper.journal().shelf(SafetyPlan.self)
    #expect(plans.map(\.tell) == ["Ali\n\nAmara"])
  }

  @Test func `of nothing but blanks writes nothing`() async throws {
    let reply = try await visitor.submit("/support/plan", [("tell", " "), ("signs", "")])
    #expect(reply.text.contains("You left everything blank"))
    #expect(try await visitor.keeper.journal().shelf(SafetyPlan.self).isEmpty)
  }

  @Test func `is shown to nobody without the key`() async throws {
    _ = try await visitor.post("/support/plan", Self.parts)
    #expect(try await visitor.get("/support/plan", cookie: false).status == 403)
    let support = try await visitor.get("/support", cookie: false).text
    #expect(!support.contains("plan for a dark evening") && !support.contains("/support/plan\""))
  }

  @Test func `is in no report, and in the archive`() async throws {
    _ = try await visitor.post("/support/plan", Self.parts)
    let report = try await visitor.get("/insights/report/page?from=2020-01-01&to=2030-01-01")
    let archive = try await visitor.get("/settings/data/archive")
    for (_, words) in Self.parts {
      #expect(!report.text.contains(words))
      #expect(archive.text.contains(words))
    }
  }

  @Test func `can be removed, and the removal undone`() async throws {
    _ = try await visitor.post("/support/plan", Self.parts)
    let id = try #require(try await visitor.keeper.journal().shelf(SafetyPlan.self).first).id
    let gone = try await visitor.submit(
      "/writings/safety-plan/\(id)/removal",
      [("back", "/support")]
    )
    #expect(gone.text.contains("Write a plan") && gone.text.contains("Undo"))
  }
}

extension SafetyPlan {
  fileprivate static func beginning(with tell: String, _ surroundings: Surroundings) -> SafetyPlan {
    var plan = SafetyPlan(id: surroundings.newID(), writtenAt: surroundings.now)
    plan.tell = tell
    return plan
  }
}

@Suite struct `The page of people who can help` {
  @Test func `is open without a key, and is by country`() async throws {
    let visitor = Visitor()
    let known = try await visitor.get("/support/people")
    #expect(known.text.contains("Agentur für Arbeit") && known.text.contains("You could say:"))
    let stranger = try await visitor.get("/support/people?country=GB", cookie: false)
    #expect(stranger.status == 200 && stranger.text.contains("National Careers Service"))
    #expect(!stranger.text.contains("Agentur für Arbeit"))
    #expect(!stranger.text.contains(visitor.access.formToken))
  }

  @Test func `is linked from Support and from the steps that go out to people`() async throws {
    let visitor = Visitor()
    for address in ["/support", "/steps/networking", "/steps/skills"] {
      let reply = try await visitor.get(address)
      #expect(reply.text.contains("href=\"/support/people\""), "\(address)")
    }
  }
}
