package import Foundation

/// Something that can be written down in a journal.
package protocol JournalRecord: Codable, Equatable, Fielded {
  static var kind: Kind { get }
  static var names: KindNames { get }

  /// Every property that holds other records.
  static var linkRules: [LinkRule<Self>] { get }

  /// A new record, before anything is typed.
  ///
  /// - Returns: nil for a kind that is only made by a special page or command, or where a record is not
  ///   named that this one belongs to.
  static func begun(_ new: NewRecord<Self>) -> Self?

  /// The version of this kind's recorded shape; it grows when old readers would misread.
  static var format: Int { get }

  var id: Identifier<Self> { get }

  /// The moment the record is filed under, by the person's own account; records are kept in its
  /// order.
  var filedAt: Date { get }

  /// Whether it still waits for something.
  ///
  /// A journal keeps such records at hand, however many have ended: what a person is shown every
  /// day is about them.
  var isRunning: Bool { get }

  /// What it is called where it stands among others.
  func title(in journal: Journal) -> Phrase

  /// What saving it as it stands leads to: itself, and what follows from it.
  ///
  /// - Throws: what the person can mend, each at its field.
  func changes(savedIn journal: Journal, _ surroundings: Surroundings) throws(Problems) -> [Change]

  /// What a person wrote in it: what the search box looks through.
  var words: [String] { get }

  /// Leaves out every number that no form would take, as it may stand in a file from elsewhere.
  ///
  /// Asked of every record that is read, so that no page has to expect such a number.
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
  ) throws(Problems)
    -> [Change]
  {
    [.save(self)]
  }

  package var isRunning: Bool { false }
  package var words: [String] { [] }
  package mutating func keepInRange() {}

  /// This record's kind and name, without its content.
  package var reference: Reference { Reference(kind: Self.kind, id: id.raw) }
}

/// A record's kind and name.
package struct Reference: Hashable, Sendable {
  package let kind: Kind
  package let id: RecordID

  package init(kind: Kind, id: RecordID) {
    self.kind = kind
    self.id = id
  }

  /// Where the pages show the record, whatever its kind: from there they lead on to its own page.
  package var address: String { "/writings/\(kind.rawValue)/\(id)" }
}
