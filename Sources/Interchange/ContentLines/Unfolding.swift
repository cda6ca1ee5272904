/// A line as it was before it was folded.
struct UnfoldedLine {
  /// On which line of the file it begins, from 1.
  let line: Int
  var bytes: [UInt8]
}

/// Joins the lines of a file that belong together.
///
/// On bytes and not on text, because many writers fold in the middle of a letter.
struct Unfolding {
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let equals = UInt8(ascii: "=")
  private static let end = Array("END:".utf8)

  private var lines: [UnfoldedLine] = []
  /// vCard 2.1 folds before a white space that is part of the text; all that came later add one.
  private var keepsSpace = false
  private var isQuotedPrintable = false

  /// The lines of a file, however it ends them; empty ones are left out.
  static func lines(of bytes: [UInt8]) -> [UnfoldedLine] {
    var unfolding = Unfolding()
    var number = 1
    var start = 0
    while start < bytes.count {
      var place = start
      while place < bytes.count, bytes[place] != newline, bytes[place] != carriageReturn {
        place += 1
      }
      unfolding.take(bytes[start..<place], number)
      let isPair = place + 1 < bytes.count && bytes[place] == carriageReturn
      start = place + (isPair && bytes[place + 1] == newline ? 2 : 1)
      number += 1
    }
    return unfolding.lines
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    if isQuotedPrintable, let last = lines.indices.last, lines[last].bytes.last == Self.equals,
      !bytes.beginsWord(Self.end)
    {
      lines[last].bytes.removeLast()
      lines[last].bytes += bytes
      return
    }
    guard let first = bytes.first else { return isQuotedPrintable = false }
    if let last = lines.indices.last, first == 0x20 || first == 0x09 {
      lines[last].bytes += keepsSpace ? bytes : bytes.dropFirst()
      return
    }
    lines.append(UnfoldedLine(line: number, bytes: Array(bytes)))
    look(at: bytes)
  }

  private mutating func look(at bytes: ArraySlice<UInt8>) {
    if bytes.beginsWord(Self.begin) { keepsSpace = false }
    if bytes.beginsWord(Self.oldVersion) { keepsSpace = true }
    let head = bytes.prefix { $0 != UInt8(ascii: ":") }
    isQuotedPrintable =
      head.count < bytes.count
      && String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }

  private static let begin = Array("BEGIN:".utf8)
  private static let oldVersion = Array("VERSION:2.1".utf8)
}

extension ArraySlice<UInt8> {
  /// Whether it begins with these capitals, be they written large or small.
  fileprivate func beginsWord(_ word: [UInt8]) -> Bool {
    count >= word.count
      && zip(self, word).allSatisfy { byte, letter in
        byte == letter || ((0x61...0x7A).contains(byte) && byte - 0x20 == letter)
      }
  }
}
