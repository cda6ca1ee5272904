/// The table of every address.
extension Place {
  static let today = Place("/")
  static func asset(_ name: some Name) -> Place { Place("/assets/\(name)") }
  static let checkIns = Place("/check-ins")
  static let newCheckIn = Place("/check-ins/new")
  static func checkInDay(_ day: some Name) -> Place { Place("/check-ins/days/\(day)") }
  static func checkIn(_ id: some Name) -> Place { Place("/check-ins/\(id)") }

  static let rejections = Place("/rejections")
  static let newRejection = Place("/rejections/new")
  static func rejection(_ id: some Name) -> Place { Place("/rejections/\(id)") }
  static func editRejection(_ id: some Name) -> Place { Place("/rejections/\(id)/edit") }
  static func rejectionInterview(_ id: some Name) -> Place { Place("/rejections/\(id)/interview") }
  static func intensity(_ id: some Name) -> Place { Place("/rejections/\(id)/intensity") }
  static func afterRejection(_ id: some Name) -> Place { Place("/rejections/\(id)/next") }

  static let steps = Place("/steps")
  static func step(_ name: some Name) -> Place { Place("/steps/\(name)") }
  static let recoveries = Place("/recoveries")
  static func recovery(_ id: some Name) -> Place { Place("/recoveries/\(id)") }
  static func recoveryCard(_ id: some Name) -> Place { Place("/recoveries/\(id)/card") }
  static func recoveryEnding(_ id: some Name) -> Place { Place("/recoveries/\(id)/ending") }
  static func invitation(_ id: some Name) -> Place { Place("/recoveries/\(id)/invitation") }

  static func exercise(_ id: some Name) -> Place { Place("/exercises/\(id)") }
  static func prompt(_ exercise: some Name, _ tab: some Name, _ number: some Name) -> Place {
    Place("/exercises/\(exercise)/\(tab)/\(number)")
  }
  static func closing(_ exercise: some Name) -> Place { Place("/exercises/\(exercise)/closing") }
  static let everything = Place("/records")
  static func records(_ kind: some Name) -> Place { Place("/records/\(kind)") }
  static func newRecord(_ kind: some Name) -> Place { Place("/records/\(kind)/new") }
  static func record(_ kind: some Name, _ id: some Name) -> Place {
    Place("/records/\(kind)/\(id)")
  }
  static func editRecord(_ kind: some Name, _ id: some Name) -> Place {
    Place("/records/\(kind)/\(id)/edit")
  }
  static func recordHistory(_ kind: some Name, _ id: some Name) -> Place {
    Place("/records/\(kind)/\(id)/history")
  }
  static func writing(_ kind: some Name, _ id: some Name) -> Place {
    Place("/writings/\(kind)/\(id)")
  }
  static func removal(_ kind: some Name, _ id: some Name) -> Place {
    Place("/writings/\(kind)/\(id)/removal")
  }
  static func shredding(_ kind: some Name, _ id: some Name) -> Place {
    Place("/writings/\(kind)/\(id)/shredding")
  }
  static let activities = Place("/activities")
  static let newActivity = Place("/activities/new")
  static func activity(_ id: some Name) -> Place { Place("/activities/\(id)") }
  static func editActivity(_ id: some Name) -> Place { Place("/activities/\(id)/edit") }
  static func planActivity(_ id: some Name) -> Place { Place("/activities/\(id)/plan") }
  static let statements = Place("/statements")
  static func script(_ rehearsal: some Name) -> Place { Place("/rehearsals/\(rehearsal)/script") }
  static let lessons = Place("/lessons")
  static let lessonFilter = Place("/lessons/filter")
  static func lesson(_ id: some Name) -> Place { Place("/lessons/\(id)") }
  static func lessonStanding(_ id: some Name) -> Place { Place("/lessons/\(id)/standing") }
  static let questionLog = Place("/question-log")
  static let questionFilter = Place("/question-log/filter")
  static let loggedPractice = Place("/question-log/practice")
  static let loggedCompetency = Place("/question-log/competency")
  static let themes = Place("/themes")
  static let theirWords = Place("/their-words")

