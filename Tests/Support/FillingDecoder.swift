import Foundation
import Records

/// Answers every question a `Decodable` asks with something that is not empty.
///
/// So a record of any kind comes out with all of its fields filled, those included that somebody
/// adds tomorrow: what it writes is the list of its recorded fields.
package struct FillingDecoder: Decoder {
  package var codingPath: [any CodingKey] = []
  package let userInfo: [CodingUserInfoKey: Any] = [:]
  /// Every text; nil for one that names its field, so that two that were mixed up would show.
  private var text: String?
  /// What an identifier names: one specimen of each kind; nil where all have the same name.
  private var names: Specimens.Names?

  /// - Parameter text: what every text says; nil for the name of its field.
  package static func filled<Value: Decodable>(
    _ type: Value.Type,
    with text: String? = nil
  ) throws -> Value {
    try FillingDecoder(text: text).fill(type)
  }

  static func filled<Value: Decodable>(
    _ type: Value.Type,
    naming names: Specimens.Names
  ) throws -> Value {
    try FillingDecoder(text: nil, names: names).fill(type)
  }

  private init(codingPath: [any CodingKey] = [], text: String?, names: Specimens.Names? = nil) {
    self.codingPath = codingPath
    self.text = text
    self.names = names
  }

  fileprivate var said: String {
    text ?? "„\(codingPath.map(\.stringValue).joined(separator: "."))“"
  }

  fileprivate func fill<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let known: (any Decodable)? =
      switch type {
      case let type as any SpecimenNamed.Type where names != nil: type.specimen(names)
      case is RecordID.Type where names != nil: names?.untyped
      case is Date.Type: Date(timeIntervalSince1970: 1_795_420_800.25)
      case is Day.Type: Day(number: 20_780)
      case is ClockTime.Type: ClockTime.noon
      case is UUID.Type: UUID(uuid: (1, 2, 3, 4, 5, 6, 0x77, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))
      default: try Value(from: self)
      }
    guard let value = known as? Value else { throw CocoaError(.coderInvalidValue) }
    return value
  }

  fileprivate func below(_ key: any CodingKey) -> FillingDecoder {
    FillingDecoder(codingPath: codingPath + [key], text: text, names: names)
  }

  package func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Members<Key>(decoder: self))
  }

  package func unkeyedContainer() -> any UnkeyedDecodingContainer { Elements(decoder: self) }

  package func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }
}

private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: FillingDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }
  /// What a dictionary is filled with.
  var allKeys: [Key] { [Key(stringValue: "some")].compactMap(\.self) }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.below(key).fill(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  )
    -> KeyedDecodingContainer<Nested>
  {
    decoder.below(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    decoder.below(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder.below(key) }
}

/// A list of one.
private struct Elements: UnkeyedDecodingContainer {
  let decoder: FillingDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }
  let count: Int? = 1
  var currentIndex = 0
  var isAtEnd: Bool { currentIndex == 1 }

  init(decoder: FillingDecoder) {
    self.decoder = decoder
  }

  mutating func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex = 1
    return try decoder.fill(type)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  )
    -> KeyedDecodingContainer<Key>
  {
    currentIndex = 1
    return decoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    currentIndex = 1
    return decoder.unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { decoder }
}

private struct Single: SingleValueDecodingContainer {
  let decoder: FillingDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { false }
  func decode(_: Bool.Type) -> Bool { true }
  func decode(_: String.Type) -> String { decoder.said }
  func decode(_: Double.Type) -> Double { 1.5 }
  func decode(_: Float.Type) -> Float { 1.5 }
  func decode(_: Int.Type) -> Int { 3 }
  func decode(_: Int8.Type) -> Int8 { 3 }
  func decode(_: Int16.Type) -> Int16 { 3 }
  func decode(_: Int32.Type) -> Int32 { 3 }
  func decode(_: Int64.Type) -> Int64 { 3 }
  func decode(_: UInt.Type) -> UInt { 3 }
  func decode(_: UInt8.Type) -> UInt8 { 3 }
  func decode(_: UInt16.Type) -> UInt16 { 3 }
  func decode(_: UInt32.Type) -> UInt32 { 3 }
  func decode(_: UInt64.Type) -> UInt64 { 3 }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.fill(type) }
}
