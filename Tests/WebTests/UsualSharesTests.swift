import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Usual figures` {
  private let address = "/insights/usual"
  private let round = "usual-round-to-next"

  private func preferences(_ visitor: Visitor) async throws -> Preferences {
    try await visitor.keeper.journal().preferences(zone: .berlin)
  }

  private func value(_ page: Reply, _ name: String) -> String? {
    HTMLFacts(page.text).tags.first { $0.attributes["name"] == name }?.attributes["value"]
  }

  @Test func `is one tap from the card it is held against, and from Settings`() async throws {
    let visitor = try await Visitor.ofSample()
    visitor.clock.advance(days: 20)
    #expect(try await visitor.get("/insights").link("Set the usual figures") == address)
    #expect(try await visitor.get("/settings").link("Change usual figures") == address)
  }

  @Test func `shows beside each field what others counted, who they were, and when`() async throws {
    let page = try await Visitor().get(address)
    #expect(page.text.contains("(CareerPlug, 2024)") && page.text.contains("(NACE, 2023)"))
    #expect(page.text.contains("Leave it empty to use the published figure: 45."))
    #expect(HTMLFacts(page.text).tags.count { $0.attributes["inputmode"] == "numeric" } == 3)
    #expect(value(page, round) == "")
  }

  @Test func `takes a whole number from 1 to 99, and says so beside any other`() async throws {
    let visitor = Visitor()
    for typed in ["0", "100", "4.5", "many"] {
      let slip = try await visitor.post(address, [(round, typed), ("funnel-view", "usual")])
      #expect(slip.status == 422 && slip.text.contains("Enter a whole number from 1 to 99."))
      #expect(slip.text.contains("id=\"field-\(round)-problem\""))
      #expect(value(slip, round) == typed)
    }
    #expect(try await preferences(visitor).usualShares.isEmpty)
    let saved = try await visitor.submit(address, [(round, "40"), ("funnel-view", "lever")])
    #expect(saved.text.contains("Saved.") && value(saved, round) == "40")
    #expect(try await preferences(visitor).usualShares == ["round-to-next": 40])
    #expect(try await preferences(visitor).funnelByLever)
  }

  @Test func `is as others counted it again once the field is empty`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post(address, [(round, "40"), ("funnel-view", "usual")])
    _ = try await visitor.post(address, [(round, ""), ("funnel-view", "usual")])
    #expect(try await preferences(visitor).usualShares.isEmpty)
  }

  @Test func `can be undone, and leaves every other setting alone`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/settings", [("name", "Amara"), ("zone", "Asia/Tokyo")])
    let saved = try await visitor.submit(address, [(round, "40"), ("funnel-view", "lever")])
    #expect(try await preferences(visitor).name == "Amara")
    let undo = try #require(saved.form("Undo"))
    let commit = try #require(value(saved, "commit"))
    _ = try await visitor.post(undo, [("commit", commit)])
    #expect(try await preferences(visitor).usualShares.isEmpty)
    #expect(try await preferences(visitor).name == "Amara")
  }

  @Test func `keeps what another window saved meanwhile in a field this one left alone`()
    async throws
  {
    let visitor = Visitor()
    _ = try await visitor.post(address, [(round, "40"), ("funnel-view", "usual")])
    let revision = try #require(value(try await visitor.get(address), "revision"))
    let final = "usual-final-to-offer"
    _ = try await visitor.post(
      address,
      [(round, "40"), (final, "25"), ("funnel-view", "usual"), ("revision", revision)]
    )
    _ = try await visitor.post(
      address,
      [(round, "50"), (final, ""), ("funnel-view", "usual"), ("revision", revision)]
    )
    #expect(
      try await preferences(visitor).usualShares == ["round-to-next": 50, "final-to-offer": 25]
    )
  }
}
