package import Foundation

/// Encodes and decodes what an envelope carries: `{"kind":…,"act":…,"record":{…}}`.
package enum PayloadCoder {
  package static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.stamp)
    }
    return encoder
  }()

  package static let decoder: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      try Date(stamp: decoder.singleValueContainer().decode(String.self))
    }
    return decoder
  }()

  /// The payload of a saved record, with the unknown parts of the `previous` one carried over.
  ///
  /// - Throws: `EncodingError` for a number JSON cannot hold.
  package static func payload(
    saving record: some JournalRecord,
    as act: Act?,
    over previous: Data? = nil
  ) throws -> Data {
    var text = JSONText(try encoder.encode(record))
    let before = previous.map(JSONText.init)
    if let old = before?["record"],
      let read = try? decoder.decode(type(of: record), from: old.data)
    {
      text = .carrying(old, understood: JSONText(try encoder.encode(read)), into: text)
    }
    return frame(type(of: record).kind, act, ("record", text), beside: before)
  }

  package static func payload(removing kind: Kind, as act: Act?) -> Data {
    frame(kind, act, ("removed", .yes))
  }

  package static func payload(erasing kind: Kind) -> Data {
    frame(kind, nil, ("erased", .yes))
  }

  /// - Parameter before: the previous payload, whose extra members from a newer Rebound are carried
  ///   over.
  private static func frame(
    _ kind: Kind,
    _ act: Act?,
    _ body: (key: String, value: JSONText),
    beside before: JSONText? = nil
  ) -> Data {
    var members = [(key: "kind", value: JSONText.string(kind.rawValue))]
    if let act { members.append(("act", .string(act.rawValue))) }
    let unknown = (before?.members ?? []).filter { !ownMembers.contains($0.key) }
    return JSONText.object(members + [body] + unknown).data
  }

  private static let ownMembers: Set = ["kind", "act", "record", "removed", "erased"]
}

extension PayloadCoder {
  /// Reads a payload.
  ///
  /// Never fails: what cannot be read is kept as unknown.
  package static func read(_ payload: Data, format: Int) -> (Kind, Act?, Entry.Content) {
    let reading = reading(of: payload, format: format)
    return (reading.kind, reading.act, reading.content)
  }

  /// How much of a payload this binary can show.
  package static func legibility(of payload: Data, format: Int) -> Legibility {
    let reading = reading(of: payload, format: format)
    guard case .unknown = reading.content else { return reading.isCut ? .cut : .whole }
    let known = RecordKinds.type(of: reading.kind)?.format ?? 0
    return format <= known ? .unreadable : .newer
  }

  private static func reading(of payload: Data, format: Int) -> Reading {
    if let quick = readOwn(payload, format: format) { return quick }
    let text = JSONText(payload)
    guard let members = text.members, let name = text["kind"]?.string else {
      return Reading(Kind(rawValue: "unreadable"), nil, .unknown(payload))
    }
    let kind = Kind(rawValue: name)
    let act = text["act"]?.string.map(Act.init(rawValue:))
    let keys = Set(members.map(\.key))
    if keys.contains("erased") { return Reading(kind, act, .erased) }
    if keys.contains("removed") { return Reading(kind, act, .removed) }
    let read = text["record"].flatMap { record(kind, $0.data, format) }
    return Reading(kind, act, read?.content ?? .unknown(payload), isCut: read?.isCut ?? false)
  }

  private typealias ReadRecord = (content: Entry.Content, isCut: Bool)

  private static func record(_ kind: Kind, _ data: Data, _ format: Int) -> ReadRecord? {
    guard let type = RecordKinds.type(of: kind), format <= type.format else { return nil }
    return try? read(type, data)
  }

  private static func read<R: JournalRecord>(_: R.Type, _ data: Data) throws -> ReadRecord {
    let whole = try decoder.decode(R.self, from: data)
    var record = whole
    record.keepInRange()
    return (.saved(record), isCut: record != whole)
  }

  /// The fast path for payloads this binary wrote itself.
  ///
  /// - Returns: nil for anything else, which then takes the general path.
  private static func readOwn(_ payload: Data, format: Int) -> Reading? {
    guard let frame = OwnFrame(payload) else { return nil }
    let body = payload[(payload.startIndex + frame.size)..<(payload.endIndex - 1)]
    return record(frame.kind, body, format).map {
      Reading(frame.kind, frame.act, $0.content, isCut: $0.isCut)
    }
  }
}

/// How much of a payload can be shown.
package enum Legibility: Sendable {
  case whole
  /// A number in it was out of range and left out.
  case cut
  /// Its kind and format are known, but it cannot be read.
  case unreadable
  /// Of a kind or a format that only a newer binary knows.
  case newer
}

/// What a payload holds.
private struct Reading {
  let kind: Kind
  let act: Act?
  let content: Entry.Content
  /// Whether a number out of range was left out.
  let isCut: Bool

  init(_ kind: Kind, _ act: Act?, _ content: Entry.Content, isCut: Bool = false) {
    self.kind = kind
    self.act = act
    self.content = content
    self.isCut = isCut
  }
}

/// What comes before the record in a payload this binary wrote: `{"kind":"…","act":"…","record":`.
private struct OwnFrame {
  let kind: Kind
  let act: Act?
  let size: Int

  init?(_ payload: Data) {
    let read = payload.withUnsafeBytes { bytes -> (kind: String, act: String?, size: Int)? in
      var scanner = FrameScanner(bytes)
      guard bytes.last == UInt8(ascii: "}"), scanner.take(#"{"kind":""#),
        let kind = scanner.name()
      else { return nil }
      let hasAct = scanner.take(#","act":""#)
      let act = hasAct ? scanner.name() : nil
      guard hasAct == (act != nil), scanner.take(#","record":"#) else { return nil }
      return (kind, act, scanner.place)
    }
    guard let read, read.size < payload.count else { return nil }
    kind = Kind(rawValue: read.kind)
    act = read.act.map(Act.init(rawValue:))
    size = read.size
  }
}

/// Reads names that need no escapes, and the fixed text between them.
private struct FrameScanner {
  private let bytes: UnsafeRawBufferPointer
  private(set) var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func take(_ text: StaticString) -> Bool {
    let end = place + text.utf8CodeUnitCount
    guard end <= bytes.count, text.withUTF8Buffer({ $0.elementsEqual(bytes[place..<end]) }) else {
      return false
    }
    place = end
    return true
  }

  /// The text up to the next quotation mark, which is consumed too.
  mutating func name() -> String? {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let name = bytes[place..<end]
    guard !name.contains(UInt8(ascii: "\\")) else { return nil }
    place = end + 1
    return String(validating: name, as: UTF8.self)
  }
}
