package import Records

/// Brings a table of applications into a journal.
///
/// Pure: the same table, journal and surroundings give the same plan. Imported ends start nothing:
/// no rejection and no recovery is made of them, whatever a row says.
package struct ApplicationImport: Sendable {
  private let table: ApplicationTable
  private let surroundings: Surroundings

  package init(_ table: ApplicationTable, _ surroundings: Surroundings) {
    self.table = table
    self.surroundings = surroundings
  }

  package func plan(for journal: Journal) -> ImportPlan {
    var matching = RowMatching(table, journal)
    let matches = matching.found()
    let lastLine = table.rows.last?.line ?? 0
    var rows: [PlannedRow] = []
    var changes: [Change] = []
    rows.reserveCapacity(table.rows.count)
    for (row, match) in zip(table.rows, matches) {
      let moment = RowMoment(row, lastLine: lastLine, surroundings)
      var merging = RowMerging(row, moment, journal)
      rows.append(merging.plan(match))
      changes += merging.changes
    }
    return ImportPlan(
      rows: rows,
      unread: table.unread,
      columns: table.columns,
      words: table.words,
      notes: table.notes,
      changes: changes
    )
  }
}
