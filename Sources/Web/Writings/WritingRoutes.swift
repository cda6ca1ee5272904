import Records

enum WritingRoutes {
  /// What was written in an exercise, to read; from here the way leads on to any other record.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let record = try visit.anyRecord()
    guard let writing = Writing(record, in: visit) else {
      return .redirect(Place.of(record))
    }
    return .page(WritingPage(visit: visit, writing: writing).page)
  }

  /// Erases the words of a session of writing; that there was one stays, for the sake of its series.
  @Sendable static func shred(_ visit: Visit) async throws -> Answer {
    guard let session = try visit.anyRecord() as? ExpressiveWriting else { throw Missing() }
    try await visit.shred(session)
    return .redirect(.writing(ExpressiveWriting.kind, session.id), Notice(.shredded))
  }

  /// Removes any record, with what makes no sense without it.
  @Sendable static func remove(_ visit: Visit) async throws -> Answer {
    let reference = try visit.anyRecord().reference
    return try await visit.commit(.removed, then: visit.back(or: .today)) { journal in
      journal[reference] == nil ? [] : journal.changes(removing: [reference])
    }
  }
}
