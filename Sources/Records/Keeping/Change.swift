package import Foundation

/// One thing a decision wants written down.
package struct Change: Sendable {
  /// What becomes of the record.
  package enum Step: Sendable {
    case save(any JournalRecord)
    case remove(Reference)
    /// Bytes of a newer binary, brought by an archive and written down as they are.
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
