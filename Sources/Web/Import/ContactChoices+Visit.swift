import Foundation
import Interchange
import Journaling
import Records

extension Visit {
  private var choicesForm: String { "import/people-choices" }

  private var choicesKey: DraftKey { DraftKey(form: choicesForm, tab: parameters["tab"] ?? "") }

  /// What was chosen so far about the file the address names.
  func keptChoices() async throws -> ContactChoices {
    let draft = try await keeper.draft(choicesKey)
    return draft.flatMap { try? JSONDecoder().decode(ContactChoices.self, from: $0.payload) }
      ?? ContactChoices()
  }

  func keep(_ choices: ContactChoices) async throws {
    let payload = try JSONEncoder().encode(choices)
    try await keeper.keep(
      KeptDraft(key: choicesKey, savedAt: surroundings.now, payload: payload)
    )
  }

  /// Drops what was chosen about files that were looked at before.
  func forgetChoices() async throws {
    for draft in try await keeper.drafts() where draft.key.form == choicesForm {
      try await keeper.discard(draft.key)
    }
  }

  /// The file and what was chosen about it are needed no longer.
  func discardPeople() async throws {
    people.forget()
    try await keeper.discard(choicesKey)
    try await keeper.discard(uploadKey(.people))
  }

  /// What the form says, over what was chosen on other stretches of the list.
  func chosen(over kept: ContactChoices) -> ContactChoices {
    guard form.has("shown") else { return kept }
    var choices = kept
    choices.label = form["label"].trimmed
    choices.takesOver = form.has("takes-over") && !form["takes-over"].trimmed.isEmpty
    choices.excluded.subtract(form["shown"].split(separator: " ").compactMap { Int($0) })
    choices.excluded.formUnion(form["pick"].textLines.compactMap { Int($0) })
    return choices
  }
}
