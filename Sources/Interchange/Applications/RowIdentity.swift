import Records

/// What an application is known by, on both sides of an import.
struct RowIdentity {
  /// Company and title, whatever their case and spacing.
  struct Job: Hashable {
    let company: String
    let title: String

    init?(_ company: String, _ title: String) {
      guard !company.isEmpty, !title.isEmpty else { return nil }
      self.company = company.onOneLine.lowercased()
      self.title = title.onOneLine.lowercased()
    }
  }

  /// A job and the day it was applied for.
  struct Whole: Hashable {
    let job: Job
    let appliedOn: Day?
  }

  /// What another tool calls a row, with the job.
  ///
  /// The number alone is not enough: a second table counts from 1 again.
  struct Numbered: Hashable {
    let id: String
    /// Nil where the table is the export of a tool whose numbers stand for one thing for good.
    let job: Job?
  }

  private let reading: TableReading

  init(_ reading: TableReading) {
    self.reading = reading
  }

  func job(_ row: ApplicationRow) -> Job? { Job(row.company, row.title) }

  func whole(_ row: ApplicationRow) -> Whole? {
    job(row).map { Whole(job: $0, appliedOn: row.appliedOn) }
  }

  func numbered(_ row: ApplicationRow) -> Numbered? {
    guard !row.toolID.isEmpty else { return nil }
    if reading.map.hasLastingIDs { return Numbered(id: row.toolID, job: nil) }
    return job(row).map { Numbered(id: row.toolID, job: $0) }
  }

  func posting(_ row: ApplicationRow) -> String? { Self.posting(row.link) }

  /// As it stands now, and as it came: a person may have mended a name since.
  func jobs(of application: JobApplication) -> [Job] {
    [Job(application.company, application.title), origin(of: application)?.job]
      .compactMap(\.self)
  }

  func wholes(of application: JobApplication) -> [Whole] {
    guard application.origin != nil else { return [] }
    let now = Job(application.company, application.title)
      .map { Whole(job: $0, appliedOn: application.appliedOn) }
    return [now, origin(of: application)].compactMap(\.self)
  }

  func numbered(_ application: JobApplication) -> [Numbered] {
    guard let id = application.origin.flatMap({ cell(.toolID, of: $0)?.text }) else { return [] }
    if reading.map.hasLastingIDs { return [Numbered(id: id, job: nil)] }
    return jobs(of: application).map { Numbered(id: id, job: $0) }
  }

  func posting(of application: JobApplication) -> String? { Self.posting(application.link) }

  /// Whether two names may be those of one company: `Wren` and `Wren Robotics`.
  static func areRelated(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.onOneLine.lowercased(), other.onOneLine.lowercased())
    if one == RowReader.unnamed || other == RowReader.unnamed { return true }
    return one.hasPrefix(other) || other.hasPrefix(one)
      || one.prefix(while: \.isLetter) == other.prefix(while: \.isLetter)
  }

  private func origin(of application: JobApplication) -> Whole? {
    guard let row = application.origin,
      let job = Job(cell(.company, of: row)?.text ?? "", cell(.title, of: row)?.text ?? "")
    else { return nil }
    let day = cell(.appliedOn, of: row).flatMap { cell in
      reading.dates.read(cell.text, in: cell.column)?.map(\.day)
    }
    return Whole(job: job, appliedOn: day)
  }

  /// What an older row of the same table had in the column of a field.
  private func cell(_ field: ApplicationField, of row: ImportedRow) -> (text: String, column: Int)?
  {
    for column in reading.map.columns(of: field) {
      if let text = row.cells[reading.map.name(of: column)]?.tidy, !text.isEmpty {
        return (text, column)
      }
    }
    return nil
  }

  private static func posting(_ address: String) -> String? {
    guard !address.isEmpty, ReadLink.isOfOnePosting(address) else { return nil }
    let plain = address.lowercased()
    return plain.hasSuffix("/") ? String(plain.dropLast()) : plain
  }
}
