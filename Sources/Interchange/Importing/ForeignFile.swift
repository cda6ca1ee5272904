import Foundation
import Records

/// A file of a kind that Rebound cannot bring in, told by its first bytes and headings.
///
/// Nearly any text could be read as questions, one a line, so what it is has to be said first.
enum ForeignFile: ImportFlaw, Equatable {
  case calendar, mail, resume, trello, json, moods, web, picture, pdf

  init?(_ data: Data) {
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    if let binary = ForeignFile(signature: bytes) {
      self = binary
      return
    }
    let start = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)
    let text = start.drop(while: \.isWhitespace)
    let lines = text.prefix(4_000).split(whereSeparator: \.isNewline)
    guard let first = lines.first.map(String.init) else { return nil }
    if first.uppercased().hasPrefix("BEGIN:VCALENDAR") {
      self = .calendar
    } else if ForeignFile.isMail(lines) {
      self = .mail
    } else if text.lowercased().hasPrefix("<!doctype") || text.lowercased().hasPrefix("<html") {
      self = .web
    } else if let first = text.first, first == "{" || first == "[",
      let json = ForeignFile(json: bytes)
    {
      self = json
    } else if ForeignFile.areMoods(first) {
      self = .moods
    } else {
      return nil
    }
  }

  private init?(signature bytes: Data) {
    let signatures: [(ForeignFile, [UInt8])] = [
      (.pdf, Array("%PDF".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47]),
      (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
    ]
    guard let found = signatures.first(where: { bytes.starts(with: $0.1) }) else { return nil }
    self = found.0
  }

  /// Whole, so that a table whose first cell begins with a bracket is none.
  private init?(json bytes: Data) {
    guard let read = try? JSONSerialization.jsonObject(with: bytes) else { return nil }
    let members = Set((read as? [String: Any] ?? [:]).keys)
    // An archive is JSON too, one object a line; an object of its own kind is for its reader to judge.
    guard !members.contains("rebound") else { return nil }
    if let basics = (read as? [String: Any])?["basics"] as? [String: Any], basics["name"] != nil {
      self = .resume
    } else if members.isSuperset(of: ["lists", "cards"]) {
      self = .trello
    } else {
      self = .json
    }
  }

  private static func isMail(_ lines: [Substring]) -> Bool {
    if lines[0].hasPrefix("From "), lines.dropFirst().first?.contains(":") == true { return true }
    let names = lines.prefix(40).compactMap { line in
      line.firstIndex(of: ":").map { line[..<$0].lowercased() }
    }
    return Set(names).isSuperset(of: ["from", "subject"])
      && !Set(names).isDisjoint(with: ["date", "to", "message-id", "mime-version"])
  }

  /// Daylio and Bearable.
  private static func areMoods(_ first: String) -> Bool {
    let headings = Set(first.split { ",;\t".contains($0) }.map { String($0).plainHeading })
    return headings.isSuperset(of: ["fulldate", "mood"])
      || headings.isSuperset(of: ["category", "ratingamount"])
  }

  var phrase: Phrase {
    switch self {
    case .calendar: "This is a calendar file. Rebound can’t import calendars yet."
    case .mail:
      "This is an e-mail. Rebound can’t import mail yet; you can copy its text into an application’s notes."
    case .resume:
      "This is a résumé in JSON. Rebound can’t import résumés yet."
    case .trello:
      "This is a Trello board. Export it as CSV, or copy its cards into a spreadsheet, and import that."
    case .json:
      "This is a JSON file that Rebound doesn’t know. Save the table as CSV, and import that."
    case .moods:
      "These are mood entries of another app. Rebound can’t import moods yet; check-ins are added one at a time."
    case .web: "This is a web page. Save the table in it as CSV, and import that."
    case .picture: "This is a picture. Rebound imports tables, contacts and questions as text."
    case .pdf: "This is a PDF. Rebound imports tables, contacts and questions as text."
    }
  }
}
