/// The forms of all exercises, by the ID in the exercise's file.
package enum ExerciseForms {
  package static func form(_ record: String) -> ExerciseForm? { table[record] }

  /// The exercise as it is asked, without scales if the person wants none.
  package static func asked(_ exercise: Exercise) -> Exercise {
    guard Scales.current == .off, let form = exercise.record.flatMap(form) else { return exercise }
    let scales = Set(form.fields.filter(\.control.isScale).map(\.name))
    return exercise.without { scales.contains($0.name) }
  }

  /// The form a record was written with.
  package static func form(of record: any JournalRecord) -> ExerciseForm? {
    exerciseID(of: record).flatMap(Guidance.exercise)?.record.flatMap(form)
  }

  /// The kinds of record that exercises write.
  static let kinds: [Kind] = Set(table.values.map(\.kind)).sorted {
    $0.rawValue < $1.rawValue
  }

  /// The exercise a record was written in; nil if it was not written in one.
  package static func exerciseID(of record: any JournalRecord) -> String? {
    switch record {
    case let record as CheckIn: record.recovery == nil ? nil : "settle"
    case is PracticeReview: "replay-question"
    case let record as PlannedAction:
      record.source == nil && record.recovery != nil ? "small-thing" : nil
    case let record as Message:
      record.template == "t6-chat" ? "informational-chat" : "reply"
    case let record as Debrief: record.wentWell ? "debrief-success" : "debrief"
    case let record as AdviceRequest: record.isUnasked ? nil : "advice-request"
    case is SelfCompassionBreak: "self-compassion-break"
    case is ValuesWriting: "values-writing"
    case is Rehearsal: "rehearsal"
    case is ExpressiveWriting: "expressive-writing"
    case is BelievableStatement: "believable-statements"
    case is Woop: "woop"
    case is ThoughtRecord: "thought-record"
    case is ExplanationDials: "explanation-dials"
    case is LearnersVersion: "learners-version"
    case is Goal: "learning-goal"
    case is FitReview: "fit-review"
    case is Prediction: "prediction"
    case is Priorities: "priorities"
    case is SetbackPlan: "setback-plan"
    case is ThreeLines: "been-there"
    case is CoachSession: "coach-session"
    case is SkillSprint: "skill-sprint"
    case is WeekPlan: "week-plan"
    case is SelfSummary: "self-summary"
    case let record as Worksheet: Guidance.exercise(record.exercise)?.id
    default: nil
    }
  }

  private static let table = ofKinds.merging(worksheets) { own, _ in own }

  private static let ofKinds: [String: ExerciseForm] = [
    "check-in": .of(CheckIn.self),
    "debrief": debrief,
    "field-notes": fieldNotes,
    "debrief-success": debriefSuccess,
    "advice-request": adviceRequest,
    "self-compassion-break": .of(SelfCompassionBreak.self),
    "values-writing": .of(ValuesWriting.self),
    "planned-action": smallThing,
    "rehearsal": ExerciseForm(Rehearsal.self) { _, context, surroundings in
      var record: Rehearsal = context.blank(surroundings)
      record.interview = context.interview
      return record
    },
    "expressive-writing": expressiveWriting,
    "believable-statement": believableStatement,
    "woop": woop,
    "thought-record": thoughtRecord,
    "explanation-dials": explanationDials,
    "learners-version": learnersVersion,
    "goal": ExerciseForm(Goal.self) { _, context, surroundings in
      var record: Goal = context.blank(surroundings)
      record.interview = context.interview
      return record
    },
    "fit-review": fitReview,
    "prediction": prediction,
    "priorities": priorities,
    "setback-plan": setbackPlan,
    "three-lines": .of(ThreeLines.self),
    "coach-session": coachSession,
    "skill-sprint": skillSprint,
    "message": message,
    "question-card": practice,
    "week-plan": weekPlan,
    "self-summary": selfSummary,
  ]
}

extension JournalRecord {
  /// The title of the exercise it was written in, or else of its kind.
  var exerciseTitle: Phrase {
    let exercise = ExerciseForms.exerciseID(of: self).flatMap(Guidance.exercise)
    return Phrase(verbatim: exercise?.title ?? Self.names.one.capitalizedFirst)
  }
}
