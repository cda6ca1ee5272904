import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Several people at once` {
  private func visitor(_ count: Int = 3) async throws -> (Visitor, [Contact]) {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let people = (0..<count).map { number in
      var contact = Contact(id: now.newID(), addedAt: now.now, name: "Person \(1_000 + number)")
      contact.labels = number.isMultiple(of: 2) ? ["fair"] : []
      return contact
    }
    try await visitor.keeper.commit { _ in people.map { .save($0) } }
    return (visitor, people)
  }

  private func people(_ visitor: Visitor) async throws -> [Contact] {
    try await visitor.keeper.journal().shelf(Contact.self).sorted { $0.name < $1.name }
  }

  private func pick(_ people: Contact...) -> [(String, String)] {
    people.map { ("pick", $0.id.description) }
  }

  @Test func `get a label, a closeness and a wish, each in one commit that can be undone`()
    async throws
  {
    let (visitor, all) = try await visitor()
    let chosen = pick(all[0], all[1])
    let before = try await visitor.keeper.journal().head
    let done = try await visitor.submit(
      "/people/chosen",
      chosen + [("do", "add-label"), ("label-text", "mentors")]
    )
    #expect(
      try await people(visitor).map(\.labels) == [["fair", "mentors"], ["mentors"], ["fair"]]
    )
    #expect(done.form("Undo") == "/undo")
    #expect(try await visitor.keeper.journal().head == before + 2)
    _ = try await visitor.post(
      "/people/chosen",
      chosen + [("do", "closeness"), ("closeness", "4")]
    )
    _ = try await visitor.post(
      "/people/chosen",
      chosen + [("do", "keep-in-touch"), ("keep-in-touch", "1 month")]
    )
    #expect(try await people(visitor).map(\.closeness) == [4, 4, nil])
    #expect(try await people(visitor).map { $0.keepInTouch?.ideal?.days } == [30, 30, nil])
  }

  @Test func `are removed, and brought back whole`() async throws {
    let (visitor, all) = try await visitor()
    let gone = try await visitor.post("/people/chosen", pick(all[0], all[2]) + [("do", "remove")])
    #expect(try await people(visitor).map(\.name) == ["Person 1001"])
    let commit = try #require(gone.location?.split(separator: "undo=").last)
    _ = try await visitor.post("/undo", [("commit", String(commit)), ("back", "/people")])
    #expect(try await people(visitor).count == 3)
  }

  @Test func `a label that is none is said at its field, and who was chosen stays chosen`()
    async throws
  {
    let (visitor, all) = try await visitor()
    let reply = try await visitor.post(
      "/people/chosen",
      pick(all[1]) + [("do", "add-label"), ("label-text", " ")]
    )
    #expect(reply.status == 422 && reply.text.contains("This is required."))
    #expect(reply.text.contains("value=\"\(all[1].id)\" checked"))
    #expect(try await visitor.post("/people/chosen", [("do", "remove")]).location == "/people")
    #expect(try await visitor.post("/people/chosen", pick(all[0]) + [("do", "x")]).status == 404)
  }

  @Test func `everybody who matches is meant, also beyond the page`() async throws {
    let (visitor, _) = try await visitor(240)
    let filtered = try #require(
      try await visitor.post("/people/filter", [("label", "fair")]).location
    )
    #expect(!filtered.contains("fair"), "a person's own words stand in no address")
    let page = try await visitor.get(filtered)
    #expect(page.text.contains("Select all 120 that match"))
    let label = try #require(filtered.firstMatch(of: /label=([0-9a-f-]{36})/)?.1)
    _ = try await visitor.post(
      "/people/chosen",
      [("label", String(label)), ("everybody", "yes"), ("do", "closeness"), ("closeness", "2")]
    )
    #expect(try await people(visitor).count { $0.closeness == 2 } == 120)
  }
}

@Suite struct `Two who may be one on the pages` {
  @Test func `are looked at side by side, made one, and taken apart again by undo`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let people = ["Helios", ""].map { organization in
      var contact = Contact(id: now.newID(), addedAt: now.now, name: "Mara Lind")
      contact.organization = organization
      if organization.isEmpty { contact.addedAt = now.now.addingTimeInterval(60) }
      contact.role = organization.isEmpty ? "Analyst" : "Head"
      return contact
    }
    try await visitor.keeper.commit { _ in people.map { .save($0) } }
    let list = try await visitor.get("/people/duplicates")
    #expect(list.text.contains("They have the same name."))
    let place = try #require(
      list.link("Compare both: Mara Lind, Head, Helios and Mara Lind, Analyst")
    )
    let both = try await visitor.get(place)
    #expect(both.text.contains("Head") && both.text.contains("Analyst"))
    let done = try await visitor.post(place, [("do", "merge"), ("take-role", "gone")])
    let left = Array(try await visitor.keeper.journal().shelf(Contact.self))
    #expect(left.count == 1 && left[0].organization == "Helios")
    #expect(left[0].notes.contains("Role: "))
    let commit = try #require(done.location?.split(separator: "undo=").last)
    _ = try await visitor.post("/undo", [("commit", String(commit)), ("back", "/people")])
    #expect(
      Set(try await visitor.keeper.journal().shelf(Contact.self).map(\.role)) == [
        "Head", "Analyst",
      ]
    )
    _ = try await visitor.post(place, [("do", "apart")])
    #expect(
      try await visitor.get("/people/duplicates").text.contains("No duplicates found.")
    )
    let chosen = try await visitor.post("/people/\(people[0].id)/merge", [("other", "Mara Lind")])
    #expect(chosen.location == "/people/\(people[0].id)/merge/\(people[1].id)")
    let nobody = try await visitor.post("/people/\(people[0].id)/merge", [("other", "Ada")])
    #expect(nobody.status == 422 && nobody.text.contains("No one in People has that name."))
  }
}
