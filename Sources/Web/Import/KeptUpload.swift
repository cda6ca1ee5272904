import Foundation
import Interchange
import Journaling
import Records

/// An uploaded file, kept between its preview and the decision.
struct KeptUpload: Codable, Sendable {
  let name: String
  let bytes: Data
}

/// The file an address names, and what it was taken for when it came.
struct KeptFile: Sendable {
  let tab: String
  let sort: ImportSort
  let upload: KeptUpload
}

extension Visit {
  /// What the form brings: a file, or a text that was pasted.
  ///
  /// - Throws: `Problems` where there is neither.
  func sentFile() throws(Problems) -> KeptUpload {
    if let upload, !upload.bytes.isEmpty {
      return KeptUpload(name: upload.name, bytes: upload.bytes)
    }
    let text = form["text"]
    guard !text.trimmed.isEmpty else {
      throw Problems("file", "Choose a file, or paste the text of one.")
    }
    return KeptUpload(name: "", bytes: Data(text.utf8))
  }

  /// Keeps a file, and discards an earlier one of its sort.
  ///
  /// - Returns: the tab it is kept under.
  func keep(_ upload: KeptUpload, _ sort: ImportSort) async throws -> String {
    let tab = surroundings.newRecordID().description
    for draft in try await keeper.drafts() where draft.key.form == fileForm(sort) {
      try await keeper.discard(draft.key)
      try await keeper.discard(DraftKey(form: choicesForm, tab: draft.key.tab))
    }
    try await keeper.keep(
      KeptDraft(
        key: DraftKey(form: fileForm(sort), tab: tab),
        savedAt: surroundings.now,
        payload: try PropertyListEncoder.binary.encode(upload)
      )
    )
    return tab
  }

  /// The file the address names.
  ///
  /// - Throws: ``Missing`` where it was brought in or left already.
  func keptFile() async throws -> KeptFile {
    for sort in ImportSort.allCases {
      guard let draft = try await keeper.draft(DraftKey(form: fileForm(sort), tab: tab)),
        let upload = try? PropertyListDecoder().decode(KeptUpload.self, from: draft.payload)
      else { continue }
      return KeptFile(tab: tab, sort: sort, upload: upload)
    }
    throw Missing()
  }

  /// What was chosen so far about the file the address names.
  func keptChoices() async throws -> ImportChoices {
    let draft = try await keeper.draft(DraftKey(form: choicesForm, tab: tab))
    return draft.flatMap { try? JSONDecoder().decode(ImportChoices.self, from: $0.payload) }
      ?? ImportChoices()
  }

  func keep(_ choices: ImportChoices) async throws {
    try await keeper.keep(
      KeptDraft(
        key: DraftKey(form: choicesForm, tab: tab),
        savedAt: surroundings.now,
        payload: try JSONEncoder().encode(choices)
      )
    )
  }

  /// The file and what was chosen about it are needed no longer.
  func discardImport() async throws {
    imports.forget(tab)
    for form in ImportSort.allCases.map(fileForm) + [choicesForm] {
      try await keeper.discard(DraftKey(form: form, tab: tab))
    }
  }

  private var tab: String { parameters["tab"] ?? "" }

  private var choicesForm: String { "import/choices" }

  private func fileForm(_ sort: ImportSort) -> String { "import/\(sort.rawValue)" }
}

extension PropertyListEncoder {
  /// A property list holds bytes as they are, where JSON would make them a third larger.
  fileprivate static var binary: PropertyListEncoder {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    return encoder
  }
}
