import Journaling

/// Everything Rebound answers to: a newcomer reads this file and those beside it, and knows the app.
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

  private static let applications: [Route] = [
    .get(.applications, ApplicationRoutes.index),
    .post(.applications, ApplicationRoutes.add),
    .post(.applicationStages, ApplicationRoutes.changeChosen),
    .page(.application(":id")) { ApplicationPage(visit: $0, application: try $0.record()).page },
    .post(.application(":id"), ApplicationForm.save),
    .get(.editApplication(":id"), ApplicationForm.edit),
    .post(.stage(":id"), ApplicationRoutes.move),
    .post(.stages(":id"), ApplicationRoutes.mendStages),
    .post(.hiding(":id"), ApplicationRoutes.hide),
    .post(.followUp(":id"), ApplicationRoutes.setFollowUp),
    .post(.silence(":id"), SilenceRoutes.answer),
    .post(.applicationFilter, ApplicationRoutes.filter),
    .get(.meeting(":id"), MeetingRoutes.show),
    .post(.meeting(":id"), MeetingRoutes.save),
    .get(.search, SearchRoutes.show),
    .post(.search, SearchRoutes.look),
  ]

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
    .post(.fieldNotes(":id"), FieldNotesRoutes.save),
    .post(.fieldNotesDraft(":id"), FieldNotesRoutes.keep),
  ]

  private static let lessons: [Route] = [
    .page(.lessons) { LessonsPage(visit: $0, view: LessonsView($0.query, in: $0.sought)).page },
    .post(.lessons, LessonRoutes.add),
    .get(.lesson(":id"), LessonPage.edit),
    .post(.lesson(":id"), LessonPage.save),
    .post(.lessonFilter, LessonRoutes.filter),
    .post(.lessonStanding(":id"), LessonRoutes.setAside),
    .page(.questionLog) {
      QuestionLogPage(visit: $0, view: QuestionLogView($0.query, in: $0.sought)).page
    },
    .post(.questionLog, QuestionLogRoutes.add),
    .post(.questionFilter, QuestionLogRoutes.filter),
    .post(.loggedPractice, QuestionLogRoutes.practise),
    .post(.loggedCompetency, QuestionLogRoutes.name),
    .page(.themes) { ThemesPage(visit: $0).page },
    .page(.theirWords) { TheirWordsPage(visit: $0).page },
    .post(.theirWords, TheirWordsRoutes.add),
  ]

  private static let rejections: [Route] = [
    .get(.newRejection, RejectionRoutes.new),
    .post(.rejections, RejectionRoutes.add),
    .get(.rejection(":id"), RejectionRoutes.saved),
    .get(.editRejection(":id"), RejectionForm.edit),
    .post(.rejection(":id"), RejectionForm.save),
    .post(.intensity(":id"), RejectionRoutes.setIntensity),
    .post(.rejectionInterview(":id"), RejectionRoutes.setInterview),
    .get(.afterRejection(":id"), RejectionRoutes.next),
  ]

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
    .post(.thoughtFollowUp(":id"), ReframingRoutes.followUp),
    .post(.predictionClosing(":id"), ReframingRoutes.closePrediction),
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
      .get(.restore, data.lookAtBackup),
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
    .post(.checkIns, CheckInRoutes.add),
    .get(.newCheckIn, CheckInRoutes.new),
    .get(.checkInDay(":day"), CheckInRoutes.day),
    .get(.checkIn(":id"), CheckInRoutes.edit),
    .post(.checkIn(":id"), CheckInRoutes.save),
  ]

  private static let resilience: [Route] = [
    .get(.activities, ActivityRoutes.index),
    .post(.activities, ActivityForm.add),
    .get(.newActivity, ActivityForm.new),
    .get(.activity(":id"), ActivityRoutes.show),
    .post(.activity(":id"), ActivityForm.save),
    .get(.editActivity(":id"), ActivityForm.edit),
    .post(.planActivity(":id"), ActivityRoutes.plan),
    .page(.statements) { StatementsPage(visit: $0).page },
    .page(.script(":id")) { ScriptPage(rehearsal: try $0.record()).page },
  ]
}
