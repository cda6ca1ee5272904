import Journaling
import Records

/// Every address Rebound answers: the table of contents of the app.
enum Routes {
  static func all(_ care: FileCare, _ entrance: Entrance) -> [Route] {
    today + applications + interviews + lessons + rejections + recoveries + exercises + writings
      + reframing
      + settings + SupportRoutes.all
      + data(care)
      + [.post(.signingOut, AccessRoutes(entrance: entrance).signOut)]
      + otherPrograms(care)
      + checkIns + resilience + people + messages + plan + practice + BankRoutes.all
      + ImportRoutes.all
      + skills + mocks + stories + insights
  }

  private static let today: [Route] = [
    .get(.today, TodayRoutes.show),
    .post(.setAside, TodayRoutes.setAside),
    .post(.pause, TodayRoutes.pause),
    .post(.undo, UndoRoutes.undo),
    .get(.quiet) { _ in .text("") },
    .get(.halfWritten, HalfWrittenRoutes.show),
    .post(.halfWritten, HalfWrittenRoutes.keep),
  ]

  private static let applications: [Route] =
    [
      .get(.applications, ApplicationRoutes.index),
      .post(.applications, ApplicationRoutes.add),
      .post(.applicationStages, ApplicationRoutes.changeChosen),
      .page(.application(":id")) { ApplicationPage(visit: $0, application: try $0.record()).page },
      .post(.stage(":id"), ApplicationRoutes.move),
      .post(.stages(":id"), ApplicationRoutes.mendStages),
      .post(.hiding(":id"), ApplicationRoutes.hide),
      .post(.followUp(":id"), ApplicationRoutes.setFollowUp),
      .post(.silence(":id"), SilenceRoutes.answer),
      .post(.applicationFilter, ApplicationRoutes.filter),
      .get(.meeting(":id"), MeetingRoutes.show),
      .post(.meeting(":id"), MeetingRoutes.save),
      .get(.search, SearchRoutes.show),
      .post(.search, SearchRoutes.search),
    ] + Forms.application.routes(edit: .editApplication(":id"))

  private static let interviews: [Route] = [
    .get(.newInterview(":id"), InterviewRoutes.new),
    .post(.interviews(":id"), InterviewRoutes.add),
    .page(.interview(":id")) { try InterviewPage(visit: $0, interview: try $0.record()).page },
    .post(.interview(":id"), InterviewRoutes.save),
    .get(.editInterview(":id"), InterviewRoutes.edit),
    .post(.outcome(":id"), InterviewRoutes.setOutcome),
    .page(.brief(":id")) { BriefPage(visit: $0, interview: try $0.record()).page },
    .post(.brief(":id"), BriefRoutes.save),
    .get(.editBrief(":id"), BriefRoutes.edit),
    .get(.fieldNotes(":id"), FieldNotesRoutes.show),
    .post(.fieldNotes(":id"), asking: FieldNotes.fields.info, FieldNotesRoutes.save),
    .post(.fieldNotesDraft(":id"), FieldNotesRoutes.keep),
  ]

  private static let lessons: [Route] =
    [
      .page(.lessons) { LessonsPage(visit: $0, view: LessonsView($0.query, in: $0.sought)).page },
      .post(.lessons, asking: Lesson.fieldsWithSort.info, LessonRoutes.add),
      .post(.lessonFilter, LessonRoutes.filter),
      .post(.lessonStanding(":id"), LessonRoutes.setAside),
      .page(.questionLog) {
        QuestionLogPage(visit: $0, view: QuestionLogView($0.query, in: $0.sought)).page
      },
      .post(.questionLog, QuestionLogRoutes.add),
      .post(.questionFilter, QuestionLogRoutes.filter),
      .post(.loggedPractice, QuestionLogRoutes.practice),
      .post(.loggedCompetency, QuestionLogRoutes.name),
      .page(.themes) { ThemesPage(visit: $0).page },
      .page(.theirWords) { TheirWordsPage(visit: $0).page },
      .post(.theirWords, TheirWordsRoutes.add),
    ] + Forms.lesson.routes()

  private static let rejections: [Route] =
    [
      .get(.newRejection, RejectionRoutes.new),
      .post(.rejections, RejectionRoutes.add),
      .get(.rejection(":id"), RejectionRoutes.saved),
      .post(.intensity(":id"), RejectionRoutes.setIntensity),
      .post(.rejectionInterview(":id"), RejectionRoutes.setInterview),
      .get(.afterRejection(":id"), RejectionRoutes.next),
    ] + Forms.rejection.routes(edit: .editRejection(":id"))

