import Records

/// Imported ends start nothing: no rejection and no recovery is made of them, whatever a row says.
extension ApplicationTable: ImportReader {
  package func plan(
    _ choices: ImportChoices = ImportChoices(),
    for target: ImportTarget
  ) -> ImportPlan {
    var matching = RowMatching(self, target.journal, without: choices.excluded)
    let lastLine = rows.last?.line ?? 0
    var plan = ImportPlan(
      sort: .applications,
      unread: unread,
      columns: columns,
      shape: shape,
      words: words,
      missing: missing,
      lacksStage: reading.isHalfKnown,
      encoding: encoding,
      sheets: sheets,
      notes: notes
    )
    plan.rows.reserveCapacity(rows.count)
    for (row, match) in zip(rows, matching.found()) {
      let moment = RowMoment(row, lastLine: lastLine, target.surroundings)
      var merging = RowMerging(row, moment, target.journal)
      plan.rows.append(merging.plan(match))
      plan.changes += merging.changes
    }
    return plan
  }
}
