import Foundation

/// One part of the script, with the person's own words filled in.
package struct SaidPart: Sendable {
  package let title: String
  package let lines: [String]
}

extension Rehearsal {
  /// The nine parts of the script.
  package var script: [SaidPart] {
    let words = Rehearsal.fields.draft(of: self)
    return Guidance.rehearsalScript.map { part in
      SaidPart(title: part.title, lines: part.lines.compactMap { $0.said(words) })
    }
  }
}

extension ScriptLine {
  /// The line with what the person wrote, or its alternative without it.
  fileprivate func said(_ words: Draft) -> String? {
    var line = ""
    for (index, piece) in say.components(separatedBy: "{{").enumerated() {
      guard index > 0 else {
        line = piece
        continue
      }
      let parts = piece.components(separatedBy: "}}")
      let word = words[parts[0]].trimmed
      guard !word.isEmpty else { return otherwise }
      line += word + parts.dropFirst().joined()
    }
    return line
  }
}
