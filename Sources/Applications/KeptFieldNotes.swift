package import Foundation

/// What was typed into field notes and not saved, with the revision it was typed over.
///
/// Parts may have been typed over several: then it is the oldest, so that none lies over an edit.
/// Pages and commands keep the same value, each interview's under its own name.
package struct KeptFieldNotes: Codable, Sendable {
  package var values: [String: String]
  /// Nil for what was kept before revisions were.
  package var revision: Int?

  package init(values: [String: String], revision: Int?) {
    self.values = values
    self.revision = revision
  }

  /// - Returns: nil for what are no field notes.
  package init?(payload: Data) {
    guard let kept = try? JSONDecoder().decode(KeptFieldNotes.self, from: payload) else {
      return nil
    }
    self = kept
  }

  package var payload: Data {
    get throws { try JSONEncoder().encode(self) }
  }

  /// The name they are kept under.
  package static let form = "field-notes"
}
