import Foundation
import Journaling
import Records
import Support
import Testing

struct DoctorTests {
  let desk = Desk()

  private func findings() async throws -> [Inconsistency] {
    try await Doctor(store: desk.store).examine()
  }

  @Test func `a healthy journal has nothing to say`() async throws {
    try await desk.save(desk.lesson("one"))
    try await desk.keeper.erase([.numbered(1)])
    #expect(try await findings().isEmpty)
  }

  @Test func `a link that leads nowhere is found`() async throws {
    var lesson = desk.lesson("a secret")
    lesson.source = .numbered(404)
    try await desk.save(lesson)
    let found = try await findings()
    #expect(found == [.danglingLink(from: lesson.reference, to: .numbered(404))])
    #expect(!found.description.contains("secret"))
  }

  @Test func `a link to a record of a newer binary leads somewhere`() async throws {
    let payload = #"{"kind":"horoscope","record":{}}"#
    _ = try await desk.store.append([.made(404, payload)], to: .own)
    var lesson = desk.lesson("one")
    lesson.source = .numbered(404)
    try await desk.save(lesson)
    #expect(try await findings() == [.unknownKind(Kind(rawValue: "horoscope"), count: 1)])
  }

  @Test func `a payload nobody can read is found, and not quoted`() async throws {
    _ = try await desk.store.append(
      [.made(1, #"{"kind":"lesson","record":{"text":"a secret"}}"#), .made(2, "a secret")],
      to: .own
    )
    let found = try await findings()
    #expect(
      found == [
        .unknownKind(Kind(rawValue: "unreadable"), count: 1),
        .unreadable(Reference(kind: Lesson.kind, id: .numbered(1))),
      ]
    )
    #expect(!found.map(\.description).joined().contains("secret"))
  }
}
