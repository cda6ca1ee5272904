import Foundation
import Journaling
import Records

/// A message being written, as it is kept between key strokes; saving it makes a record of it under
/// the same name.
struct KeptMessage: KeptForm {
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
  /// Joins what the composer sent with the message as it is kept now, and keeps it as `change`
  /// leaves it.
  ///
  /// - Parameter begun: what it was begun from, where nothing is kept yet.
  /// - Returns: nil where there is neither.
  func compose(
    _ tab: String,
    over begun: KeptMessage?,
    _ change: @escaping @Sendable (inout KeptMessage) -> Void = { _ in }
  ) async throws -> (kept: KeptMessage, keptTwice: [String])? {
    let (sent, given) = (sentMessage, given)
    return try await keeper.change(KeptMessage.key(tab)) { payload in
      guard var kept = payload.flatMap(KeptMessage.init) ?? begun else { return (nil, nil) }
      let twice = kept.draft.take(sent, given: given) { ComposerForm.prose.contains($0) }
      change(&kept)
      return (try kept.payload, (kept, twice))
    }
  }

  /// What the composer sent; a person is typed by name.
  var sentMessage: Draft {
    var sent = form.draft(of: ComposerForm.names.filter(form.has))
    if let typed = sent.values["contact"] { sent["contact"] = personID(typed: typed) }
    return sent
  }

  /// What the composer was opened with, as its form says it; nothing is kept of it before somebody
  /// types.
  var begunMessage: KeptMessage? {
    let sent = Data(form[Form.beginning].utf8)
    guard let beginning = try? JSONDecoder().decode(MessageBeginning.self, from: sent),
      journal.messageTemplate(beginning.template) != nil
    else { return nil }
    return KeptMessage(
      beginning: beginning,
      draft: journal.draft(begunFrom: beginning, surroundings)
    )
  }

  func keptMessage(_ tab: String) async throws -> KeptMessage? {
    try await begun(KeptMessage.key(tab))?.kept
  }

  /// Every message somebody began and did not save, newest first.
  func begunMessages() async throws -> [Begun<KeptMessage>] { try await allBegun(KeptMessage.form) }

  /// A message with what the form filled in for its blanks.
  func filled(_ kept: KeptMessage) -> KeptMessage {
    var kept = kept
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
  static let prose: Set = ["recipient", "subject", "text"]
}
