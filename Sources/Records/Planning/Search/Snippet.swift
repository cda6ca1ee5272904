/// A short piece of text around a search match.
package struct Snippet: Hashable, Sendable {
  package let before: String
  package let match: String
  package let after: String

  private static let reach = 60

  /// The first text that contains one of the words, cut at spaces to about a line.
  package init(of texts: [String], around words: SoughtWords) {
    for text in texts {
      guard let range = words.firstRange(in: text) else { continue }
      before = Snippet.end(of: text[..<range.lowerBound])
      match = String(text[range])
      after = Snippet.start(of: text[range.upperBound...])
      return
    }
    let first = texts.first { !$0.isEmpty } ?? ""
    before = Snippet.start(of: first[...])
    match = ""
    after = ""
  }

  private static func start(of text: Substring) -> String {
    let line = onOneLine(text.prefix(reach + 1))
    guard text.count > reach else { return line }
    let cut = line.lastIndex(of: " ") ?? line.endIndex
    return line[..<cut] + "…"
  }

  private static func end(of text: Substring) -> String {
    let line = onOneLine(text.suffix(reach + 1))
    guard text.count > reach else { return line }
    let cut = line.firstIndex(of: " ") ?? line.startIndex
    return "…" + line[cut...].dropFirst()
  }

  private static func onOneLine(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
