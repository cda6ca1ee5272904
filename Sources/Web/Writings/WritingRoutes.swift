import Planning
import Records
import Wording

enum WritingRoutes {
  /// What was written in an exercise, to read; other records have pages of their own.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let record = try visit.anyRecord()
    guard let writing = Writing(record, in: visit) else {
      guard let place = Place.page(of: record) else { throw Missing() }
      return .redirect(place)
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

extension Visit {
  /// The record the address names by kind and id.
  ///
  /// - Throws: ``Missing`` where there is none.
  fileprivate func anyRecord() throws -> any JournalRecord {
    guard let kind = parameters["kind"], let id = parameters["id"].flatMap(RecordID.init),
      let record = journal[Reference(kind: Kind(rawValue: kind), id: id)]
    else { throw Missing() }
    return record
  }
}

extension Place {
  /// Where a record is shown, for those that are no writing of an exercise.
  static func page(of record: any JournalRecord) -> Place? {
    switch record {
    case let record as JobApplication: .application(record.id)
    case let record as Interview: .interview(record.id)
    case let record as FieldNotes: .fieldNotes(record.interview)
    case let record as Rejection: .application(record.application)
    case let record as Recovery: .recovery(record.id)
    case let record as Lesson: .lesson(record.id)
    case let record as Contact: .person(record.id)
    case let record as Touchpoint: .person(record.contact)
    case let record as ApplicationPerson: .application(record.application)
    case is LabelKeepInTouch: .keepInTouch
    case is TwoPeople: .duplicates
    case let record as Message: .message(record.id)
    case let record as AdviceRequest: .adviceRequest(record.id)
    case let record as CoachSession: .coachSession(record.id)
    case let record as PracticeReview: .card(record.card)
    case let record as QuestionCard: .card(record.id)
    case let record as OwnTemplate: .messageTemplate(record.templateID)
    case let record as PlannedAction: .action(record.id)
    case let record as Routine: .routine(record.id)
    case let record as CheckIn: .checkIn(record.id)
    case let record as MockInterview: .mock(record.id)
    case let record as MockRating: .mock(record.mock)
    case let record as Skill: .skill(record.id)
    case let record as JobPosting: .posting(record.application)
    case is CompetencyRating: .competencyView
    case is Preferences: .settings
    default: nil
    }
  }
}
