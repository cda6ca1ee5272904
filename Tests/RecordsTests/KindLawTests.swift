import Foundation
import Records
import Support
import Testing

/// What every kind has to say of itself, so that no surface forgets one.
@Suite struct `A kind of record` {
  private static let kinds = RecordKinds.all.map { $0.kind }

  /// Names that look like those of records and are none: a series of sessions, a calendar's address.
  private static let noLinks: [Kind: Set<String>] = [
    ExpressiveWriting.kind: ["series"], Preferences.kind: ["calendarFeed"],
  ]

  @Test(arguments: kinds)
  func `holds no other record but by a link rule`(_ kind: Kind) throws {
    let record = try #require(try Specimens.all().first { $0.reference.kind == kind })
    let written = try JSONSerialization.jsonObject(with: try Self.payload(of: record))
    let members = try #require(written as? [String: Any])
    let apart = Self.noLinks[kind] ?? []
    let named = members.filter { $0.key != "id" && !apart.contains($0.key) }
      .flatMap { Self.names(in: $0.value) }
    #expect(
      Set(named).isSubset(of: record.links),
      "a property of \(kind.rawValue) has no link rule"
    )
  }

  @Test(arguments: kinds)
  func `has link rules and fields of different names`(_ kind: Kind) throws {
    let type = try #require(RecordKinds.type(of: kind))
    let names = Self.ruleNames(of: type)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: kinds)
  func `is called something, alone and among others`(_ kind: Kind) throws {
    let names = try #require(RecordKinds.type(of: kind)).names
    #expect(!names.one.isEmpty && names.one.first?.isLowercase == true)
    #expect(names.many.first?.isUppercase == true)
  }

  @Test(arguments: kinds)
  func `has a title where it stands among others`(_ kind: Kind) throws {
    let journal = Journal().after(saving: try Specimens.all())
    let record = try #require(journal.all(of: kind).first)
    #expect(!Speaker.english.say(record.title(in: journal)).isEmpty)
  }

  private static func payload(of record: some JournalRecord) throws -> Data {
    try PayloadCoder.encoder.encode(record)
  }

  private static func ruleNames<R: JournalRecord>(of _: R.Type) -> [String] {
    R.linkRules.map(\.name)
  }

  private static func names(in value: Any) -> [RecordID] {
    switch value {
    case let text as String: RecordID(text).map { [$0] } ?? []
    case let list as [Any]: list.flatMap(names)
    case let members as [String: Any]: members.values.flatMap(names)
    default: []
    }
  }
}
