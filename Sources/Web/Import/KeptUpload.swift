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

  /// How many files can wait at once, each in a window of its own.
  private static var mostWaiting: Int { 4 }

  /// Keeps a file, and discards the oldest where too many wait.
  ///
  /// - Returns: the tab it is kept under.
  func keep(_ upload: KeptUpload, _ sort: ImportSort) async throws -> String {
    let tab = surroundings.newRecordID().description
    let forms = Set(ImportSort.allCases.map(fileForm))
    let waiting = try await keeper.drafts().filter { forms.contains($0.key.form) }
      .sorted { $0.savedAt > $1.savedAt }
    for draft in waiting.dropFirst(Self.mostWaiting - 1) {
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

  /// The file the address names; nil where it was imported or left already.
  ///
  /// - Throws: ``Missing`` for an address that no file ever had.
  func keptFile() async throws -> KeptFile? {
    for sort in ImportSort.allCases {
      guard let draft = try await keeper.draft(DraftKey(form: fileForm(sort), tab: tab)),
        let upload = try? PropertyListDecoder().decode(KeptUpload.self, from: draft.payload)
      else { continue }
      return KeptFile(tab: tab, sort: sort, upload: upload)
    }
    guard RecordID(tab) != nil else { throw Missing() }
    return nil
  }

  /// What was chosen so far about the file the address names.
  func keptChoices() async throws -> ImportChoices {
    let draft = try await keeper.draft(DraftKey(form: choicesForm, tab: tab))
    let choices =
      draft.flatMap { try? JSONDecoder().decode(ImportChoices.self, from: $0.payload) }
      ?? ImportChoices()
    return choices.remembering(journal)
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
