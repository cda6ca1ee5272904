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

  private let reading: TableReading

  init(_ reading: TableReading) {
    self.reading = reading
  }

  func job(_ row: ApplicationRow) -> Job? { Job(row.company, row.title) }

  func whole(_ row: ApplicationRow) -> Whole? {
    job(row).map { Whole(job: $0, appliedOn: row.appliedOn) }
  }

  func toolID(_ row: ApplicationRow) -> String? { row.toolID.isEmpty ? nil : row.toolID }

  func address(_ row: ApplicationRow) -> String? { Self.plain(row.link) }

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

  func toolID(of application: JobApplication) -> String? {
    application.origin.flatMap { cell(.toolID, of: $0)?.text }
  }

  func address(of application: JobApplication) -> String? { Self.plain(application.link) }

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

  private static func plain(_ address: String) -> String? {
    guard !address.isEmpty else { return nil }
    let plain = address.lowercased()
    return plain.hasSuffix("/") ? String(plain.dropLast()) : plain
  }
}
