import Foundation
package import Records

/// Asks how a file is to be read whose letters look wrong, before anything of it comes in.
package struct LetterQuestion: Sendable {
  /// One way to read it.
  package struct Offer: Sendable {
    /// `mend`, `as-it-stands` or the name of an encoding.
    package let name: String
    package let label: Phrase
    /// The same few cells in every offer, as they would be read.
    package let cells: [String]
  }

  /// What looks wrong, for a person.
  package let why: Phrase
  package let offers: [Offer]
  /// The text with its letters mended; nil where that is not to be had, or where cells are mended one
  /// by one as they are read.
  let mended: Data?

  /// How many letters may be lost before that is asked about.
  private static let mostLost = 2
  /// How little sense a guessed encoding may make before that is asked about.
  private static let leastSense = 0.35

  /// Nil where the letters look right.
  init?(_ file: OpenedFile, _ encoding: TextEncoding?) {
    switch file.content {
    case .bytes(let data): self.init(data, encoding)
    case .workbook(let workbook): self.init(cells: workbook.sheets.map(\.foreignCells))
    case .tables(let tables):
      self.init(
        cells: tables.compactMap { try? TableText($0.bytes, encoding) }
          .map { String(decoding: $0.bytes, as: UTF8.self) }
      )
    }
  }

  private init?(cells: [String]) {
    let text = cells.joined(separator: "\n")
    guard Mojibake.mended(text) != nil else { return nil }
    self.init(of: text, mended: nil)
  }

  private init?(_ data: Data, _ encoding: TextEncoding?) {
    guard data.contains(where: { $0 >= 0x80 }), let text = try? TableText(data, encoding) else {
      return nil
    }
    let string = String(decoding: text.bytes, as: UTF8.self)
    if let mended = Mojibake.mended(string) {
      self.init(of: string, mended: Data(mended.utf8))
    } else if text.bytes.lostLetters > Self.mostLost {
      self.init(lost: text.bytes.lostLetters, of: string)
    } else if encoding == nil, let guess = text.encoding,
      TextEncoding.sense(of: string) < Self.leastSense
    {
      self.init(unsure: guess, [UInt8](data))
    } else {
      return nil
    }
  }

  private init(of text: String, mended: Data?) {
    let (cells, meant) = Self.cells(text) { Mojibake.mended($0) }
    why = "Some letters look wrong, such as “\(cells.first ?? "")”."
    offers = [
      Offer(name: LettersChoice.mend.rawValue, label: "Fix them", cells: meant),
      .asItStands(cells),
    ]
    self.mended = mended
  }

  private init(lost: Int, of text: String) {
    let (cells, _) = Self.cells(text) { $0.unicodeScalars.contains("\u{FFFD}") ? $0 : nil }
    why = """
      \(lost) letters in this file are lost, as in “\(cells.first ?? "")”. If you still have the table \
      it was made from, save that as CSV in UTF-8.
      """
    offers = [.asItStands(cells)]
    mended = nil
  }

  private init(unsure guess: TextEncoding, _ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A).filter { $0.contains { $0 >= 0x80 } }.prefix(400)
    let sample = Array(lines.joined(separator: [0x0A]))
    let others = TextEncoding.allCases.filter { $0 != guess }
      .compactMap { encoding in encoding.text(sample).map { (encoding, TextEncoding.sense(of: $0)) }
      }
      .sorted { $0.1 > $1.1 }.prefix(3).map(\.0)
    let cells = bytes.split { [0x0A, 0x0D, 0x09, 0x22, 0x2C, 0x3B].contains($0) }
      .filter { $0.contains { $0 >= 0x80 } }.prefix(3).map(Array.init)
    why = "Rebound can’t tell which text encoding this file uses."
    offers =
      ([guess] + others).map { encoding in
        let read = cells.map { String((encoding.text($0) ?? "").tidy.prefix(60)) }
        return Offer(name: encoding.rawValue, label: encoding.label, cells: read)
      }
    mended = nil
  }

  /// Up to three different cells with something wrong in them, and what each was meant to be.
  private static func cells(
    _ text: String,
    _ meant: (String) -> String?
  ) -> (wrong: [String], meant: [String]) {
    var (wrong, right) = ([String](), [String]())
    for line in text.split(whereSeparator: \.isNewline).prefix(5_000) where wrong.count < 3 {
      guard line.utf8.contains(where: { $0 >= 0x80 }) else { continue }
      for cell in line.split(whereSeparator: { "\t,;\"".contains($0) }) where wrong.count < 3 {
        let shown = String(String(cell).tidy.prefix(60))
        guard let mended = meant(shown), !wrong.contains(shown) else { continue }
        wrong.append(shown)
        right.append(mended)
      }
    }
    return (wrong, right)
  }
}

extension LetterQuestion.Offer {
  fileprivate static func asItStands(_ cells: [String]) -> LetterQuestion.Offer {
    LetterQuestion.Offer(
      name: LettersChoice.asItStands.rawValue,
      label: "Leave them as they are",
      cells: cells
    )
  }
}

extension [UInt8] {
  /// How many letters stand for one that could not be read, also where that sign was read wrongly.
  fileprivate var lostLetters: Int {
    let text = String(decoding: self, as: UTF8.self)
    return text.unicodeScalars.count { $0 == "\u{FFFD}" } + text.ranges(of: "ï¿½").count
  }
}

extension ImportPlan {
  /// The same plan while its letters are asked about: nothing comes in.
  func waiting(for question: LetterQuestion) -> ImportPlan {
    var plan = self
    plan.missing.insert("\(question.why) Choose how to read them.", at: 0)
    (plan.changes, plan.drafts) = ([], [])
    plan.rows = rows.map { $0.waiting }
    return plan
  }
}

extension PlannedRow {
  fileprivate var waiting: PlannedRow {
    guard [.add, .update, .keepTwice].contains(verb) else { return self }
    return PlannedRow(
      line: line,
      verb: .ask,
      name: name,
      detail: detail,
      record: nil,
      notices: notices
    )
  }
}
