/// What came of saving a form over a record that changed meanwhile.
package struct Merged: Hashable, Sendable {
  package let draft: Draft
  /// The fields that have two texts, of which both were kept.
  package let keptTwice: [String]

  package init(draft: Draft, keptTwice: [String]) {
    self.draft = draft
    self.keptTwice = keptTwice
  }
}

extension FieldTable {
  /// Joins what was typed with what another window or command saved meanwhile.
  ///
  /// A field only one side touched takes that side. Where both did, the newer answer of a scalar
  /// wins; prose is never merged: both texts are kept, one after the other.
  ///
  /// - Parameters:
  ///   - mine: as typed now.
  ///   - base: the record the form was opened with.
  ///   - theirs: the record as it stands now.
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
  /// Whether a person writes freely here.
  package var isProse: Bool {
    switch self {
    case .line, .prose, .lines: true
    default: false
    }
  }
}
