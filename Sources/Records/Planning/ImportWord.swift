package import Foundation

/// A column heading or a status word of an imported file, and what somebody chose it to mean.
///
/// The next file is read the same way. A heading counts in tables with the same headings, a status
/// word in every table.
package struct ImportWord: JournalRecord {
  package static let kind = Kind(rawValue: "import-word")
  package static let names = KindNames(
    "import word",
    "Words in imported files",
    in: .settings,
    about:
      "What a heading or a status in one of your files means. Rebound remembers your choice at an import."
  )

  package let id: Identifier<ImportWord>
  package var chosenAt: Date
  /// As it stands in the file.
  package var word: String
  /// A stage, the name of a field such as `applied-on`, or `nothing` for what is not used.
  package var means: String = ""
  /// The headings of the table that a heading belongs to, in small letters and sorted; empty for a
  /// status word.
  package var table: String = ""
  /// What such a table holds: `applications` or `people`.
  package var holds: String = "applications"

  package init(id: Identifier<ImportWord>, chosenAt: Date, word: String) {
    self.id = id
    self.chosenAt = chosenAt
    self.word = word
  }

  package var filedAt: Date { chosenAt }
  package var words: [String] { [word] }

  package static func begun(_ new: NewRecord<ImportWord>) -> ImportWord? {
    ImportWord(id: new.id, chosenAt: new.surroundings.now, word: "")
  }

  package func title(in _: Journal) -> Phrase {
    let read = means.replacing("-", with: " ")
    return table.isEmpty ? "“\(word)” means \(read)" : "The column “\(word)” is read as \(read)"
  }
}

extension ImportWord {
  /// The longest word that is remembered, in characters.
  package static let longest = 300
  /// The longest text that names a table by its headings, in characters.
  package static let longestTable = 2_000

  package static let fields = FieldTable<ImportWord>([
    .line("word", \.word, "The status word, or the heading", about: .label, atMost: longest)
      .required,
    .line(
      "means",
      \.means,
      "What it means: a stage such as interview, or a field such as applied-on",
      about: .label,
      atMost: 60
    ).required,
    .prose(
      "table",
      \.table,
      "For a heading: the headings of its table",
      about: .label,
      atMost: longestTable
    ),
  ])
}
