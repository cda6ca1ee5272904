package import Records

/// A column of the file, and what becomes of it.
package struct ColumnUse: Hashable, Sendable {
  /// What becomes of a column.
  package enum Fate: Hashable, Sendable {
    /// Read as this part of an application.
    case read(Phrase)
    /// Not read; its cells are kept with the application as they are.
    case kept
    /// Neither read nor kept: it holds what is nobody's business.
    case leftOut
  }

  package let heading: String
  package let fate: Fate
}
