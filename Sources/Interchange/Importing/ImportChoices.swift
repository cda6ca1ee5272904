import Records

/// What a person said about how a file is to be read.
package struct ReadingChoices: Codable, Hashable, Sendable {
  /// What the file holds; nil where its content decides.
  package var sort: ImportSort?
  /// The name of the field each heading was chosen for, or ``nothing``.
  package var columns: [String: String] = [:]
  /// The stage each status word was chosen to mean, or ``nothing``.
  package var statuses: [String: String] = [:]

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

  func status(_ text: String) -> StatusReading? {
    let own = StatusReading(text)
    guard let chosen = statuses[text] else { return own }
    return chosen == Self.nothing ? nil : StatusReading(Stage(rawValue: chosen), as: own)
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
