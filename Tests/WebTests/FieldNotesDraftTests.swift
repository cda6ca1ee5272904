import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Half-written field notes` {
  private let visitor = Visitor()
  private let interview: Interview

  init() async throws {
    let now = visitor.clock.surroundings
    let application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios",
      title: "Analyst"
    )
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.day = now.today - 1
    self.interview = interview
    let held = interview
    try await visitor.keeper.commit { _ in [.save(application), .save(held)] }
  }

  private var place: String { "/interviews/\(interview.id)/field-notes" }

  private func revision(of page: Reply) throws -> String {
    String(try #require(page.text.firstMatch(of: /name="revision" value="([^"]+)"/)?.1))
  }

  @Test func `bring the revision they were typed over, so that both texts are kept`() async throws {
    _ = try await visitor.post(place, [("revision", "0"), ("went-well", "The opening")])
    _ = try await visitor.post("\(place)/draft", [("revision", "1"), ("went-well", "From here")])
    let notes = try #require(try await visitor.keeper.journal().shelf(FieldNotes.self).first)
    var other = notes
    other.wentWell = "From there"
    let saved = other
    try await visitor.keeper.commit { _ in [.save(saved)] }
    let page = try await visitor.get(place)
    #expect(try revision(of: page) == "1" && page.text.contains("From here"))
    _ = try await visitor.post(place, [("revision", "1"), ("went-well", "From here")])
    let kept = try #require(try await visitor.keeper.journal()[notes.id])
    #expect(kept.wentWell == "From there\n\nFrom here")
  }

  @Test func `begun in two windows are the same notes`() async throws {
    async let one = visitor.post(place, [("revision", "0"), ("went-well", "One")])
    async let two = visitor.post(place, [("revision", "0"), ("went-well", "Two")])
    _ = try await (one, two)
    let notes = try await visitor.keeper.journal().shelf(FieldNotes.self)
    #expect(notes.count == 1)
    #expect(notes.first?.wentWell.contains("One") == true)
    #expect(notes.first?.wentWell.contains("Two") == true)
  }
}
