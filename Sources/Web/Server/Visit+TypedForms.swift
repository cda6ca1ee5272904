import Foundation
import Journaling
import Records
import Wording

/// Forms of a page of their own that are kept as typed, two seconds after the last key, until they
/// are saved.
extension Visit {
  /// What was typed and not saved, with the revision it was begun over.
  func typedForm(_ key: DraftKey) async throws -> TypedForm? {
    guard let kept = try await keeper.draft(key),
      let draft = try? JSONDecoder().decode(Draft.self, from: kept.payload)
    else { return nil }
    return TypedForm(draft: draft)
  }

  /// Keeps what the script sent.
  func keepTyped(_ names: [String], as key: DraftKey) async throws -> Answer {
    let payload = try JSONEncoder().encode(form.draft(of: names + [TypedForm.revision]))
    try await keeper.keep(KeptDraft(key: key, savedAt: surroundings.now, payload: payload))
    return .text("saved")
  }

  /// The revision a form goes on with: that of what was typed, else the newest.
  func revisionField(_ record: some JournalRecord, over typed: TypedForm?) -> HTML {
    guard let revision = typed?.revision else { return revisionField(record) }
    return "<input type=\"hidden\" name=\"revision\" value=\"\(revision)\">"
  }
}

/// A form as typed, and not saved yet.
struct TypedForm: Sendable {
  static let revision = "revision"

  let draft: Draft

  var revision: Int? { Int(draft[Self.revision]) }
}