  static let habits = Place("/habits")
  static func habit(_ id: some Name) -> Place { Place("/habits/\(id)") }
  static let noisePrimer = Place("/noise-primer")
  static func reading(_ id: some Name) -> Place { Place("/readings/\(id)") }
  static func example(_ id: some Name) -> Place { Place("/exercises/\(id)/example") }
  static func thoughtFollowUp(_ id: some Name) -> Place { Place("/thoughts/\(id)/follow-up") }
  static func predictionClosing(_ id: some Name) -> Place { Place("/predictions/\(id)/closing") }
  static func goalClosing(_ id: some Name) -> Place { Place("/goals/\(id)/closing") }

  static let undo = Place("/undo")
  static let pause = Place("/pause")
  static let setAside = Place("/set-aside")
  static let drafts = Place("/drafts")
  static let support = Place("/support")
  static let supportCountry = Place("/support/country")
  static let halfWritten = Place("/half-written")
  static let supportPanel = Place("/support/panel")
  static let safetyPlan = Place("/support/plan")
  static let editSafetyPlan = Place("/support/plan/edit")
  static let helpers = Place("/support/people")
  static let quiet = Place("/quiet")
  static let search = Place("/search")
}

/// Applications and their interviews.
extension Place {
  static let applications = Place("/applications")
  static func application(_ id: some Name) -> Place { Place("/applications/\(id)") }
  static func editApplication(_ id: some Name) -> Place { Place("/applications/\(id)/edit") }
  static func stage(_ id: some Name) -> Place { Place("/applications/\(id)/stage") }
  static func applicationRecovery(_ id: some Name) -> Place {
    Place("/applications/\(id)/recovery")
  }
  /// Laid beside what the person looks for.
  static func meeting(_ id: some Name) -> Place { Place("/applications/\(id)/priorities") }
  static func posting(_ id: some Name) -> Place { Place("/applications/\(id)/posting") }
  static func postingSkills(_ application: some Name) -> Place {
    Place("/applications/\(application)/posting/skills")
  }
  static func postedSkill(_ id: some Name) -> Place { Place("/applications/\(id)/posting/skill") }
  static func newInterview(_ id: some Name) -> Place { Place("/applications/\(id)/interviews/new") }
  static func interviews(_ id: some Name) -> Place { Place("/applications/\(id)/interviews") }
  static func interview(_ id: some Name) -> Place { Place("/interviews/\(id)") }
  static func editInterview(_ id: some Name) -> Place { Place("/interviews/\(id)/edit") }
  static func brief(_ interview: some Name) -> Place { Place("/interviews/\(interview)/brief") }
  static func editBrief(_ id: some Name) -> Place { Place("/interviews/\(id)/brief/edit") }
  static func outcome(_ id: some Name) -> Place { Place("/interviews/\(id)/outcome") }
  static func fieldNotes(_ id: some Name) -> Place { Place("/interviews/\(id)/field-notes") }
  static func fieldNotesDraft(_ interview: some Name) -> Place {
    Place("/interviews/\(interview)/field-notes/draft")
  }
  static func silence(_ id: some Name) -> Place { Place("/applications/\(id)/silence") }
  static let applicationFilter = Place("/applications/filter")
  static let applicationStages = Place("/applications/stages")
  static func stages(_ id: some Name) -> Place { Place("/applications/\(id)/stages") }
  static func hiding(_ id: some Name) -> Place { Place("/applications/\(id)/hiding") }
  static func applicationPeople(_ id: some Name) -> Place { Place("/applications/\(id)/people") }
  static func followUp(_ id: some Name) -> Place { Place("/applications/\(id)/follow-up") }
}

