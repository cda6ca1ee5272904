package import Foundation

/// Something that can be written down in a journal.
package protocol JournalRecord: Codable, Equatable, Fielded {
  static var kind: Kind { get }
  static var names: KindNames { get }

  /// The rules for every property that holds other records.
  static var linkRules: [LinkRule<Self>] { get }

  /// A new record, before anything is typed.
  ///
  /// - Returns: nil if only a special page or command makes this kind, or if a record that this one
  ///   needs is missing.
  static func begun(_ new: NewRecord<Self>) -> Self?

  /// The version of this kind's recorded shape; raised when an older reader would misread the new
  /// one.
  static var format: Int { get }

  var id: Identifier<Self> { get }

  /// The moment the record is filed under, such as when something happened; records are sorted by
  /// it.
  var filedAt: Date { get }

  /// Whether it is still waiting for something.
  ///
  /// A journal keeps these records in a list of their own, because the pages people see every day
  /// are about them, however many others have ended.
  var isRunning: Bool { get }

  /// What the record is called in a list.
  func title(in journal: Journal) -> Phrase

  /// The changes that saving this record leads to: the record itself, and what follows from it.
  ///
  /// - Throws: `Problems` that the person can fix, each with its field.
  func changes(savedIn journal: Journal, _ surroundings: Surroundings) throws(Problems) -> [Change]

  /// The texts a person wrote in it, which the search box looks through.
  var words: [String] { get }

  /// Clears every number that no form would accept; a file from elsewhere may contain one.
  ///
  /// Called for every record that is read, so that no page has to handle such a number.
  mutating func keepInRange()
}

extension JournalRecord {
  package static var format: Int { 1 }
  package static var linkRules: [LinkRule<Self>] { [] }
  package static var fields: FieldTable<Self> { FieldTable([]) }
  package static func begun(_ new: NewRecord<Self>) -> Self? { nil }
  package func title(in journal: Journal) -> Phrase { exerciseTitle }
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    [.save(self)]
  }

  package var isRunning: Bool { false }
  package var words: [String] { [] }
  package mutating func keepInRange() {}

  /// This record's kind and ID, without its content.
  package var reference: Reference { Reference(kind: Self.kind, id: id.raw) }
}

/// A record's kind and ID.
package struct Reference: Hashable, Sendable {
  package let kind: Kind
  package let id: RecordID

  package init(kind: Kind, id: RecordID) {
    self.kind = kind
    self.id = id
  }

  /// A page for a record of any kind, which redirects to the record's own page.
  package var address: String { "/writings/\(kind.rawValue)/\(id)" }
}
