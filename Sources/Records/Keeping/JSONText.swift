package import Foundation

/// A piece of JSON, kept as the exact bytes it was written with.
///
/// `JSONSerialization` would lose the order of keys and the spelling of numbers, and with them the
/// promise that what a newer binary wrote survives an older one byte for byte.
package struct JSONText: Equatable, Sendable {
  package let bytes: ArraySlice<UInt8>

  package init(_ data: Data) { bytes = ArraySlice(data) }

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  package var data: Data { Data(bytes) }

  package static func == (left: JSONText, right: JSONText) -> Bool {
    left.bytes.elementsEqual(right.bytes)
  }

  /// The members of an object in their written order; nil if this is not an object.
  package var members: [(key: String, value: JSONText)]? {
    var scanner = JSONScanner(bytes)
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    var members: [(key: String, value: JSONText)] = []
    if scanner.take(UInt8(ascii: "}")) { return members }
    repeat {
      guard let name = scanner.value(), let key = JSONText(name).string,
        scanner.take(UInt8(ascii: ":")), let value = scanner.value()
      else { return nil }
      members.append((key, JSONText(value)))
    } while scanner.take(UInt8(ascii: ","))
    return scanner.take(UInt8(ascii: "}")) ? members : nil
  }

  /// The elements of an array; nil if this is not an array.
  package var elements: [JSONText]? {
    var scanner = JSONScanner(bytes)
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    var elements: [JSONText] = []
    if scanner.take(UInt8(ascii: "]")) { return elements }
    repeat {
      guard let value = scanner.value() else { return nil }
      elements.append(JSONText(value))
    } while scanner.take(UInt8(ascii: ","))
    return scanner.take(UInt8(ascii: "]")) ? elements : nil
  }

  package subscript(key: String) -> JSONText? { members?.first { $0.key == key }?.value }

  /// The text of a JSON string; nil if this is not a string.
  package var string: String? {
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\"") else { return nil }
    let inner = bytes.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else {
      return String(validating: inner, as: UTF8.self)
    }
    return try? JSONDecoder().decode(String.self, from: data)
  }

  package static func object(_ members: [(key: String, value: JSONText)]) -> JSONText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(members.reduce(2) { $0 + $1.key.utf8.count + $1.value.bytes.count + 4 })
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += JSONText.string(member.key).bytes
      bytes.append(UInt8(ascii: ":"))
      bytes += member.value.bytes
    }
    bytes.append(UInt8(ascii: "}"))
    return JSONText(ArraySlice(bytes))
  }

  static func array(_ elements: [JSONText]) -> JSONText {
    let joined = elements.map(\.bytes).joined(separator: [UInt8(ascii: ",")])
    return JSONText([UInt8(ascii: "[")] + joined + [UInt8(ascii: "]")])
  }

  package static func string(_ text: String) -> JSONText {
    // The fast path: keys and kinds are plain names, and every payload has several.
    if text.utf8.allSatisfy(isPlain) { return JSONText([quote] + text.utf8 + [quote]) }
    // Encoding a lone string cannot fail.
    return JSONText((try? PayloadCoder.encoder.encode(text)) ?? Data("\"\"".utf8))
  }

  private static let quote = UInt8(ascii: "\"")

  /// Whether every JSON encoder writes this byte of a string unescaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != quote && byte != UInt8(ascii: "\\")
      && byte != UInt8(ascii: "/")
  }

  static let yes = JSONText(Data("true".utf8))
}

/// Walks over JSON without decoding its values.
private struct JSONScanner {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// The bytes of the next value, of any type.
  mutating func value() -> ArraySlice<UInt8>? {
    skipSpace()
    let start = rest.startIndex
    guard let end = endOfValue(from: start), end > start else { return nil }
    defer { rest = rest[end...] }
    return rest[start..<end]
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private func endOfValue(from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < rest.endIndex {
      switch rest[index] {
      case UInt8(ascii: "\""):
        guard let end = endOfString(from: index) else { return nil }
        index = end
        if depth == 0 { return index }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return index }
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09:
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return depth == 0 ? index : nil
  }

  private func endOfString(from start: Int) -> Int? {
    var index = start + 1
    while index < rest.endIndex {
      if rest[index] == UInt8(ascii: "\"") { return index + 1 }
      index += rest[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
