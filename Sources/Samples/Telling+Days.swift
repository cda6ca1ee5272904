import Foundation
import Records

extension Telling {
  /// The next interview.
  mutating func meridian() {
    let at = moment(14, "09:00")
    var application = JobApplication(
      id: at.newID(),
      addedAt: at.now,
      company: "Meridian Rail",
      title: "Operations analyst"
    )
    application.stage = .applied
    application.location = "York"
    application.source = "Tom from the career center"
    add(journal.changes(adding: application, on: at.today))
    let invited = moment(2, "15:00")
    var interview = Interview(
      id: invited.newID(),
      application: application.id,
      addedAt: invited.now,
      zone: invited.zone.identifier
    )
    interview.round = "Second round"
    interview.day = invited.today + 5
    interview.time = ClockTime("10:00")
    interview.minutes = 50
    interview.format = .video
    interview.people = ["Operations lead", "HR partner", "Somebody from planning"]
    interview.notes = "Read the punctuality report. Ask how they measure delay minutes."
    add(journal.changes(adding: interview, on: invited.today))
  }

  /// What helps: an activity of her own, a statement to believe, a wish, a rehearsal.
  mutating func helps() {
    let at = moment(2, "19:00")
    var hens = Activity(id: at.newID(), addedAt: at.now, title: "Feed the neighbor's hens")
    hens.sort = "meaning"
    hens.minutes = 10
    hens.energy = 1
    hens.company = "alone"
    hens.place = "out"
    var statement = BelievableStatement(id: at.newID(), writtenAt: at.now)
    statement.text = "I can explain numbers to people who do not like them"
    statement.ownEvidence = "The evening class asked me to come back."
    statement.evidence = journal.shelf(Lesson.self).first { $0.sort == .keep }?.id.raw
    statement.belief = 7
    let next = journal.shelf(Interview.self).last?.id
    var rehearsal = Rehearsal(id: at.newID(), writtenAt: at.now)
    rehearsal.interview = next
    rehearsal.eveningBefore = "The link is tested, the water is poured, the report lies open."
    rehearsal.obstacle = "They ask about a planning tool you have never used."
    rehearsal.ifCue = "a question comes that I do not know"
    rehearsal.thenAction = "say so, and tell them how I would find out"
    rehearsal.eveningNo = "Soup at Jonas's place, and the phone off."
    var woop = Woop(id: at.newID(), writtenAt: at.now)
    woop.interview = next
    woop.wish = "To let them see how I think"
    woop.outcome = "I leave knowing that they met the real me."
    woop.obstacle = "I talk fast when somebody frowns."
    woop.ifCue = "I hear myself talk fast"
    woop.thenAction = "stop, and ask whether that answers the question"
    add([.save(hens), .save(statement), .save(rehearsal), .save(woop)])
  }

  /// Check-ins and plans.
  mutating func days() {
    let moods = [6, 6, 5, 7, 6, 3, 4, 5, 5, 6]
    for (index, mood) in moods.enumerated() {
      let at = moment(moods.count - index - 1, "08:15")
      var checkIn = CheckIn(id: at.newID(), takenAt: at.now, day: at.today)
      checkIn.mood = mood
      checkIn.activities = index.isMultiple(of: 3) ? ["body"] : []
      if index == 6 {
        checkIn.feelings = ["tired", "flat as paper"]
        checkIn.activities = ["Feed the neighbor's hens"]
      }
      add([.save(checkIn)])
    }
    let at = moment(1, "18:00")
    var walk = PlannedAction(id: at.newID(), plannedAt: at.now, title: "Walk with Jonas")
    walk.day = at.today + 1
    walk.time = ClockTime("17:30")
    walk.ifCue = "it rains"
    walk.thenAction = "have tea at his place"
    add([.save(walk)])
    var writing = Routine(
      id: at.newID(),
      addedAt: at.now,
      title: "One message to somebody I know",
      startOn: at.today + 3
    )
    writing.unit = .weeks
    writing.weekdays = ["tuesday", "thursday"]
    writing.time = ClockTime("10:00")
    add(journal.changes(beginning: writing, at))
    var goal = Goal(id: at.newID(), setAt: at.now)
    goal.behaviour = "finding out what the question is before answering"
    goal.sign = "asking one question back before the case"
    add([.save(goal)])
  }
}
