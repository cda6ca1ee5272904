import Foundation
import Journaling
import Records
import Support
import Testing

/// An undo never leaves a record speaking of something that is not there.
struct UndoLinkTests {
  let desk = Desk()
  let application = JobApplication(
    id: Identifier(.numbered(1)),
    addedAt: .start,
    company: "Helios",
    title: "Engineer"
  )

  private func interview(_ id: UInt64 = 2) -> Interview {
    Interview(
      id: Identifier(.numbered(id)),
      application: application.id,
      addedAt: .start,
      zone: "Europe/Berlin"
    )
  }

  private func danglingLinks() async throws -> [Inconsistency] {
    Doctor.danglingLinks(in: try await desk.keeper.journal())
  }

  @Test func `what another record speaks of stays`() async throws {
    let made = try await desk.save(application)
    try await desk.save(interview())
    let receipt = try await desk.keeper.undo(try #require(made.commit))
    #expect(receipt.leftAlone == [application.reference])
    #expect(receipt.commit == nil)
    #expect(try await danglingLinks().isEmpty)
  }

  @Test func `a record and what speaks of it go together`() async throws {
    let (application, interview) = (application, interview())
    let made = try await desk.keeper.commit { _ in [.save(application), .save(interview)] }
    let receipt = try await desk.keeper.undo(try #require(made.commit))
    #expect(receipt.changed.count == 2)
    #expect(try await desk.keeper.journal().isEmpty)
  }

  @Test func `one that stays keeps the whole chain`() async throws {
    let (application, interview) = (application, interview())
    let made = try await desk.keeper.commit { _ in [.save(application), .save(interview)] }
    try await desk.save(
      FieldNotes(id: Identifier(.numbered(3)), interview: interview.id, takenAt: .start)
    )
    let receipt = try await desk.keeper.undo(try #require(made.commit))
    #expect(Set(receipt.leftAlone) == [application.reference, interview.reference])
    #expect(try await danglingLinks().isEmpty)
  }

  @Test func `what speaks of something gone does not come back`() async throws {
    let (application, interview) = (application, interview())
    try await desk.keeper.commit { _ in [.save(application), .save(interview)] }
    let first = try await desk.keeper.commit { _ in [.remove(interview.reference)] }
    try await desk.keeper.commit { _ in [.remove(application.reference)] }
    let receipt = try await desk.keeper.undo(try #require(first.commit))
    #expect(receipt.leftAlone == [interview.reference])
    #expect(try await desk.keeper.journal().isEmpty)
  }

  @Test func `both come back when both were removed together`() async throws {
    let (application, interview) = (application, interview())
    try await desk.keeper.commit { _ in [.save(application), .save(interview)] }
    let removal = try await desk.keeper.commit { _ in
      [.remove(interview.reference), .remove(application.reference)]
    }
    try await desk.keeper.undo(try #require(removal.commit))
    #expect(try await desk.keeper.journal().everything.count == 2)
    #expect(try await danglingLinks().isEmpty)
  }

  /// Draws a story of saves, removals and undos, where no decision leaves a dangling link.
  @Test(arguments: Seed.all)
  func `no story of undos leaves a dangling link`(_ seed: Seed) async throws {
    var source = SplitMix64(seed: seed.number)
    var commits: [RecordID] = []
    for _ in 0..<80 {
      let (kind, app, talk) = (
        Int.random(in: 0..<6, using: &source), UInt64.random(in: 1...3, using: &source),
        UInt64.random(in: 11...15, using: &source)
      )
      if kind >= 4, let commit = commits.randomElement(using: &source) {
        let receipt = try await desk.keeper.undo(commit)
        commits += [receipt.commit].compactMap(\.self)
      } else {
        let receipt = try await desk.keeper.commit { Self.step(kind, app, talk, in: $0) }
        commits += [receipt.commit].compactMap(\.self)
      }
      #expect(try await danglingLinks().isEmpty)
    }
    #expect(commits.count > 20)
  }

  private static func step(
    _ kind: Int,
    _ app: UInt64,
    _ talk: UInt64,
    in journal: Journal
  )
    -> [Change]
  {
    let application = JobApplication(
      id: Identifier(.numbered(app)),
      addedAt: .start,
      company: "\(app)",
      title: ""
    )
    let interview = Interview(
      id: Identifier(.numbered(talk)),
      application: application.id,
      addedAt: .start,
      zone: "GMT"
    )
    switch kind {
    case 0: return [.save(application)]
    case 1: return journal[application.id] == nil ? [] : [.save(interview)]
    case 2: return [.save(application), .save(interview)]
    default:
      let speakers = journal.references(mentioning: application.id.raw)
      return (speakers + [application.reference]).map { .remove($0) }
    }
  }
}
