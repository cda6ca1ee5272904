import Foundation
import Records

/// What a form or an address carries, by name; a name that comes several times holds several lines.
struct Form: Sendable {
  private(set) var values: [String: String] = [:]

  /// Names of hidden fields that describe the form, and hold nothing a person typed.
  static let ours: Set = [
    "csrf", Presses.field, Visit.given, HalfWrittenRoutes.field, HalfWrittenRoutes.prose,
  ]

  /// The field of what a form was begun from.
  static let beginning = "beginning"

  /// The texts of more than one word, which only a person can have typed.
  var typed: [String] {
    values.filter {
      !Form.ours.contains($0.key) && $0.key != Form.beginning
        && $0.value.trimmed.contains(where: \.isWhitespace)
    }
    .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether somebody typed or chose something, beside what the page itself sent along.
  var holdsSomething: Bool {
    values.contains { name, value in
      let isSentByPage = Form.ours.contains(name) || Form.beginning == name || name == "revision"
      return !isSentByPage && !value.trimmed.isEmpty && RecordID(value) == nil
    }
  }

  init() {}

  /// More than any page sends, even the import of people.
  static let mostFields = 50_000

  static let tooMany = Refused(
    status: 413,
    message: "This form has more fields than Rebound accepts. Nothing was saved."
  )

  /// Reads a posted form.
  ///
  /// - Throws: ``Refused`` if it has too many fields.
  init(posted encoded: String) throws(Refused) {
    guard encoded.utf8.count(where: { $0 == UInt8(ascii: "&") }) < Form.mostFields else {
      throw Form.tooMany
    }
    self.init(encoded: encoded)
  }

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
    // Appended in place: with a copy for each field of a name, a long form would take minutes.
    let isMore = values[name] != nil
    values[name, default: ""] += isMore ? "\n" + text : text
  }

  /// Replaces the value that was sent for a name.
  mutating func set(_ name: String, _ text: String) { values[name] = text }

  subscript(name: String) -> String { values[name] ?? "" }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// Whether a box was ticked.
  ///
  /// ``has(_:)`` cannot tell: every box sends an empty value beside its own, so that clearing it is sent.
  func isTicked(_ name: String) -> Bool { !self[name].isEmpty }

  /// A day, a month or a record's ID; nil if it is missing or malformed.
  ///
  /// Never a number: arithmetic on an unchecked number can trap, which would end the server.
  func value<Value: FormValue>(_ name: String, as _: Value.Type = Value.self) -> Value? {
    Value(self[name].trimmed)
  }

  /// A whole number within a range; nil if it is missing, malformed, or out of range.
  func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    Int(self[name].trimmed).flatMap { range.contains($0) ? $0 : nil }
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

/// What ``Form/value(_:as:)`` can read: types that no text can make trap.
protocol FormValue: LosslessStringConvertible {}

extension Day: FormValue {}
extension Month: FormValue {}
extension RecordID: FormValue {}
extension Identifier: FormValue {}
