import Records

/// How a record is called where it stands among others.
struct FoundRecord {
  let record: any JournalRecord
  let visit: Visit

  private var journal: Journal { visit.journal }

  var name: Phrase {
    switch record {
    case let record as JobApplication: record.name
    case let record as Interview: talk(record)
    case let record as FieldNotes: journal[record.interview].map(talk) ?? "Field notes"
    case let record as Rejection: journal[record.application]?.name ?? "A rejection"
    case let record as Lesson:
      record.sort == .change ? record.plan : Phrase(verbatim: record.text)
    case let record as Contact: Phrase(verbatim: record.name)
    case let record as Touchpoint: Phrase(verbatim: journal[record.contact]?.name ?? "")
    case let record as Message: named(MessageText.said(record.subject), else: "A message")
    case let record as AdviceRequest: record.title
    case let record as QuestionCard: Phrase(verbatim: record.question)
    case let record as PracticeReview: named(journal[record.card]?.question ?? "", else: "Practice")
    case let record as OwnTemplate: Phrase(verbatim: record.title)
    case let record as PlannedAction: Phrase(verbatim: record.title)
    case let record as Routine: Phrase(verbatim: record.title)
    case let record as LearningResource: Phrase(verbatim: record.title)
    case let record as TargetRole: Phrase(verbatim: record.title)
    case let record as Story: Phrase(verbatim: record.title)
    case let record as InterviewBrief: journal[record.interview].map(talk) ?? "A brief"
    case let record as MockInterview: record.title
    case let record as MockRating: Phrase(verbatim: record.rater)
    case let record as Skill: Phrase(verbatim: record.name)
    case let record as JobPosting: journal[record.application]?.name ?? "A posting"
    case let record as Activity: Phrase(verbatim: record.title)
    case let record as BelievableStatement: Phrase(verbatim: record.said)
    case let record as Woop where !record.wish.isEmpty: Phrase(verbatim: record.wish)
    case let record as CheckIn where record.recovery == nil: "Check-in"
    default: exercise
    }
  }

  private var exercise: Phrase {
    let title = Guidance.exercise(ExerciseForms.exerciseID(of: record) ?? "")?.title
    return title.map(Phrase.init(verbatim:)) ?? FoundRecord.title(of: record.reference.kind)
  }

  private func talk(_ interview: Interview) -> Phrase {
    "\(interview.name) at \(journal[interview.application]?.company ?? "")"
  }

  private func named(_ text: String, else other: Phrase) -> Phrase {
    text.isEmpty ? other : Phrase(verbatim: text)
  }

  /// What several of a kind are called.
  static func title(of kind: Kind) -> Phrase { titles[kind] ?? Phrase(verbatim: kind.rawValue) }

  private static let titles: [Kind: Phrase] = [
    JobApplication.kind: "Applications", Interview.kind: "Interviews",
    FieldNotes.kind: "Field notes", Rejection.kind: "Their words", Recovery.kind: "Recoveries",
    Debrief.kind: "Looking back", Lesson.kind: "Lessons", AdviceRequest.kind: "Advice",
    CheckIn.kind: "Check-ins", Activity.kind: "Small things that help",
    ValuesWriting.kind: "What matters to you", SelfCompassionBreak.kind: "Kind words",
    Rehearsal.kind: "Rehearsals", ExpressiveWriting.kind: "Written out",
    BelievableStatement.kind: "Sentences you can believe", Woop.kind: "Wishes",
    ThoughtRecord.kind: "Thoughts", ExplanationDials.kind: "Explanations",
    LearnersVersion.kind: "Told differently",
    Goal.kind: "Learning goals", FitReview.kind: "Fit", Prediction.kind: "Fears, and what happened",
    Priorities.kind: "Goals and priorities", SetbackPlan.kind: "Plans for a setback",
    Contact.kind: "People",
    Touchpoint.kind: "Times in touch", LabelKeepInTouch.kind: "Keep in touch",
    ApplicationPerson.kind: "People of applications", TwoPeople.kind: "Two people",
    Message.kind: "Messages", ThreeLines.kind: "Three lines",
    CoachSession.kind: "Sessions", QuestionCard.kind: "Questions", PracticeReview.kind: "Practice",
    SkillSprint.kind: "Skills", LearningResource.kind: "To learn from",
    TargetRole.kind: "Target roles", Story.kind: "Stories", InterviewBrief.kind: "Briefs",
    PlannedAction.kind: "Plan", Routine.kind: "Routines", OwnTemplate.kind: "Templates",
    MockInterview.kind: "Mock interviews", MockRating.kind: "What others saw",
    Skill.kind: "What you can do", JobPosting.kind: "Postings",
    CompetencyRating.kind: "Where you stand", SafetyPlan.kind: "A plan for a dark evening",
  ]
}
