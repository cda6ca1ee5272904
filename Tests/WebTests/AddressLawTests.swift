import Records
import Support
import Testing
@testable import Web

@Suite struct `The address of a record of any kind` {
  @Test(arguments: RecordKinds.all.map { $0.kind })
  func `answers, on its page and as a command prints it`(_ kind: Kind) async throws {
    let visitor = Visitor()
    let specimens = try Specimens.all()
    try await visitor.keeper.commit { journal in specimens.flatMap { journal.adding($0) } }
    let record = try #require(try await visitor.keeper.journal().all(of: kind).first)
    for address in [Place.of(record).address, record.reference.address] {
      var reply = try await visitor.get(address)
      for _ in 0..<3 {
        if let location = reply.location { reply = try await visitor.get(location) }
      }
      #expect(reply.status == 200, "\(address)")
    }
    let spelled = Place.writing(record.reference.kind, record.reference.id)
    #expect(record.reference.address == spelled.address)
  }

  @Test func `stands on the page of an action that came from it`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let resource = LearningResource(id: now.newID(), addedAt: now.now, title: "A course")
    var action = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Begin the course")
    action.source = resource.id.raw
    let planned = action
    try await visitor.keeper.commit { $0.adding(resource) + $0.adding(planned) }
    let page = try await visitor.get("/plan/actions/\(action.id)")
    let link = try #require(page.link("Where it comes from"))
    #expect(try await visitor.get(link).status == 200)
  }
}
