/// The result of saving a form over a record that has changed since it was opened.
package struct Merged: Hashable, Sendable {
  package let draft: Draft
  /// The fields in which both texts were kept.
  package let keptTwice: [String]

  package init(draft: Draft, keptTwice: [String]) {
    self.draft = draft
    self.keptTwice = keptTwice
  }
}

extension FieldTable {
  /// Merges what was typed with what another window or command has saved since.
  ///
  /// A field that only one side changed takes that side. Where both did, the newer answer of a
  /// scalar wins. Prose is never merged: both texts are kept, one after the other.
  ///
  /// - Parameters:
  ///   - mine: the form as typed.
  ///   - base: the record the form was opened with.
  ///   - theirs: the record as it is now.
  package func merge(_ mine: Draft, base: Subject, theirs: Subject) -> Merged {
    var merged = mine
    var keptTwice: [String] = []
    for field in fields {
      guard let typed = mine.values[field.name] else { continue }
      let before = field.read(base)
      let now = field.read(theirs)
      if typed.trimmed == before.trimmed {
        merged.values[field.name] = now
      } else if field.control.isProse, now != before, now.trimmed != typed.trimmed, !now.isEmpty {
        merged.values[field.name] = now + "\n\n" + typed
        keptTwice.append(field.name)
      }
    }
    return Merged(draft: merged, keptTwice: keptTwice)
  }
}

extension Control {
  /// Whether the field takes free text.
  package var isProse: Bool {
    switch self {
    case .line, .prose, .lines: true
    default: false
    }
  }
}
