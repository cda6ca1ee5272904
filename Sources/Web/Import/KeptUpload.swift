import Foundation
import Journaling
import Records

/// A file somebody sent, kept between the look at it and the decision.
struct KeptUpload: Codable, Sendable {
  let name: String
  let bytes: Data

  /// What is being brought in; the name of the form its files are kept under.
  enum Sort: String, CaseIterable {
    case applications = "import/applications"
    case archive = "import/archive"
    case people = "import/people"
    case cards = "import/questions"
  }
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

  /// Keeps a file in place of any that was looked at before and left.
  ///
  /// - Returns: the tab it is kept under.
  func keep(_ upload: KeptUpload, _ sort: KeptUpload.Sort) async throws -> String {
    for draft in try await keeper.drafts() where draft.key.form == sort.rawValue {
      try await keeper.discard(draft.key)
    }
    let tab = surroundings.newRecordID().description
    try await keeper.keep(
      KeptDraft(
        key: DraftKey(form: sort.rawValue, tab: tab),
        savedAt: surroundings.now,
        payload: try PropertyListEncoder.binary.encode(upload)
      )
    )
    return tab
  }

  /// The file the address names.
  ///
  /// - Throws: ``Missing`` where it was brought in or left already.
  func keptUpload(_ sort: KeptUpload.Sort) async throws -> KeptUpload {
    guard let draft = try await keeper.draft(uploadKey(sort)),
      let upload = try? PropertyListDecoder().decode(KeptUpload.self, from: draft.payload)
    else { throw Missing() }
    return upload
  }

  func uploadKey(_ sort: KeptUpload.Sort) -> DraftKey {
    DraftKey(form: sort.rawValue, tab: parameters["tab"] ?? "")
  }
}

extension PropertyListEncoder {
  /// A property list holds bytes as they are, where JSON would make them a third larger.
  fileprivate static var binary: PropertyListEncoder {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    return encoder
  }
}
