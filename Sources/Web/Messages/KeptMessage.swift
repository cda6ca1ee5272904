import Foundation
import Journaling
import Networking
import Planning
import Records
import Wording

/// A message being written, as it is kept between key strokes; saving it makes a record of it under
/// the same name.
struct KeptMessage: Codable, Sendable {
  var beginning: MessageBeginning
  var draft: Draft
  /// The tone somebody asked for whose own words stay as they are.
  var keptOwnWords = false

  static let form = "message"

  static func key(_ tab: String) -> DraftKey { DraftKey(form: form, tab: tab) }

  /// The placeholders nobody has filled.
  var blanks: [String] {
    MessageText.placeholders(in: draft["subject"] + "\n" + draft["text"])
  }

  /// Whether it is the draft a composer would begin here: its tone and what was filled in since are
  /// part of the writing.
  func isBegun(from place: MessageBeginning, to recipient: String) -> Bool {
    beginning.template == place.template && beginning.recovery == place.recovery
      && beginning.application == place.application && beginning.contact == place.contact
      && draft["recipient"] == recipient
  }
}

extension Visit {
  /// - Throws: an error of the store.
  func keep(_ message: KeptMessage, tab: String) async throws {
    let payload = try JSONEncoder().encode(message)
    try await keeper.keep(
      KeptDraft(key: KeptMessage.key(tab), savedAt: surroundings.now, payload: payload)
    )
  }

  func keptMessage(_ tab: String) async throws -> KeptMessage? {
    try await keeper.draft(KeptMessage.key(tab)).flatMap {
      try? JSONDecoder().decode(KeptMessage.self, from: $0.payload)
    }
  }

  /// Every message somebody began and did not save, newest first.
  func begunMessages() async throws -> [(tab: String, savedAt: Date, kept: KeptMessage)] {
    try await keeper.drafts().filter { $0.key.form == KeptMessage.form }
      .sorted { $0.savedAt > $1.savedAt }
      .compactMap { draft in
        (try? JSONDecoder().decode(KeptMessage.self, from: draft.payload))
          .map { (draft.key.tab, draft.savedAt, $0) }
      }
  }

  /// What the form of the composer says, put over what was kept before.
  func written(over kept: KeptMessage) -> KeptMessage {
    var kept = kept
    for name in ComposerForm.names where form.has(name) { kept.draft[name] = form[name] }
    if let typed = kept.draft.values["contact"] { kept.draft["contact"] = personID(typed: typed) }
    for name in kept.blanks {
      let typed = form["blank-\(name)"].trimmed
      if !typed.isEmpty { kept.beginning.fills[name] = typed }
    }
    kept.keptOwnWords = false
    kept.draft = journal.filling(kept.draft, from: kept.beginning)
    return kept
  }
}

/// The fields of the composer, beside the blanks.
enum ComposerForm {
  static let names = ["recipient", "email", "contact", "subject", "text", "send-on"]
}
