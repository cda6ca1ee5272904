package import Records

/// What a person said about how a file is to be read.
package struct ReadingChoices: Codable, Hashable, Sendable {
  /// What the file holds; nil where its content decides.
  package var sort: ImportSort?
  /// The name of the field each heading was chosen for, or ``nothing``.
  package var columns: [String: String] = [:]
  /// The stage each status word was chosen to mean, or ``nothing``.
  package var statuses: [String: String] = [:]

  /// The sheet of a workbook; nil where its content decides.
  package var sheet: String?
  /// What its letters are written in; nil where that is to be found.
  package var encoding: TextEncoding?
  /// What rows are where no column tells how far they got; nil where that is asked.
  package var rowsWithoutStage: Stage?

  /// How letters are read that look wrong; nil where that is asked.
  package var letters: LettersChoice?
  /// What was chosen at earlier imports; counts where nothing else is chosen.
  package var remembered = RememberedWords()
  /// The headings of which the remembered choice counts.
  var recalled: Set<String> = []

  /// Chosen for a column or a word that is not to be read.
  package static let nothing = "nothing"
  /// Chosen for a column or a word that is to be read as if nothing had been chosen before.
  package static let forgotten = "forget"

  // What is remembered stands in the journal.
  private enum CodingKeys: CodingKey {
    case sort, columns, statuses, encoding, rowsWithoutStage, letters, sheet
  }

  package init(
    sort: ImportSort? = nil,
    columns: [String: String] = [:],
    statuses: [String: String] = [:]
  ) {
    self.sort = sort
    self.columns = columns
    self.statuses = statuses
  }

  /// A word of a status column, not counted yet.
  func word(_ text: String) -> StatusWord {
    let own = StatusReading(text)
    let said = statuses[text]
    let recalled = said == nil ? remembered.stage(of: text) : nil
    guard let chosen = recalled ?? said, chosen != Self.forgotten else {
      return StatusWord(text: text, count: 0, reading: own, isLeftOut: false)
    }
    let isLeftOut = chosen == Self.nothing
    return StatusWord(
      text: text,
      count: 0,
      reading: isLeftOut ? nil : StatusReading(Stage(rawValue: chosen), as: own),
      isLeftOut: isLeftOut,
      isRemembered: recalled != nil
    )
  }
}

/// What becomes of letters that look wrong.
package enum LettersChoice: String, Codable, Sendable {
  case mend
  case asItStands = "as-it-stands"
}

/// What a person decided about an import.
package struct ImportChoices: Codable, Hashable, Sendable {
  package var reading: ReadingChoices
  /// A label for everybody who comes in; empty for none.
  package var label: String
  /// Whether what the file says takes the place of what is written down.
  package var takesOver: Bool
  /// The lines on which those rows begin that are to stay out.
  package var excluded: Set<Int>

  package init(
    reading: ReadingChoices = ReadingChoices(),
    label: String = "",
    takesOver: Bool = false,
    excluded: Set<Int> = []
  ) {
    self.reading = reading
    self.label = label
    self.takesOver = takesOver
    self.excluded = excluded
  }

  /// The same, with what was chosen at earlier imports.
  package func remembering(_ journal: Journal) -> ImportChoices {
    var choices = self
    choices.reading.remembered = RememberedWords(journal)
    return choices
  }

  /// The longest label, in characters.
  package static let longestLabel = 60
}
