package import Foundation

/// Something that can be written down in a journal.
package protocol JournalRecord: Codable, Equatable, Sendable {
  static var kind: Kind { get }

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

  /// The records this one speaks of.
  var links: [RecordID] { get }

  /// What a person wrote in it: what the search box looks through.
  var words: [String] { get }
}

extension JournalRecord {
  package static var format: Int { 1 }
  package var isRunning: Bool { false }
  package var links: [RecordID] { [] }
  package var words: [String] { [] }

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
}
