package import Foundation

/// One record that a decision adds, changes or removes.
package struct Change: Sendable {
  /// What happens to the record.
  package enum Step: Sendable {
    case save(any JournalRecord)
    case remove(Reference)
    /// The bytes of a newer binary, from an archive, saved unchanged.
    case keep(Reference, format: Int, payload: Data)
  }

  package let step: Step
  package let act: Act?

  package static func save(_ record: some JournalRecord, as act: Act? = nil) -> Change {
    Change(step: .save(record), act: act)
  }

  package static func remove(_ reference: Reference, as act: Act? = nil) -> Change {
    Change(step: .remove(reference), act: act)
  }

  package static func keep(
    _ reference: Reference,
    format: Int,
    payload: Data,
    as act: Act? = nil
  ) -> Change {
    Change(step: .keep(reference, format: format, payload: payload), act: act)
  }

  package var reference: Reference {
    switch step {
    case .keep(let reference, _, _): reference
    case .save(let record): record.reference
    case .remove(let reference): reference
    }
  }
}

extension Journal {
  /// Adds a record that is new.
  ///
  /// Each record gets a random ID, so an ID that is taken means that the same form was sent twice:
  /// the existing record is left as it is.
  package func adding(_ record: some JournalRecord) -> [Change] {
    revision(of: record.id.raw) == 0 ? [.save(record)] : []
  }
}
