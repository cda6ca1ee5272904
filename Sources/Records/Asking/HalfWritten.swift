package import Foundation

/// Unsaved text by field, kept until it is saved.
///
/// Pages and commands keep the same value. It also reads what the first release kept for one-page
/// forms, field notes and practice answers.
package struct HalfWritten: Hashable, Codable, Sendable {
  package var values: [String: String]
  /// The revision of the record being edited; nil for a new one.
  ///
  /// If parts were typed over several revisions, the oldest counts, so that no later edit is
  /// overwritten.
  package private(set) var revision: Int?

  package init(values: [String: String] = [:], revision: Int? = nil) {
    self.values = values
    self.revision = revision
  }

  /// - Returns: nil if the payload is something else.
  package init?(payload: Data) {
    guard var kept = try? JSONDecoder().decode(HalfWritten.self, from: payload) else { return nil }
    if let revision = kept.values.removeValue(forKey: "revision") { kept.revision = Int(revision) }
    self = kept
  }

  package var payload: Data { get throws { try JSONEncoder().encode(self) } }

  package var draft: Draft { Draft(values) }

  /// Takes in what a window typed over `revision`.
  ///
  /// - Returns: the fields in which both texts were kept.
  @discardableResult
  package mutating func take(
    _ typed: Draft,
    given: GivenTexts?,
    over revision: Int?,
    isProse: (String) -> Bool
  ) -> [String] {
    var draft = draft
    let twice = draft.take(typed, given: given, isProse: isProse)
    values = draft.values
    if let revision { self.revision = min(self.revision ?? revision, revision) }
    return twice
  }

  /// Drops what was saved: what a form sent, and what it showed and replaced.
  ///
  /// Words of another window that this one never showed stay.
  package mutating func drop(sent: Draft, given: GivenTexts?) {
    values = values.filter { name, text in
      if text.trimmed.isEmpty { return false }
      guard let given else { return sent.values[name] == nil }
      return !given.holds(text, in: name) && !sent[name].holds(text)
    }
  }
}

extension Draft {
  /// Merges what a window typed, without losing what another has written since this one opened.
  ///
  /// A text that the window left unchanged does not overwrite anything, and neither does an empty
  /// one. Where both wrote, the newer answer of a scalar wins. Of prose both texts are kept, one
  /// after the other, as ``FieldTable/merge(_:base:theirs:)`` does with saved records.
  ///
  /// - Parameter given: what the window showed; if nil, its words are taken as they are.
  /// - Returns: the fields in which both texts were kept.
  package mutating func take(
    _ typed: Draft,
    given: GivenTexts?,
    isProse: (String) -> Bool
  ) -> [String] {
    guard let given else {
      values.merge(typed.values) { $1.trimmed.isEmpty ? $0 : $1 }
      return []
    }
    var twice: [String] = []
    for (name, mine) in typed.values where !given.holds(mine, in: name) {
      guard let now = values[name], !given.holds(now, in: name) else {
        values[name] = mine
        continue
      }
      if mine.trimmed.isEmpty { continue }
      guard isProse(name), !mine.holds(now) else {
        values[name] = mine
        continue
      }
      if now.holds(mine) { continue }
      values[name] = now + "\n\n" + mine
      twice.append(name)
    }
    return twice.sorted()
  }
}

extension Draft {
  /// The draft with the unsaved text put in.
  package func with(_ typed: HalfWritten?) -> Draft {
    Draft(values.merging(typed?.values ?? [:]) { $1 })
  }
}

extension [FieldInfo] {
  /// Whether the field of this name takes free text.
  package func isProse(_ name: String) -> Bool {
    first { $0.name == name }?.control.isProse ?? false
  }
}

extension String {
  /// Whether keeping this text loses nothing of the other.
  fileprivate func holds(_ other: String) -> Bool {
    let other = other.trimmed
    return other.isEmpty || contains(other)
  }
}
