package import Records

/// A column of the file, and what becomes of it.
package struct ColumnUse: Hashable, Sendable {
  /// What becomes of a column.
  package enum Fate: Hashable, Sendable {
    case read(FieldChoice)
    /// Not read; its cells are kept with the application as they are.
    case kept
    /// Not read, and not kept either.
    case unread
    /// Neither read nor kept: it holds what is nobody's business.
    case leftOut

    package var words: Phrase {
      switch self {
      case .read(let field): field.label
      case .kept: "Kept with its row, unchanged"
      case .unread: "Not imported"
      case .leftOut: "Left out, because it is too private"
      }
    }
  }

  package let heading: String
  package let fate: Fate
  /// Whether it is read as was chosen at an earlier import.
  package var isRemembered = false

  /// Tells it from the other columns of a file, in letters and digits.
  package var mark: String { ContentHash.mark(heading) }

  /// The same, marked where its heading is one of those read as they were before.
  func recalled(_ headings: Set<String>) -> ColumnUse {
    var use = self
    use.isRemembered = headings.contains(heading)
    return use
  }

  /// The field it is read as, if any.
  package var field: FieldChoice? {
    if case .read(let field) = fate { field } else { nil }
  }
}

/// A cell or a line that could not be read, and what became of it.
package struct UnreadCell: Hashable, Sendable {
  package let line: Int
  /// What the file calls the place.
  package let column: String
  /// What stands there; empty where it is not for Rebound to show.
  package var text = ""
  package let why: Phrase
}
