import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `People of an application on the pages` {
  private func visitor() async throws -> (Visitor, JobApplication, [Contact]) {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let people = [("Sam Lee", "Planner"), ("Sam Lee", "Nurse"), ("Mara Lind", "Head")].map {
      name,
      role in
      var contact = Contact(id: now.newID(), addedAt: now.now, name: name)
      contact.role = role
      return contact
    }
    var helios = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios",
      title: "Analyst"
    )
    helios.contactPerson = "Mara Lind"
    helios.stage = .applied
    let saved = helios
    try await visitor.keeper.commit { _ in people.map { .save($0) } + [.save(saved)] }
    return (visitor, helios, people)
  }

  @Test func `somebody from People is found by name, from either page`() async throws {
    let (visitor, helios, people) = try await visitor()
    let page = try await visitor.get("/applications/\(helios.id)")
    #expect(page.text.contains("The contact person") && page.form("Add to its people") != nil)
    let added = try await visitor.submit(
      "/applications/\(helios.id)/people",
      [("person", "mara lind"), ("part", "hiring-manager")]
    )
    #expect(added.text.contains("Hiring manager · Head"))
    #expect(!added.text.contains("The contact person"))
    let mara = try await visitor.get("/people/\(people[2].id)")
    #expect(mara.link("Analyst, Helios") != nil)
    let sam = try await visitor.submit(
      "/people/\(people[0].id)/applications",
      [("application", helios.id.description), ("part", "recruiter")]
    )
    #expect(sam.text.contains("Recruiter"))
    #expect(try await visitor.keeper.journal().shelf(ApplicationPerson.self).count == 2)
  }

  @Test func `of several with one name, one is chosen; a new name comes to People`() async throws {
    let (visitor, helios, people) = try await visitor()
    let place = "/applications/\(helios.id)/people"
    let asked = try await visitor.post(place, [("person", "Sam Lee"), ("part", "referrer")])
    #expect(asked.status == 422 && asked.text.contains("Which one do you mean?"))
    #expect(asked.text.contains("<option value=\"\(people[1].id)\">Sam Lee, Nurse"))
    _ = try await visitor.post(place, [("person", people[1].id.description), ("part", "referrer")])
    visitor.clock.advance(by: 1)
    _ = try await visitor.post(place, [("person", "Ada Moss"), ("part", "interviewer")])
    let journal = try await visitor.keeper.journal()
    #expect(journal.shelf(Contact.self).last?.name == "Ada Moss")
    #expect(journal.shelf(Contact.self).last?.organization == "Helios")
    #expect(journal.shelf(ApplicationPerson.self).map(\.part) == [.referrer, .interviewer])
    #expect(try await visitor.post(place, [("person", " "), ("part", "other")]).status == 422)
    #expect(try await visitor.post(place, [("person", "X"), ("part", "friend")]).status == 422)
  }

  @Test func `whoever referred is offered by name once it has ended`() async throws {
    let (visitor, helios, people) = try await visitor()
    let place = "/applications/\(helios.id)"
    _ = try await visitor.post(
      place + "/people",
      [("person", people[2].id.description), ("part", "referrer")]
    )
    #expect(try await !visitor.get(place).text.contains("may like to hear"))
    _ = try await visitor.post(place + "/stage", [("stage", "withdrawn")])
    let after = try await visitor.get(place)
    #expect(after.text.contains("Mara Lind referred you, and may like to hear"))
    #expect(after.link("Write to Mara Lind")?.contains("\(people[2].id)") == true)
  }

  @Test func `names are offered as they are typed, in no address`() async throws {
    let (visitor, _, _) = try await visitor()
    let reply = try await visitor.post("/people/suggestions", [("q", "lee")])
    #expect(
      reply.text == "Sam Lee, Planner\nSam Lee, Nurse"
        || reply.text == "Sam Lee, Nurse\nSam Lee, Planner"
    )
    #expect(try await visitor.post("/people/suggestions", [("q", "")]).text.isEmpty)
    #expect(
      try await visitor.post("/people/suggestions", [("q", "lee")], token: false).status == 403
    )
  }

  @Test func `a message names somebody typed by name`() async throws {
    let (visitor, _, people) = try await visitor()
    let page = try await visitor.follow("/messages/new?template=t6-chat")
    let form = try #require(ShownForm.all(of: page.text).first { !$0.autosave.isEmpty })
    let fields =
      form.fields.filter { !["recipient", "text", "contact"].contains($0.name) }
      + [("recipient", "Mara"), ("text", "Hello"), ("save", "yes")]
    let unsure = try await visitor.post("/messages", fields + [("contact", "Sam Lee")])
    #expect(unsure.status == 422 && unsure.text.contains("Which one do you mean?"))
    _ = try await visitor.post("/messages", fields + [("contact", "Mara Lind, Head")])
    #expect(try await visitor.keeper.journal().shelf(Message.self).last?.contact == people[2].id)
  }
}
