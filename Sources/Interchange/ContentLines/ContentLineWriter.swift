package import Foundation

/// Writes the lines that vCard and iCalendar files are made of: UTF-8, CR LF, folded at 75 octets.
package struct ContentLineWriter: Sendable {
  private static let longest = 75

  package private(set) var data = Data()

  package init() {}

  package mutating func add(_ line: ContentLine) {
    var text = line.group.isEmpty ? line.name : "\(line.group).\(line.name)"
    for parameter in line.parameters {
      text += ";\(parameter.name)="
      text += parameter.values.map(Self.written).joined(separator: ",")
    }
    // Only a text may have line ends, and ``ContentText`` writes them as `\n`.
    write(text + ":" + line.value.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// A line whose value is any text.
  package mutating func add(
    _ name: String,
    text: String,
    group: String = "",
    parameters: [ContentParameter] = []
  ) {
    add(ContentLine(name, ContentText.escaped(text), group: group, parameters: parameters))
  }

  /// A line whose value has parts, each any text: `N:Okafor;Amara;;;`.
  package mutating func add(
    _ name: String,
    parts: [String],
    at separator: String = ";",
    parameters: [ContentParameter] = []
  ) {
    let value = parts.map(ContentText.escaped).joined(separator: separator)
    add(ContentLine(name, value, parameters: parameters))
  }

  /// A parameter's value, with the escapes of RFC 6868 and in quotation marks where it needs them.
  private static func written(_ value: String) -> String {
    var text = ""
    for scalar in value.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "^": text += "^^"
      case "\"": text += "^'"
      case "\n", "\r": text += "^n"
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.utf8.contains { [0x2C, 0x3A, 0x3B].contains($0) } ? "\"\(text)\"" : text
  }

  /// Folds at octets, as the formats count, and never inside a letter.
  private mutating func write(_ line: String) {
    let bytes = Array(line.utf8)
    var start = 0
    var room = Self.longest
    while bytes.count - start > room {
      var end = start + room
      while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      data.append(contentsOf: bytes[start..<end])
      data.append(contentsOf: [0x0D, 0x0A, 0x20])
      start = end
      room = Self.longest - 1
    }
    data.append(contentsOf: bytes[start...])
    data.append(contentsOf: [0x0D, 0x0A])
  }
}
