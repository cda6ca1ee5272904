package import Records

/// What will happen when a table is brought into a journal: shown first, done when the person agrees.
package struct ImportPlan: Sendable {
  /// Every row of the table, in its order.
  package let rows: [PlannedRow]
  /// The cells that could not be read, in the order they stand.
  package let unread: [UnreadCell]
  package let columns: [ColumnUse]
  package let words: [StatusWord]
  package let notes: [Phrase]
  /// What is to be committed; empty where the journal knows everything already.
  package let changes: [Change]

  package func count(_ verb: PlannedRow.Verb) -> Int { rows.count { $0.verb == verb } }

  /// The interviews that come along, new or more complete.
  package var interviewCount: Int {
    changes.count { $0.reference.kind == Interview.kind }
  }
}

/// What becomes of one row.
package struct PlannedRow: Hashable, Sendable {
  /// What becomes of a row.
  package enum Verb: Hashable, Sendable {
    case add
    /// The journal knows it already, or knows more.
    case same
    case update
    /// It is no application.
    case leave
  }

  package let line: Int
  package let verb: Verb
  package let company: String
  package let title: String
  package let stage: Stage
  /// The application it becomes or belongs to; none for a row that is left.
  package let application: Identifier<JobApplication>?
  /// What a person should look at.
  package let notices: [Phrase]
}