/// People, plan and practice.
extension Place {
  static let people = Place("/people")
  static let peopleFilter = Place("/people/filter")
  static let newPerson = Place("/people/new")
  static let whoToAsk = Place("/people/who-to-ask")
  static let threeLines = Place("/people/been-there")
  static let chosenPeople = Place("/people/chosen")
  static let peopleSuggestions = Place("/people/suggestions")
  static let keepInTouch = Place("/people/keep-in-touch")
  static let labelRules = Place("/people/keep-in-touch/labels")
  static let duplicates = Place("/people/duplicates")
  static let peopleAsVCard = Place("/people/export.vcf")
  static let peopleAsCSV = Place("/people/export.csv")
  static func person(_ id: some Name) -> Place { Place("/people/\(id)") }
  static func editPerson(_ id: some Name) -> Place { Place("/people/\(id)/edit") }
  static func personInTouch(_ id: some Name) -> Place { Place("/people/\(id)/keep-in-touch") }
  static func personAside(_ person: some Name) -> Place { Place("/people/\(person)/set-aside") }
  static func personApplications(_ id: some Name) -> Place { Place("/people/\(id)/applications") }
  static func personMerge(_ person: some Name) -> Place { Place("/people/\(person)/merge") }
  static func merge(_ kept: some Name, _ gone: some Name) -> Place {
    Place("/people/\(kept)/merge/\(gone)")
  }
  static func touchpoints(_ person: some Name) -> Place { Place("/people/\(person)/touchpoints") }
  static func touchpoint(_ id: some Name) -> Place { Place("/touchpoints/\(id)") }
  static let messages = Place("/messages")
  static let newMessage = Place("/messages/new")
  static func message(_ id: some Name) -> Place { Place("/messages/\(id)") }
  static func editMessage(_ id: some Name) -> Place { Place("/messages/\(id)/edit") }
  static func blanks(_ message: some Name) -> Place { Place("/messages/\(message)/blanks") }
  static func sending(_ message: some Name) -> Place { Place("/messages/\(message)/sending") }
  static func reply(_ message: some Name) -> Place { Place("/messages/\(message)/reply") }
  static func replyLesson(_ message: some Name) -> Place { Place("/messages/\(message)/lesson") }
  static func resting(_ message: some Name) -> Place { Place("/messages/\(message)/resting") }
  static func messageFile(_ id: some Name) -> Place { Place("/messages/\(id)/message.eml") }
  static let messageTemplates = Place("/messages/templates")
  static let newMessageTemplate = Place("/messages/templates/new")
  static func messageTemplate(_ id: some Name) -> Place { Place("/messages/templates/\(id)") }
  static func editMessageTemplate(_ id: some Name) -> Place {
    Place("/messages/templates/\(id)/edit")
  }
  static let adviceRequests = Place("/advice-requests")
  static func adviceRequest(_ id: some Name) -> Place { Place("/advice-requests/\(id)") }
  static func asking(_ request: some Name) -> Place { Place("/advice-requests/\(request)/asking") }
  static func answer(_ request: some Name) -> Place { Place("/advice-requests/\(request)/answer") }
  static func adviceLesson(_ id: some Name) -> Place { Place("/advice-requests/\(id)/lesson") }
  static func restingRequest(_ id: some Name) -> Place { Place("/advice-requests/\(id)/resting") }
  static func adviceFile(_ id: some Name) -> Place { Place("/advice-requests/\(id)/message.eml") }

  static let plan = Place("/plan")
  static let calendar = Place("/plan/calendar")
  static let calendarFile = Place("/plan/calendar.ics")
  /// Read by calendar programs, without a cookie.
  static func calendarFeed(_ name: some Name) -> Place { Place("/calendar/\(name)") }
  static func calendarEntry(_ id: some Name) -> Place { Place("/interviews/\(id)/calendar.ics") }
  static let planWeek = Place("/plan/week")
  static let planDay = Place("/plan/day")
  static let routines = Place("/plan/routines")
  static let newRoutine = Place("/plan/routines/new")
  static func routine(_ id: some Name) -> Place { Place("/plan/routines/\(id)") }
  static func editRoutine(_ id: some Name) -> Place { Place("/plan/routines/\(id)/edit") }
  static func routineState(_ id: some Name) -> Place { Place("/plan/routines/\(id)/state") }
  static let actions = Place("/plan/actions")
  static func action(_ id: some Name) -> Place { Place("/plan/actions/\(id)") }
  static func actionState(_ id: some Name) -> Place { Place("/plan/actions/\(id)/state") }
  static func editAction(_ id: some Name) -> Place { Place("/plan/actions/\(id)/edit") }
  static func afterwards(_ id: some Name) -> Place { Place("/plan/actions/\(id)/afterwards") }
  static func again(_ action: some Name) -> Place { Place("/plan/actions/\(action)/again") }
  static let coachSessions = Place("/coach-sessions")
  static func coachSession(_ id: some Name) -> Place { Place("/coach-sessions/\(id)") }

