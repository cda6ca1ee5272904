// Empty texts and lists are not written, and read back as empty. A payload then holds only what a
// person said, and a field added later needs no migration. The compiler's own `Codable` picks these
// overloads up, since they live in the module of the records.

extension KeyedDecodingContainer {
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try decodeIfPresent(type, forKey: key) ?? ""
  }

  func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
    try decodeIfPresent(type, forKey: key) ?? []
  }

  func decode<Value: Decodable>(
    _ type: [String: Value].Type,
    forKey key: Key
  ) throws -> [String: Value] {
    try decodeIfPresent(type, forKey: key) ?? [:]
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try decodeIfPresent(type, forKey: key) ?? false
  }
}

extension KeyedEncodingContainer {
  mutating func encode(_ value: String, forKey key: Key) throws {
    try encodeIfPresent(value.isEmpty ? nil : value, forKey: key)
  }

  mutating func encode<Element: Encodable>(_ value: [Element], forKey key: Key) throws {
    try encodeIfPresent(value.isEmpty ? nil : value, forKey: key)
  }

  mutating func encode<Value: Encodable>(_ value: [String: Value], forKey key: Key) throws {
    try encodeIfPresent(value.isEmpty ? nil : value, forKey: key)
  }

  mutating func encode(_ value: Bool, forKey key: Key) throws {
    try encodeIfPresent(value ? true : nil, forKey: key)
  }
}
