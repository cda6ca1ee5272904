package import Foundation
package import Records

/// The questions of a journal as a text file that Anki reads: `File`, `Import`.
///
/// Each keeps its name from one export to the next, so that bringing a newer file in changes notes in
/// place of doubling them. What is done with stays out.
package enum AnkiCards {
  package static func data(of journal: Journal) -> Data {
    let headers = [
      "#separator:tab", "#html:true", "#guid column:1", "#notetype column:2", "#deck column:3",
      "#tags column:6",
    ]
    let rows = journal.shelf(QuestionCard.self).filter { $0.standing != .retired }
      .map { row($0, in: journal) }
    return Data((headers + rows).joined(separator: "\n").utf8) + Data("\n".utf8)
  }

  private static func row(_ card: QuestionCard, in journal: Journal) -> String {
    let fields = [AnkiMarkup.html(of: card.question), AnkiMarkup.html(of: back(card, journal))]
    return
      ([quoted(card.ankiGUID), "Basic", "Rebound"] + fields + [tags(card).joined(separator: " ")])
      .joined(separator: "\t")
  }

  /// Names that Anki gave may begin like a comment; fields hold no quotation mark, being HTML.
  private static func quoted(_ guid: String) -> String {
    guard guid.hasPrefix("#") || guid.contains("\"") else { return guid }
    return "\"\(guid.replacing("\"", with: "\"\""))\""
  }

  private static func back(_ card: QuestionCard, _ journal: Journal) -> String {
    // A question of the person's own holds their answer and nothing else, so that it comes back whole.
    guard card.family != nil || card.sort == .story else { return card.answer }
    let look = journal.look(at: card)
    let story = look.story.map { [$0.situation, $0.task, $0.action, $0.result, $0.learned] } ?? []
    let steps = look.outline.map { "– \($0)" }.joined(separator: "\n")
    return ([card.answer] + story + [look.checks, steps, look.trap])
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func tags(_ card: QuestionCard) -> [String] {
    let own = card.labels.map(\.asTag)
    return ["rebound", "kind::\(card.kindOfCard.rawValue)"]
      + (card.competency.map { ["competency::\($0)"] } ?? []) + own
  }
}

extension QuestionCard {
  /// What Anki knows it by: the name it came with, or its own.
  var ankiGUID: String { guid.isEmpty ? id.description : guid }
}

extension String {
  /// As a tag, which has no white space in it.
  var asTag: String { split(whereSeparator: \.isWhitespace).joined(separator: "_") }
}
