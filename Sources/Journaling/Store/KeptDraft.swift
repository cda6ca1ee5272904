package import Foundation

/// A half-written form, kept as typed.
package struct KeptDraft: Hashable, Sendable {
  package let key: DraftKey
  package let savedAt: Date
  package let payload: Data

  package init(key: DraftKey, savedAt: Date, payload: Data) {
    self.key = key
    self.savedAt = savedAt
    self.payload = payload
  }
}

/// Names one half-written form: which form, and in which tab.
package struct DraftKey: Hashable, Sendable {
  package let form: String
  package let tab: String

  package init(form: String, tab: String) {
    self.form = form
    self.tab = tab
  }

  /// The prefix of forms that hold a file uploaded for preview.
  static let uploads = "import/"

  var isUpload: Bool { form.hasPrefix(Self.uploads) }
}
