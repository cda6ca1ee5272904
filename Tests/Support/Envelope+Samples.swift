package import Foundation
package import Journaling
import Records

extension UnnumberedEnvelope {
  /// An entry of a made-up commit; a test names what it is about and leaves the rest.
  package static func made(
    _ record: UInt64,
    revision: Int = 1,
    commit: UInt64 = 900,
    format: Int = 1,
    key: String = "",
    at date: Date = .start,
    writer: String = "test",
    _ payload: String = "{}"
  ) -> UnnumberedEnvelope {
    UnnumberedEnvelope(
      commit: .numbered(commit),
      record: .numbered(record),
      revision: revision,
      format: format,
      key: key,
      recordedAt: date,
      writer: writer,
      payload: Data(payload.utf8)
    )
  }
}

extension KeptDraft {
  package static func made(
    _ form: String,
    tab: String = "1",
    at date: Date = .start,
    _ payload: String = "{}"
  ) -> KeptDraft {
    KeptDraft(
      key: DraftKey(form: form, tab: tab),
      savedAt: date,
      payload: Data(payload.utf8)
    )
  }
}

extension JournalName {
  /// Somebody else's journal in the same store.
  package static let other = JournalName("other")
}
