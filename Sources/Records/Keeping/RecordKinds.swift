/// Every kind of record this binary can read: the table of contents of a journal.
package enum RecordKinds {
  package static let all: [any JournalRecord.Type] = [
    JobApplication.self,
    Interview.self,
    FieldNotes.self,
    Rejection.self,
    Recovery.self,
    Debrief.self,
    Lesson.self,
    AdviceRequest.self,
    CheckIn.self,
    Activity.self,
    ValuesWriting.self,
    SelfCompassionBreak.self,
    Rehearsal.self,
    ExpressiveWriting.self,
    BelievableStatement.self,
    Woop.self,
    SafetyPlan.self,
    ThoughtRecord.self,
    ExplanationDials.self,
    LearnersVersion.self,
    Goal.self,
    FitReview.self,
    Prediction.self,
    Priorities.self,
    SetbackPlan.self,
    SelfSummary.self,
    Worksheet.self,
    WeekPlan.self,
    Contact.self,
    Touchpoint.self,
    LabelKeepInTouch.self,
    ApplicationPerson.self,
    TwoPeople.self,
    Message.self,
    OwnTemplate.self,
    ThreeLines.self,
    CoachSession.self,
    QuestionCard.self,
    PracticeReview.self,
    SkillSprint.self,
    LearningResource.self,
    TargetRole.self,
    Story.self,
    InterviewBrief.self,
    MockInterview.self,
    MockRating.self,
    Skill.self,
    JobPosting.self,
    CompetencyRating.self,
    PlannedAction.self,
    Routine.self,
    SetAside.self,
    Preferences.self,
    ImportWord.self,
  ]

  private static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  package static func type(of kind: Kind) -> (any JournalRecord.Type)? { table[kind] }

  /// The plural name of a kind; the stored name of one that only a newer Rebound knows.
  package static func title(of kind: Kind) -> Phrase {
    Phrase(verbatim: type(of: kind)?.names.many ?? kind.rawValue)
  }
}
