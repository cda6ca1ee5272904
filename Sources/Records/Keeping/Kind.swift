/// The kind of a record as it is stored, such as `job-application`.
package struct Kind: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Why a record was saved, for timelines, if the record alone does not tell.
///
/// Folding a journal ignores it.
package struct Act: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let imported = Act(rawValue: "imported")
  package static let undone = Act(rawValue: "undone")
  package static let rejected = Act(rawValue: "rejected")
  static let withdrew = Act(rawValue: "withdrew")
  static let closed = Act(rawValue: "closed")
  package static let moved = Act(rawValue: "moved")
}