  private static let recoveries: [Route] = [
    .page(.steps) { StepsPage(journal: $0.journal, surroundings: $0.surroundings).page },
    .get(.step(":step"), RecoveryRoutes.step),
    .get(.recovery(":id"), RecoveryRoutes.show),
    .get(.recoveryCard(":id"), RecoveryRoutes.card),
    .post(.recoveryEnding(":id"), RecoveryRoutes.end),
    .post(.invitation(":id"), RecoveryRoutes.setInvitation),
    .post(.applicationRecovery(":id"), RecoveryRoutes.open),
  ]

  private static let exercises: [Route] = [
    .get(.exercise(":exercise"), ExerciseRoutes.begin),
    .post(.exercise(":exercise"), ExerciseRoutes.start),
    .page(.closing(":exercise")) { ClosingPage(visit: $0, exercise: try $0.exercise()).page },
    .get(.prompt(":exercise", ":tab", ":prompt"), ExerciseRoutes.show),
    .post(.prompt(":exercise", ":tab", ":prompt"), ExerciseRoutes.save),
  ]

  private static let writings: [Route] = [
    .get(.everything, RecordRoutes.everything),
    .get(.records(":kind"), RecordRoutes.list),
    .post(.records(":kind"), RecordRoutes.add),
    .get(.newRecord(":kind"), RecordRoutes.new),
    .get(.record(":kind", ":id"), RecordRoutes.show),
    .post(.record(":kind", ":id"), RecordRoutes.save),
    .get(.editRecord(":kind", ":id"), RecordRoutes.edit),
    .get(.recordHistory(":kind", ":id"), RecordRoutes.history),
    .get(.writing(":kind", ":id"), WritingRoutes.show),
    .post(.removal(":kind", ":id"), WritingRoutes.remove),
    .post(.shredding(":kind", ":id"), WritingRoutes.shred),
  ]

  private static let reframing: [Route] = [
    .page(.habits) { _ in HabitsPage().page },
    .get(.habit(":id"), HabitRoutes.show),
    .page(.noisePrimer) { _ in NoisePrimerPage().page },
    .page(.reading(":reading")) { try ReadingPage($0).page },
    .page(.example(":exercise")) { try ExamplePage($0).page },
    .post(.thoughtFollowUp(":id"), asking: ThoughtRecord.followUp.info, ReframingRoutes.followUp),
    .post(
      .predictionClosing(":id"),
      asking: Prediction.closing.info,
      ReframingRoutes.closePrediction
    ),
    .post(.goalClosing(":id"), ReframingRoutes.closeGoal),
  ]

  private static let settings: [Route] = [
    .get(.settings, SettingsRoutes.show),
    .post(.settings, SettingsRoutes.save),
  ]

  /// What needs the journal's file.
  private static func data(_ care: FileCare) -> [Route] {
    let data = DataRoutes(care: care)
    return [
      .get(.data, data.show),
      .get(.exportArchive, data.archive),
      .get(.exportApplications, data.applications),
      .post(.backup, data.backUp),
      .get(.restore, data.showBackup),
      .post(.restore, data.restore),
      .post(.chosenBackup, data.chooseBackup),
      .post(.erasure, data.erase),
    ]
  }

  private static func otherPrograms(_ care: FileCare) -> [Route] {
    let programs = OtherProgramsRoutes(tokens: care.place.map(AccessTokens.init))
    return [
      .get(.otherPrograms, programs.show),
      .post(.otherPrograms, programs.add),
      .post(.otherProgramRemoval, programs.remove),
    ]
  }

  private static let checkIns: [Route] = [
    .page(.checkIns) { CheckInsPage(visit: $0, view: CheckInsView($0)).page },
    .post(.checkIns, asking: CheckInForm.fields.info, CheckInRoutes.add),
    .get(.newCheckIn, CheckInRoutes.new),
    .get(.checkInDay(":day"), CheckInRoutes.day),
    .get(.checkIn(":id"), CheckInRoutes.edit),
    .post(.checkIn(":id"), asking: CheckInForm.fields.info, CheckInRoutes.save),
  ]

  private static let resilience: [Route] =
    [
      .get(.activities, ActivityRoutes.index),
      .get(.activity(":id"), ActivityRoutes.show),
      .post(.planActivity(":id"), asking: PlannedAction.smallThing.info, ActivityRoutes.plan),
      .page(.statements) { StatementsPage(visit: $0).page },
      .page(.script(":id")) { ScriptPage(rehearsal: try $0.record()).page },
    ] + Forms.activity.routes(new: .newActivity, edit: .editActivity(":id"))
}
