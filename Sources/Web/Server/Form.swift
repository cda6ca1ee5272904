import Foundation
import Wording

/// What a form or an address carries, by name; a name that comes several times holds several lines.
struct Form: Sendable {
  private(set) var values: [String: String] = [:]

  init() {}

  /// Reads `a=b&c=d` as browsers write it.
  init(encoded: String) {
    guard !encoded.isEmpty else { return }
    var parts = URLComponents()
    parts.percentEncodedQuery =
      Form.isWellFormed(encoded)
      ? encoded.replacing("+", with: "%20") : nil
    for item in parts.queryItems ?? [] { add(item.name, item.value ?? "") }
  }

  mutating func add(_ name: String, _ value: String) {
    // Browsers send CR LF for every line of a textarea.
    let text = value.replacing("\r\n", with: "\n")
    values[name] = values[name].map { $0 + "\n" + text } ?? text
  }

  subscript(name: String) -> String { values[name] ?? "" }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// A value with a text form, or nil where it is missing or is none.
  func value<Value: LosslessStringConvertible>(
    _ name: String,
    as _: Value.Type = Value.self
  )
    -> Value?
  {
    Value(self[name].trimmed)
  }

  /// The draft of these fields.
  ///
  /// A field a browser leaves out, such as an unticked box, is empty.
  func draft(of fields: [String]) -> Draft {
    Draft(Dictionary(uniqueKeysWithValues: fields.map { ($0, self[$0]) }))
  }

  /// `URLComponents` traps on a query that is not percent-encoded.
  private static func isWellFormed(_ text: String) -> Bool {
    let allowed = Set("-._~!$'()*+,;=:@/?&%[]".utf8)
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      if byte == UInt8(ascii: "%") {
        guard let high = bytes.next(), let low = bytes.next(), isHex(high), isHex(low) else {
          return false
        }
      } else if !isHex(byte), !(0x41...0x5A).contains(byte), !(0x61...0x7A).contains(byte),
        !allowed.contains(byte)
      {
        return false
      }
    }
    return true
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
