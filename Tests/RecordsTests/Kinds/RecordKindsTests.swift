import Foundation
import Records
import Support
import Testing

/// The recorded format may grow, and never loses a kind or a field.
struct RecordKindsTests {
  static let kinds = RecordKinds.all.map { $0.kind }

  @Test func `every kind has a name of its own`() {
    let names = RecordKinds.all.map { $0.kind.rawValue }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
      #expect(RecordKinds.type(of: Kind(rawValue: name)) != nil)
    }
    #expect(RecordKinds.type(of: Kind(rawValue: "horoscope")) == nil)
  }

  @Test func `one of each kind is named with its article`() {
    let an: Set = [
      "activity", "advice request", "application", "explanation", "import word", "interview",
      "interview brief",
    ]
    let several: Set = ["field notes", "preferences", "three lines"]
    for names in RecordKinds.all.map({ $0.names }) {
      let article = several.contains(names.one) ? "" : an.contains(names.one) ? "an " : "a "
      #expect(names.withArticle == article + names.one)
    }
  }

  @Test func `kinds and fields only grow`() throws {
    let golden = Golden("kinds.json")
    let recorded = try golden.read([String: [String]].self) ?? [:]
    let now = try Dictionary(
      uniqueKeysWithValues: RecordKinds.all.map { ($0.kind.rawValue, try RecordedFields(of: $0)) }
    )
    for (kind, fields) in recorded {
      let gone = Set(fields).subtracting(now[kind]?.names ?? [])
      #expect(gone.isEmpty, "\(kind) no longer writes \(gone.sorted())")
    }
    let grown = recorded.merging(now.mapValues(\.names)) { Set($0).union($1).sorted() }
    if Golden.isWriting { try golden.write(grown) }
    #expect(grown == recorded || Golden.isWriting, "new fields: run with REBOUND_GOLDENS=write")
  }

  @Test(arguments: kinds)
  func `what this format once wrote is read, and written again with every field`(
    _ kind: Kind
  )
    throws
  {
    let type = try #require(RecordKinds.type(of: kind))
    let golden = Golden("\(type.format)/\(kind).json")
    // Written once and never again: it stands for what is in people's journals.
    if Golden.isWriting, !golden.exists {
      try golden.write(bytes: try RecordedFields.payload(type))
    }
    let payload = try #require(golden.bytes, "run with REBOUND_GOLDENS=write")
    let (readKind, act, content) = PayloadCoder.read(payload, format: type.format)
    #expect(readKind == kind)
    #expect(act == .imported)
    guard case .saved(let record) = content else {
      Issue.record("not read: \(kind)")
      return
    }
    #expect(try record.payload(over: payload) == payload)
    let before = try RecordedFields(payload: payload).names
    let after = try RecordedFields(payload: try record.payload()).names
    #expect(Set(before).subtracting(after).isEmpty)
  }

  @Test(arguments: kinds)
  func `a filled record reads back equal`(_ kind: Kind) throws {
    func check<R: JournalRecord>(_ type: R.Type) throws {
      let record = try FillingDecoder.filled(type)
      let text = try PayloadCoder.encoder.encode(record)
      #expect(try PayloadCoder.decoder.decode(type, from: text) == record)
    }
    let type = try #require(RecordKinds.type(of: kind))
    try check(type)
  }
}

extension JournalRecord {
  fileprivate func payload(over previous: Data? = nil) throws -> Data {
    try PayloadCoder.payload(saving: self, as: .imported, over: previous)
  }
}

/// The names of everything a kind writes, those within with a dot.
private struct RecordedFields {
  let names: [String]

  init(of type: any JournalRecord.Type) throws {
    try self.init(payload: try Self.payload(type))
  }

  init(payload: Data) throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: payload) as? [String: Any],
      "a payload is an object"
    )
    names = Self.names(object["record"] ?? [:], below: "").sorted()
  }

  static func payload(_ type: any JournalRecord.Type) throws -> Data {
    try FillingDecoder.filled(type).payload()
  }

  private static func names(_ value: Any, below path: String) -> [String] {
    switch value {
    case let members as [String: Any]:
      members.flatMap { name, value in
        let full = path.isEmpty ? name : "\(path).\(name)"
        return [full] + names(value, below: full)
      }
    case let elements as [Any]: Array(Set(elements.flatMap { names($0, below: path) }))
    default: []
    }
  }
}
