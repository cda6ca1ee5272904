import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `The Support page` {
  @Test func `knows the country by the time zone`() async throws {
    let visitor = Visitor()
    #expect(try await visitor.get("/support").text.contains("People to talk to: Germany</h2>"))
    try await visitor.live(in: "Europe/Madrid")
    let reply = try await visitor.get("/support")
    #expect(reply.text.contains("href=\"tel:024\"") && !reply.text.contains("href=\"tel:911\""))
  }

  @Test
  func `asks for the country where nothing says it, and calls no emergency number a listener`()
    async throws
  {
    let visitor = Visitor(clock: FixedClock(zone: .gmt))
    let text = try await visitor.get("/support").text
    #expect(text.contains("Choose your country"))
    #expect(text.contains("href=\"tel:112\"") && text.contains("findahelpline.com"))
    #expect(!text.contains("there to listen"))
  }

  @Test func `shows another country without a key, and keeps it for whoever is known`()
    async throws
  {
    let visitor = Visitor()
    let stranger = try await visitor.get("/support?country=es", cookie: false)
    #expect(stranger.text.contains("People to talk to: Spain"))
    #expect(!stranger.text.contains("Always show"))
    #expect(try await visitor.get("/support?country=ES").text.contains("Always show Spain"))
    let kept = try await visitor.submit("/support/country", [("country", "ES")])
    #expect(kept.text.contains("People to talk to: Spain"))
    #expect(try await visitor.post("/support/country", [("country", "E<")]).status == 404)
  }

  @Test func `says how an entry was checked, and never that nobody did`() async throws {
    let text = try await Visitor().get("/support?country=GB").text
    #expect(text.contains("Checked on") && text.contains("not checked by us yet"))
    #expect(!text.contains("verified"))
    let danger = try #require(text.components(separatedBy: "In danger right now").last)
    let first = danger.components(separatedBy: "</article>")[0]
    #expect(first.contains("A public emergency number.") && !first.contains("not checked"))
  }

  @Test func `says of a report of more than a year ago that the entry may have changed`()
    async throws
  {
    let visitor = Visitor()
    visitor.clock.advance(days: 8)
    let old = "What it was checked against is more than a year old"
    #expect(try await visitor.get("/support?country=ES").text.contains(old))
    #expect(try await !visitor.get("/support?country=PT").text.contains(old))
  }

  @Test func `has the emergency number first, then listening, then money and rights in folds`()
    async throws
  {
    let text = try await Visitor().get("/support?country=GB").text
    let order = [
      "In danger right now", "People to talk to: United Kingdom", "<summary>Money and debt",
      "<summary>Discrimination", "<summary>Rights at work", "<summary>Veterans",
      "<summary>Young people",
    ].map { text.range(of: $0)?.lowerBound }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
  }

  @Test(arguments: ["", "XX", "<b>", "%00", "USA"])
  func `shrugs at a country that is none`(country: String) async throws {
    let reply = try await Visitor().get("/support?country=\(country)")
    #expect(reply.status == 200 && reply.text.contains("findahelpline.com"))
    #expect(!reply.text.contains("<b>"))
  }
}

extension Visitor {
  fileprivate func live(in zone: String) async throws {
    let surroundings = clock.surroundings
    try await keeper.commit { journal in
      var preferences = journal.preferences(zone: surroundings.zone)
      preferences.zone = zone
      preferences.savedAt = surroundings.now
      return [.save(preferences)]
    }
  }
}
