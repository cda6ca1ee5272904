import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Talks and three lines` {
  private func visitor(willTry: String) async throws -> (Visitor, String) {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var session = CoachSession(id: now.newID(), addedAt: now.now)
    session.person = "Tom Adeyemi"
    session.heard = "The start was long."
    session.willTry = willTry
    let saved = session
    try await visitor.keeper.commit { _ in [.save(saved)] }
    return (visitor, "/coach-sessions/\(session.id)")
  }

  @Test func `what one will try becomes a change, and again the same change`() async throws {
    let (visitor, place) = try await visitor(willTry: "Start with the night shift")
    let kept = try await visitor.submit(place, [("do", "lesson")])
    #expect(kept.link("Saved as a change to try") != nil && kept.form("Undo") == "/undo")
    #expect(kept.form("Save as a change to try") == nil)
    _ = try await visitor.post(place, [("do", "lesson")])
    let lessons = Array(try await visitor.keeper.journal().shelf(Lesson.self))
    #expect(lessons.map(\.text) == ["Start with the night shift"])
    #expect(lessons.map(\.sort) == [.change])
  }

  @Test func `what one will try goes into the plan once, and stays when the talk took place`()
    async throws
  {
    let (visitor, place) = try await visitor(willTry: "Start with the night shift")
    _ = try await visitor.post(place, [("do", "plan")])
    let planned = try await visitor.submit(place, [("do", "plan")])
    #expect(planned.link("This is in your plan") != nil)
    _ = try await visitor.post(place, [("held", "yes")])
    let actions = Array(try await visitor.keeper.journal().shelf(PlannedAction.self))
    #expect(actions.map(\.title) == ["Start with the night shift"])
    #expect(actions.map(\.state) == [.open])
  }

  @Test func `nothing is offered, and nothing kept, where there is nothing to try`() async throws {
    let (visitor, place) = try await visitor(willTry: "")
    #expect(try await visitor.get(place).form("Add to my plan") == nil)
    #expect(try await visitor.post(place, [("do", "plan")]).location == place)
    #expect(try await visitor.keeper.journal().shelf(PlannedAction.self).isEmpty)
  }

  @Test func `those who would talk stand beside lines to begin with and what was written`()
    async throws
  {
    let visitor = Visitor()
    let empty = try await visitor.get("/people/been-there")
    #expect(empty.text.contains("What you write is saved here"))
    let now = visitor.clock.surroundings
    var priya = Contact(id: now.newID(), addedAt: now.now, name: "Priya Nair")
    priya.beenThere = true
    var lines = ThreeLines(id: now.newID(), writtenAt: now.now)
    lines.text = "That was a good try."
    let (person, written) = (priya, lines)
    try await visitor.keeper.commit { _ in [.save(person), .save(written)] }
    let page = try await visitor.get("/people/been-there")
    #expect(page.link("Priya Nair") == "/people/\(priya.id)")
    #expect(page.link("Three lines") == "/writings/three-lines/\(lines.id)")
    #expect(page.text.contains("That was a good try."))
    #expect(page.text.contains("What helped you in the first week"))
    #expect(try await visitor.get("/people").link("Someone who has been there") != nil)
  }
}
