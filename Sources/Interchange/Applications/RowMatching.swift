import Records

/// What a row was found to be.
enum RowMatch: Sendable {
  /// An application nobody has written down; a table that Rebound wrote names it.
  case new(Identifier<JobApplication>?, Phrase?)
  /// The very row that an application came from.
  case known(JobApplication)
  /// An application that this row may tell more of.
  case partner(JobApplication, takesOrigin: Bool)
  case none(Phrase)
  /// One that cannot be read until something is answered.
  case asked(Phrase)
  /// One that the person wants to stay out.
  case excluded
}

/// Finds the application in a journal that each row of a table speaks of.
///
/// First the rows that were brought in before, by their keys. What is left on both sides is paired
/// by what makes an application itself, the surest way first; a pair is made only where nothing else
/// could be meant.
struct RowMatching {
  private let rows: [ApplicationRow]
  private let identity: RowIdentity
  private let journal: Journal
  private var matches: [RowMatch?]
  private var free: [JobApplication?] = []

  init(_ table: ApplicationTable, _ journal: Journal, without excluded: Set<Int>) {
    rows = table.rows
    identity = RowIdentity(table.reading)
    self.journal = journal
    matches = table.rows.map { row in
      row.reasonToLeave.map(RowMatch.none)
        ?? (excluded.contains(row.line) ? .excluded : row.question.map(RowMatch.asked))
    }
  }

  mutating func found() -> [RowMatch] {
    matchKnown()
    matchNamed()
    if free.contains(where: { $0 != nil }) { pairLeftovers() }
    return rest()
  }

  /// The rows that were brought in before.
  private mutating func matchKnown() {
    var places: [String: Int] = [:]
    for application in journal.shelf(JobApplication.self) {
      if let key = application.origin?.key { places[key] = places[key] ?? free.count }
      free.append(application)
    }
    for (index, row) in rows.enumerated() where matches[index] == nil {
      guard let place = places[row.key], let application = free[place] else { continue }
      matches[index] = .known(application)
      free[place] = nil
    }
  }

  /// The rows of a table that Rebound wrote itself.
  private mutating func matchNamed() {
    guard rows.contains(where: { $0.reboundID != nil }) else { return }
    var places: [Identifier<JobApplication>: Int] = [:]
    for (place, application) in free.enumerated() {
      if let application { places[application.id] = place }
    }
    for (index, row) in rows.enumerated() where matches[index] == nil {
      guard let id = row.reboundID, let place = places[id], let application = free[place] else {
        continue
      }
      take(place, for: index, application, takesOrigin: false)
    }
  }

  private mutating func pairLeftovers() {
    let identity = identity
    pair(identity.numbered, identity.numbered)
    pair(identity.whole, identity.wholes)
    pair(identity.posting) {
      identity.posting(of: $0).map { [$0] } ?? []
    } unless: { row, application in
      !RowIdentity.areRelated(row.company, application.company)
    }
    pairMended()
    // An idea that was applied for since has a day now and had none before.
    pair(identity.job) {
      $0.origin == nil ? [] : identity.jobs(of: $0)
    } unless: { row, application in
      row.appliedOn != nil && application.appliedOn != nil
    }
    // Written down by hand, then found in a table. The same job a season later is another try.
    pair(identity.job) {
      $0.origin == nil ? identity.jobs(of: $0) : []
    } unless: { row, application in
      guard let there = row.appliedOn, let here = application.appliedOn else { return false }
      return abs(there - here) > 30
    }
  }

  /// The rows of a table whose headings or words were mended since it was brought in: on the same line,
  /// mostly the same cells, and nothing that speaks of another job.
  private mutating func pairMended() {
    var places: [Int: [Int]] = [:]
    for (place, application) in free.enumerated() {
      if let line = application?.origin?.line { places[line, default: []].append(place) }
    }
    for (index, row) in rows.enumerated() where matches[index] == nil {
      let fitting = (places[row.line] ?? []).filter { free[$0].map(row.isMended) ?? false }
      guard fitting.count == 1, let application = free[fitting[0]] else { continue }
      take(fitting[0], for: index, application, takesOrigin: true)
    }
  }

  private mutating func pair<Key: Hashable>(
    _ ofRow: (ApplicationRow) -> Key?,
    _ ofApplication: (JobApplication) -> [Key],
    unless isOther: (ApplicationRow, JobApplication) -> Bool = { _, _ in false }
  ) {
    var waiting: [Key: [Int]] = [:]
    for (index, row) in rows.enumerated() where matches[index] == nil {
      if let key = ofRow(row) { waiting[key, default: []].append(index) }
    }
    guard !waiting.isEmpty else { return }
    var candidates: [Key: [Int]] = [:]
    for (place, application) in free.enumerated() {
      for key in Set(application.map(ofApplication) ?? []) where waiting[key] != nil {
        candidates[key, default: []].append(place)
      }
    }
    for (key, places) in candidates.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard let indices = waiting[key], indices.count == places.count, isOne(indices) else {
        continue
      }
      for (index, place) in zip(indices, places) {
        guard let application = free[place], !isOther(rows[index], application) else { continue }
        take(place, for: index, application, takesOrigin: true)
      }
    }
  }

  /// Whether it makes no difference which of these rows is meant.
  private func isOne(_ indices: [Int]) -> Bool {
    Set(indices.map { RowKey.content(of: rows[$0].key) }).count == 1
  }

  private mutating func take(
    _ place: Int,
    for index: Int,
    _ application: JobApplication,
    takesOrigin: Bool
  ) {
    matches[index] = .partner(application, takesOrigin: takesOrigin)
    free[place] = nil
  }

  /// What is left becomes new, and is told apart from what it resembles.
  private func rest() -> [RowMatch] {
    let here = Set(free.compactMap(\.self).flatMap(identity.jobs))
    var lines: [RowIdentity.Job: Int] = [:]
    var taken: Set<Identifier<JobApplication>> = []
    return zip(rows, matches).map { row, match in
      let job = identity.job(row)
      let above = job.flatMap { lines[$0] }
      if let job, row.reasonToLeave == nil { lines[job] = row.line }
      if let match { return match }
      let id = row.reboundID.flatMap { id in
        journal.revision(of: id.raw) == 0 && taken.insert(id).inserted ? id : nil
      }
      return .new(id, notice(row, above, isHere: job.map(here.contains) ?? false))
    }
  }

  private func notice(_ row: ApplicationRow, _ above: Int?, isHere: Bool) -> Phrase? {
    if RowKey.ordinal(of: row.key) > 1 {
      return "A row above says exactly the same. Both are kept."
    }
    if isHere {
      return "You already have this company and title. It is added as another application."
    }
    return above.map { "Line \($0) has the same company and title. Both are kept." }
  }
}
