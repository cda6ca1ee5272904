package import Foundation
import Records

/// Reads the lines that vCard and iCalendar files are made of.
///
/// What is no content line is listed and left; the others are read all the same.
package struct ContentLineReader: Sendable {
  package static let megabytes = 20
  /// A picture takes more, and is not read; no sentence does.
  package static let longestLine = 100_000

  package private(set) var lines: [ContentLine] = []
  package private(set) var unread: [UnreadCell] = []

  /// - Throws: ``ContentFlaw`` for what is no text.
  package init(_ data: Data) throws(ContentFlaw) {
    for unfolded in Unfolding.lines(of: try Self.bytes(data)) { read(unfolded) }
  }

  private static func bytes(_ data: Data) throws(ContentFlaw) -> [UInt8] {
    guard data.count <= megabytes << 20 else { throw .tooLarge(megabytes: megabytes) }
    var bytes = [UInt8](data)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let text = String(data: data, encoding: .utf16) else { throw .notText(line: 1) }
      bytes = Array(text.utf8)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let place = bytes.firstIndex(of: 0) {
      throw .notText(line: 1 + bytes[..<place].count { $0 == 0x0A })
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    return bytes
  }

  private mutating func read(_ unfolded: UnfoldedLine) {
    guard unfolded.bytes.contains(where: { $0 > 0x20 }) else { return }
    guard unfolded.bytes.count <= Self.longestLine else {
      let head = unfolded.bytes.prefix(60).prefix { $0 != 0x3A && $0 != 0x3B }
      let name = String(decoding: head, as: UTF8.self).uppercased()
      return leave(unfolded.line, name, "This line is too long to be text.")
    }
    var parser = ContentLineParser(unfolded)
    do {
      lines.append(try parser.parsed())
    } catch {
      switch error {
      case .noColon: leave(unfolded.line, "", "This line has no colon between name and value.")
      case .noName: leave(unfolded.line, "", "This line does not begin with a name.")
      }
    }
  }

  private mutating func leave(_ line: Int, _ name: String, _ why: Phrase) {
    unread.append(UnreadCell(line: line, column: name, why: why))
  }
}
