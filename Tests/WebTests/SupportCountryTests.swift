import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `The country of the panel` {
  private static let heavy = "Some nights I don't want to be here anymore."

  private func hasPanel(_ reply: Reply) -> Bool {
    reply.text.contains("you deserve to talk to a person now.")
  }

  @Test func `is asked for with one select where it is not known, and kept`() async throws {
    let visitor = Visitor()
    try await visitor.live(in: "Etc/UTC")
    let reply = try await visitor.submit("/check-ins", [("note", Self.heavy)])
    #expect(hasPanel(reply))
    #expect(reply.text.contains("Which country are you in?"))
    let form = try #require(ShownForm.all(of: reply.text).first { $0.action == "/support/country" })
    let kept = try await visitor.submit(form.action, form.with("support-country", "NZ"))
    #expect(hasPanel(kept) && kept.text.contains("1737") && !kept.text.contains("Which country"))
    #expect(kept.text.contains("<h1>Check-ins</h1>") || kept.text.contains("name=\"mood\""))
    #expect(try await visitor.keeper.journal().preferences(zone: .gmt).country == "NZ")
    let unsaid = try await visitor.post(form.action, form.with("support-country", ""))
    #expect(unsaid.status == 303, "no choice changes nothing")
    #expect(try await visitor.keeper.journal().preferences(zone: .gmt).country == "NZ")
  }

  @Test func `is kept on a page with problems, with everything that was typed`()
    async throws
  {
    let visitor = Visitor()
    try await visitor.live(in: "Etc/UTC")
    let typed = Self.heavy + "\n\"Nobody\" <wrote> back."
    let sent = [("note", typed), ("mood", "99"), ("feelings", "tired"), ("feelings", "low")]
    let reply = try await visitor.post("/check-ins", sent)
    #expect(reply.status == 422 && hasPanel(reply))
    let form = try #require(
      ShownForm.all(of: reply.text).first { form in
        form.fields.contains { $0.name == "note" } && form.areas.isEmpty
      }
    )
    #expect(form.action == "/check-ins")
    let again = try await visitor.post(form.action, form.with("support-country", "NZ"))
    #expect(again.status == 422 && hasPanel(again) && again.text.contains("1737"))
    let shown = try #require(
      ShownForm.all(of: again.text).first { $0.areas.contains("note") }
    )
    #expect(shown.fields.first { $0.name == "note" }?.value == typed)
    #expect(again.text.contains("value=\"tired\" checked") || again.text.contains("tired"))
    #expect(try await visitor.keeper.journal().shelf(CheckIn.self).isEmpty)
  }

  @Test func `has its services in the panel, in an order that never changes`()
    async throws
  {
    let visitor = Visitor()
    try await visitor.live(in: "Etc/UTC") {
      $0.country = "GB"
      $0.trustedName = "Mara"
    }
    let text = try await visitor.submit("/check-ins", [("note", Self.heavy)]).text
    let parts = [
      "you deserve to talk to a person now.", "Mara", "Samaritans", "tel:116123",
      "If you are in danger right now, call", "tel:999", "Open Support", "Not what I meant",
    ]
    let places = parts.map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }
}

extension Visitor {
  /// - Parameter zone: `Etc/UTC` says nothing of a country.
  fileprivate func live(
    in zone: String,
    _ change: (inout Preferences) -> Void = { _ in }
  ) async throws {
    var preferences = Preferences(id: Preferences.theOne, savedAt: .start, zone: zone)
    change(&preferences)
    let saved = preferences
    try await keeper.commit { _ in [.save(saved)] }
  }
}
