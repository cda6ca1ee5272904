import Foundation
package import Records

/// A file of a kind that Rebound cannot bring in, told by its first bytes, what lies in it, and headings.
///
/// Nearly any text could be read as questions, one a line, so what it is has to be said first.
package enum ForeignFile: ImportFlaw, Equatable {
  case calendar, mail, resume, trello, json, moods, web, picture, pdf
  case oldExcel, binaryExcel, oldOffice, locked, outlookMessage
  case word, slides, numbers, pages, openText, ankiPackage, book, otherArchive, program, database
  case richText, xmlWorkbook

  init?(_ data: Data) {
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    if let known = ForeignFile(signature: bytes) ?? ForeignFile(packed: bytes) {
      self = known
      return
    }
    guard !ZipFile.isOne(bytes) else { return nil }
    let start = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)
    let text = start.drop(while: \.isWhitespace)
    let lines = text.prefix(4_000).split(whereSeparator: \.isNewline)
    guard let first = lines.first.map(String.init) else { return nil }
    if first.uppercased().hasPrefix("BEGIN:VCALENDAR") {
      self = .calendar
    } else if ForeignFile.isMail(lines) {
      self = .mail
    } else if let marked = ForeignFile(markup: text.prefix(12_000).lowercased()) {
      self = marked
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

  private init?(markup start: String) {
    let workbooks = [
      "urn:schemas-microsoft-com:office:spreadsheet", "oasis.opendocument.spreadsheet",
    ]
    if start.hasPrefix("<?xml"), workbooks.contains(where: start.contains) {
      self = .xmlWorkbook
    } else if start.hasPrefix("{\\rtf") {
      self = .richText
    } else if ["<!doctype html", "<html"].contains(where: start.hasPrefix)
      || (start.hasPrefix("<?xml") && start.contains("<html"))
    {
      self = .web
    } else {
      return nil
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

  package var phrase: Phrase {
    switch self {
    case .calendar: "This is a calendar file. Rebound can’t import calendars yet."
    case .mail, .outlookMessage:
      "This is an email. Rebound can’t import email yet; you can copy its text into an application’s notes."
    case .resume:
      "This is a résumé in JSON. Rebound can’t import résumés yet."
    case .trello:
      "This is a Trello board. Export it as CSV, or copy its cards into a spreadsheet, and import that."
    case .json:
      "This is a JSON file that Rebound doesn’t know. Save the table as CSV, and import that."
    case .moods:
      "These are mood entries from another app. Rebound can’t import moods yet; check-ins are added one at a time."
    case .web: "This is a web page. Save the table in it as CSV, and import that."
    case .picture: "This is a picture. Rebound imports tables, contacts and questions as text."
    case .pdf: "This is a PDF. Rebound imports tables, contacts and questions as text."
    default: aboutDocuments
    }
  }

  /// Each with what it is to be saved as.
  private var aboutDocuments: Phrase {
    switch self {
    case .oldExcel:
      "This is a workbook from an older Excel (.xls). Open it, save it as Excel Workbook (.xlsx), and import that."
    case .binaryExcel:
      "This is a binary workbook (.xlsb). Open it in Excel, save it as Excel Workbook (.xlsx), and import that."
    case .xmlWorkbook:
      "This is a workbook as XML. Open it in Excel or LibreOffice, save it as .xlsx or .ods, and import that."
    case .locked:
      "This workbook is protected by a password. Open it, save it without the password, and import that."
    case .numbers:
      "This is a Numbers spreadsheet. In Numbers, choose File, Export To, Excel or CSV, and import that."
    case .word, .openText, .pages, .richText:
      "This is a text document. Copy its table into a spreadsheet, save that as .xlsx or CSV, and import it."
    case .oldOffice:
      "This is a document from an older Office. Copy its table into a spreadsheet, save that as .xlsx or CSV, and import it."
    case .slides:
      "These are slides. Copy the table into a spreadsheet, save that as .xlsx or CSV, and import it."
    case .ankiPackage:
      "This is an Anki package. In Anki, choose File, Export, “Notes in Plain Text”, and import that file as questions."
    case .book: "This is an ebook. Rebound imports tables, contacts and questions."
    case .otherArchive:
      "This is an archive that Rebound can’t unpack. Unpack it, and import the file you need from it."
    case .database:
      "This is a database. Restore a Rebound backup with `rebound restore`. From any other, export a table as CSV."
    default: "This is a program. Rebound imports tables, contacts and questions."
    }
  }
}
