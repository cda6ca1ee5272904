import Records

extension Place {
  /// Where a record is shown: on a page of its own, on that of what it belongs to, as what was
  /// written in an exercise, or on the page that every kind has.
  static func of(_ record: any JournalRecord) -> Place {
    if let place = ownPage(of: record) { return place }
    let reference = record.reference
    return ExerciseForms.exerciseID(of: record) == nil
      ? .record(reference) : .writing(reference.kind, reference.id)
  }

  static func record(_ reference: Reference) -> Place { .record(reference.kind, reference.id) }

  static func editRecord(_ reference: Reference) -> Place {
    .editRecord(reference.kind, reference.id)
  }

  static func recordHistory(_ reference: Reference) -> Place {
    .recordHistory(reference.kind, reference.id)
  }

  /// The list that a kind has of its own; nil where the one that every kind has is enough.
  static func ownList(of kind: Kind) -> Place? { ownLists[kind] }

  private static let ownLists: [Kind: Place] = [
    JobApplication.kind: .applications, Recovery.kind: .steps, Lesson.kind: .lessons,
    AdviceRequest.kind: .adviceRequests, Activity.kind: .activities, Contact.kind: .people,
    LabelKeepInTouch.kind: .keepInTouch, TwoPeople.kind: .duplicates, Message.kind: .messages,
    OwnTemplate.kind: .messages, CoachSession.kind: .coachSessions, QuestionCard.kind: .practice,
    LearningResource.kind: .resources, TargetRole.kind: .targetRoles, Story.kind: .stories,
    MockInterview.kind: .mocks, Skill.kind: .skills, CompetencyRating.kind: .competencyView,
    PlannedAction.kind: .plan, SafetyPlan.kind: .safetyPlan, SetAside.kind: .today,
    Preferences.kind: .settings, BelievableStatement.kind: .statements,
  ]

  /// Nil for what has no page of its own.
  static func ownPage(of record: any JournalRecord) -> Place? {
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
    case let record as LearningResource: .resource(record.id)
    case let record as Activity: .activity(record.id)
    case let record as TargetRole: .targetRole(record.id)
    case let record as Story: .story(record.id)
    case let record as InterviewBrief: .brief(record.interview)
    case is CompetencyRating: .competencyView
    case is SafetyPlan: .safetyPlan
    case is SetAside: .today
    case is Preferences: .settings
    default: nil
    }
  }
}

extension OwnTemplate {
  /// What its page is called by: a built-in template keeps its name whatever its words are.
  var templateID: String { replaces.isEmpty ? id.description : replaces }
}
