import Foundation
import Insights
import Records

/// Every sentence that cards of one kind said, each once, with an example.
struct SaidSentences {
  private(set) var examples: [String: String] = [:]

  mutating func add(_ insight: Insight) {
    let own =
      [insight.title, insight.summary, insight.basis, insight.wouldChange] + insight.more
      + insight.method + [insight.interval, insight.suggestion].compactMap(\.self)
    for phrase in own { add(phrase) }
    guard let figure = insight.figure else { return }
    for phrase in [figure.title, figure.summary] + figure.table.columns { add(phrase) }
    for phrase in figure.table.rows.flatMap(\.self) { add(phrase) }
    if case .ranges(let ranges) = figure.drawing {
      for phrase in [ranges.axis.title, ranges.usualName].compactMap(\.self) { add(phrase) }
      for phrase in ranges.rows.map(\.basis) { add(phrase) }
    }
    if case .bars(let bars) = figure.drawing { add(bars.title) }
    if case .steps(let steps) = figure.drawing {
      for phrase in [steps.across.title, steps.up.title] + steps.curves.map(\.name) { add(phrase) }
      for phrase in [steps.bandName, steps.diagonal].compactMap(\.self) { add(phrase) }
    }
  }

  mutating func add(_ phrase: Phrase) {
    if examples[phrase.key] == nil { examples[phrase.key] = Speaker.english.say(phrase) }
    for case .phrase(let inner) in phrase.arguments { add(inner) }
  }

  /// One a line, sorted: the example, which is what is read for its tone.
  var listing: String {
    Set(examples.filter { $0.key != "%@" }.values).sorted().joined(separator: "\n") + "\n"
  }

  /// The sentences that stand in a source file: literals with a space in them, each as its key.
  static func keys(inSource name: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Insights/\(name)")
    var scanner = LiteralScanner(try String(contentsOf: file, encoding: .utf8))
    return scanner.literals().filter { $0.contains(" ") }
  }
}

/// Reads the string literals of Swift source, with `%@` where something is put in.
private struct LiteralScanner {
  private let text: [Character]
  private var place = 0

  init(_ source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let code = lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
    text = Array(code.joined(separator: "\n"))
  }

  mutating func literals() -> [String] {
    var found: [String] = []
    while place < text.count {
      if text[place] == "\"" { found += literal() } else { place += 1 }
    }
    return found
  }

  /// The literal here, and those inside what is put into it.
  private mutating func literal() -> [String] {
    let isLong = text[place...].starts(with: ["\"", "\"", "\""])
    place += isLong ? 3 : 1
    var own = ""
    var inner: [String] = []
    while place < text.count {
      if isLong, text[place...].starts(with: ["\"", "\"", "\""]) {
        place += 3
        break
      }
      if !isLong, text[place] == "\"" {
        place += 1
        break
      }
      if text[place] == "\\", place + 1 < text.count, text[place + 1] == "(" {
        own += "%@"
        inner += interpolation()
      } else if text[place] == "\\", isLong, text[place + 1] == "\n" {
        place += 2
        while text[place] == " " { place += 1 }
      } else {
        own.append(text[place] == "%" ? "%%" : String(text[place]))
        place += 1
      }
    }
    let said =
      isLong
      ? own.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
        .joined(separator: "\n") : own
    return [said] + inner
  }

  private mutating func interpolation() -> [String] {
    place += 2
    var depth = 1
    var inner: [String] = []
    while place < text.count, depth > 0 {
      switch text[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        inner += literal()
        continue
      default: break
      }
      place += 1
    }
    return inner
  }
}
