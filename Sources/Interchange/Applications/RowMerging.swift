import Records

/// Writes one row down: a new application, or what an old one lacked.
///
/// Empty places are filled and the stage moves forward; nothing that stands there is overwritten.
struct RowMerging {
  let row: ApplicationRow
  let moment: RowMoment
  let journal: Journal
  var changes: [Change] = []
  var notices: [Phrase]

  init(_ row: ApplicationRow, _ moment: RowMoment, _ journal: Journal) {
    self.row = row
    self.moment = moment
    self.journal = journal
    notices = row.notices
  }

  mutating func plan(_ match: RowMatch) -> PlannedRow {
    switch match {
    case .none(let reason):
      notices.append(reason)
      return planned(.leave, nil)
    case .asked(let question):
      notices.append(question)
      return planned(.ask, nil)
    case .excluded: return planned(.exclude, nil)
    case .known(let application): return refresh(application)
    case .new(let id, let notice):
      if let notice { notices.append(notice) }
      return add(id)
    case .partner(let application, let takesOrigin): return update(application, takesOrigin)
    }
  }

  /// A row that says what it said, on a later day: it has been true for longer.
  private mutating func refresh(_ application: JobApplication) -> PlannedRow {
    guard let origin = application.origin, let asOf = row.asOf,
      origin.asOf.map({ $0 < asOf }) ?? true
    else { return planned(.same, application) }
    var later = application
    later.origin = ImportedRow(
      key: origin.key,
      line: origin.line,
      cells: origin.cells,
      asOf: asOf
    )
    changes.append(.save(later, as: .imported))
    return planned(.update, later)
  }

  private func planned(_ verb: PlannedRow.Verb, _ application: JobApplication?) -> PlannedRow {
    PlannedRow(
      line: row.line,
      verb: verb,
      name: application?.company ?? row.company,
      detail: application?.title ?? row.title,
      stage: verb == .leave || verb == .ask ? nil : application?.stage ?? row.stage,
      record: application?.reference,
      notices: notices
    )
  }

  private mutating func add(_ id: Identifier<JobApplication>?) -> PlannedRow {
    var application = JobApplication(
      id: id ?? moment.surroundings.newID(),
      addedAt: moment.addedAt,
      company: row.company,
      title: row.title
    )
    application.stage = row.stage
    application.history = row.history
    application.origin = origin
    fill(&application)
    changes.append(.save(application, as: .imported))
    for interview in row.interviews { write(interview, of: application) }
    return planned(.add, application)
  }

  private var origin: ImportedRow {
    ImportedRow(key: row.key, line: row.line, cells: row.cells, asOf: row.asOf)
  }

  private mutating func update(_ before: JobApplication, _ takesOrigin: Bool) -> PlannedRow {
    var after = before
    fill(&after)
    date(&after.history)
    move(&after)
    let hadInterview = (before.history.map(\.stage) + [before.stage]).contains(.interview)
    let interviews = mergedInterviews(of: after, hadInterview)
    noticeDifferences(before)
    let tellsMore = after != before || !interviews.isEmpty
    // A row that tells nothing new leaves an application alone, unless it is the first to claim it.
    if takesOrigin, tellsMore || before.origin == nil { after.origin = origin }
    guard tellsMore || after != before else { return planned(.same, before) }
    if after != before { changes.append(.save(after, as: .imported)) }
    changes += interviews.map { .save($0, as: .imported) }
    return planned(.update, after)
  }

  private func fill(_ application: inout JobApplication) {
    if application.company == RowReader.unnamed { application.company = row.company }
    if application.title.isEmpty { application.title = row.title }
    for part in ApplicationRow.texts where application[keyPath: part.application].isEmpty {
      application[keyPath: part.application] = row[keyPath: part.row]
    }
    for part in ApplicationRow.days where application[keyPath: part.application] == nil {
      application[keyPath: part.application] = row[keyPath: part.row]
    }
  }

  private mutating func move(_ application: inout JobApplication) {
    let (here, there) = (application.stage, row.stage)
    guard here != there else { return }
    guard here.mayMove(to: there) else {
      notices.append("The row says \(there.inWords). Your application stays at \(here.inWords).")
      return
    }
    application.stage = there
    application.history += row.history.filter { $0.stage.rank > here.rank || $0.stage == there }
  }

  /// Dates the stages that have no day yet.
  private func date(_ history: inout [StageChange]) {
    for (index, change) in history.enumerated() where change.day == nil {
      // A table that Rebound wrote has no such day: the one of the first interview stands for it.
      if row.reboundID != nil, change.stage == .interview { continue }
      guard let dated = row.history.first(where: { $0.stage == change.stage }) else { continue }
      history[index] = dated
    }
  }

  private mutating func noticeDifferences(_ application: JobApplication) {
    let texts = ApplicationRow.texts.filter {
      differ(row[keyPath: $0.row], application[keyPath: $0.application])
    }
    let days = ApplicationRow.days.filter {
      let (there, here) = (row[keyPath: $0.row], application[keyPath: $0.application])
      return there != nil && here != nil && there != here
    }
    let names: [(ApplicationField, String, String)] = [
      (.company, row.company, application.company), (.title, row.title, application.title),
    ]
    let labels =
      names.filter { differ($0.1, $0.2) && $0.1 != RowReader.unnamed }.map(\.0.label)
      + texts.map(\.field.label) + days.map(\.field.label)
    guard let first = labels.first else { return }
    let list = labels.dropFirst().reduce(first) { "\($0), \($1)" }
    notices.append("These fields differ in the row, and yours stay as they are: \(list).")
  }

  private func differ(_ there: String, _ here: String) -> Bool {
    !there.isEmpty && !here.isEmpty && there.onOneLine.lowercased() != here.onOneLine.lowercased()
  }
}

extension Stage {
  /// Whether an import may move an application: forward while it is open.
  ///
  /// "No answer" is no end that anybody spoke, so a real one may take its place.
  fileprivate func mayMove(to stage: Stage) -> Bool {
    if self == .noAnswer { return !stage.isOpen }
    return isOpen && stage.rank > rank
  }
}