  static let practice = Place("/practice")
  static let cards = Place("/practice/questions")
  static let newCard = Place("/practice/questions/new")
  static func card(_ id: some Name) -> Place { Place("/practice/questions/\(id)") }
  static func editCard(_ id: some Name) -> Place { Place("/practice/questions/\(id)/edit") }
  static func reviews(_ card: some Name) -> Place { Place("/practice/questions/\(card)/reviews") }
  static func cardStanding(_ id: some Name) -> Place { Place("/practice/questions/\(id)/standing") }
  static func cardAside(_ card: some Name) -> Place { Place("/practice/questions/\(card)/aside") }
  static let practiceSession = Place("/practice/session")
  static let bank = Place("/practice/bank")
  static let bankFilter = Place("/practice/bank/filter")
  static let starterSet = Place("/practice/bank/starter-set")
  static func family(_ id: some Name) -> Place { Place("/practice/bank/\(id)") }
  static func familyCard(_ family: some Name) -> Place { Place("/practice/bank/\(family)/card") }
  static let cardsAsAnki = Place("/practice/export.txt")
  static func storyCard(_ story: some Name) -> Place { Place("/stories/\(story)/card") }
  static let competencies = Place("/practice/competencies")
  static let competencyView = Place("/practice/competencies/view")
  static let skills = Place("/practice/skills")
  static let newSkill = Place("/practice/skills/new")
  static func skill(_ id: some Name) -> Place { Place("/practice/skills/\(id)") }
  static let targetRoles = Place("/practice/target-roles")
  static func targetRole(_ id: some Name) -> Place { Place("/practice/target-roles/\(id)") }
  static func targetRoleState(_ id: some Name) -> Place {
    Place("/practice/target-roles/\(id)/state")
  }
  static let mocks = Place("/practice/mocks")
  static func mock(_ id: some Name) -> Place { Place("/practice/mocks/\(id)") }
  static func mockQuestion(_ mock: some Name, _ number: some Name) -> Place {
    Place("/practice/mocks/\(mock)/questions/\(number)")
  }
  static func mockScores(_ mock: some Name) -> Place { Place("/practice/mocks/\(mock)/scores") }
  static func mockChange(_ mock: some Name) -> Place { Place("/practice/mocks/\(mock)/change") }
  static func mockRatings(_ mock: some Name) -> Place { Place("/practice/mocks/\(mock)/ratings") }
  static func mockRating(_ id: some Name) -> Place { Place("/practice/ratings/\(id)") }
  static let stories = Place("/stories")
  static let newStory = Place("/stories/new")
  static func story(_ id: some Name) -> Place { Place("/stories/\(id)") }
  static func editStory(_ id: some Name) -> Place { Place("/stories/\(id)/edit") }
  static func tellings(_ story: some Name) -> Place { Place("/stories/\(story)/tellings") }
  static func sprint(_ id: some Name) -> Place { Place("/practice/sprints/\(id)") }
  static let resources = Place("/practice/resources")
  static let newResource = Place("/practice/resources/new")
  static func resource(_ id: some Name) -> Place { Place("/practice/resources/\(id)") }
}

/// What the records can say, and what is taken to a coach.
extension Place {
  static let insights = Place("/insights")
  static func insightHiding(_ kind: some Name) -> Place { Place("/insights/\(kind)/hiding") }
  static let usualShares = Place("/insights/usual")
  static let howOftenRight = Place("/insights/how-often-right")
  static let report = Place("/insights/report")
  static let reportPage = Place("/insights/report/page")
  static func reportFile(_ format: some Name) -> Place { Place("/insights/report/\(format)/file") }
}
