package import Records

/// What a person said about how a file is to be read.
package struct ReadingChoices: Codable, Hashable, Sendable {
  /// What the file holds; nil where its content decides.
  package var sort: ImportSort?
  /// The name of the field each heading was chosen for, or ``nothing``.
  package var columns: [String: String] = [:]
  /// The stage each status word was chosen to mean, or ``nothing``.
  package var statuses: [String: String] = [:]

  /// What its letters are written in; nil where that is to be found.
  package var encoding: TextEncoding?
  /// What rows are where no column tells how far they got; nil where that is asked.
  package var rowsWithoutStage: Stage?

  /// Chosen for a column or a word that is not to be read.
  package static let nothing = "nothing"

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
    guard let chosen = statuses[text] else {
      return StatusWord(text: text, count: 0, reading: own, isLeftOut: false)
    }
    let isLeftOut = chosen == Self.nothing
    let reading = isLeftOut ? nil : StatusReading(Stage(rawValue: chosen), as: own)
    return StatusWord(text: text, count: 0, reading: reading, isLeftOut: isLeftOut)
  }
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

  /// The longest label, in characters.
  package static let longestLabel = 60
}
