import Foundation
import Records

extension Telling {
  /// The other applications, besides the two main ones.
  mutating func search() {
    let list: [(String, String, Stage, Int, String, String)] = [
      ("Tidewater Logistics", "Reporting analyst", .rejected, 36, "Port jobs page", "Hull"),
      ("Northgate Hospital", "Information analyst", .applied, 21, "Inês mentioned it", "Leeds"),
      ("Brightside Foods", "Data analyst", .noAnswer, 34, "LinkedIn", "Remote"),
      ("Larkfield Council", "Insight officer", .screen, 12, "Council website", "York"),
      ("Ostrava Games", "Player data analyst", .applied, 9, "Referral", "Remote"),
      ("Green Lane Schools", "Data manager", .idea, 3, "Teaching union", "Leeds"),
      ("Cobalt Insurance", "Pricing analyst", .applied, 6, "LinkedIn", "Manchester"),
      ("Fenwick & Rowe", "Junior consultant", .withdrawn, 30, "Agency", "London"),
    ]
    for (company, title, stage, days, source, location) in list {
      let at = moment(days, "09:20")
      var application = JobApplication(
        id: at.newID(),
        addedAt: at.now,
        company: company,
        title: title
      )
      application.source = source
      application.location = location
      application.stage = stage == .idea ? .idea : .applied
      add(journal.changes(adding: application, on: at.today))
      guard stage != application.stage, let known = journal[application.id] else { continue }
      let later = moment(max(1, days - 8), "16:00")
      var moved = known.moved(to: stage, on: later.today)
      if stage != .noAnswer { moved.firstResponseOn = later.today }
      if stage == .screen { moved.nextFollowUpOn = later.today + 5 }
      add([.save(moved)])
    }
  }

  /// Helios Energy: three rounds, field notes before the answer, then a rejection.
  mutating func helios() {
    let at = moment(28, "08:40")
    var application = JobApplication(
      id: at.newID(),
      addedAt: at.now,
      company: "Helios Energy",
      title: "Data analyst"
    )
    application.stage = .applied
    application.link = "https://helios.example/jobs/data-analyst"
    application.location = "Leeds"
    application.contactPerson = "Mara Lind"
    application.wanted = 8
    add(journal.changes(adding: application, on: at.today))
    heliosRound("Phone screen", 22, "11:00", .phone, ["Recruiter"], .advanced, application.id)
    heliosRound("Technical talk", 15, "14:00", .video, ["Mara Lind"], .advanced, application.id)
    heliosRound(
      "Final round",
      6,
      "10:00",
      .onSite,
      ["Mara Lind, head of analytics", "Two from the team"],
      nil,
      application.id
    )
    heliosNotes()
  }

  private mutating func heliosRound(
    _ round: String,
    _ days: Int,
    _ time: String,
    _ format: InterviewFormat,
    _ people: [String],
    _ outcome: Outcome?,
    _ application: Identifier<JobApplication>
  ) {
    let at = moment(days + 5)
    var interview = Interview(
      id: at.newID(),
      application: application,
      addedAt: at.now,
      zone: at.zone.identifier
    )
    interview.round = round
    interview.day = at.today + 5
    interview.time = ClockTime(time)
    interview.minutes = 50
    interview.format = format
    interview.people = people
    add(journal.changes(adding: interview, on: at.today))
    guard let outcome else { return }
    add(journal.changes(recording: outcome, of: interview, moment(days - 2)))
  }

  private mutating func heliosNotes() {
    guard let interview = journal.shelf(Interview.self).last(where: { $0.round == "Final round" })
    else { return }
    let at = moment(6, "12:10")
    var notes = FieldNotes(id: at.newID(), interview: interview.id, takenAt: at.now)
    notes.prediction = 65
    notes.items = [
      "r1": 3, "r2": 2, "r3": 2, "a1": 3, "a2": 2, "a3": 3, "a4": 3, "a5": 1, "c1": 3, "c2": 1,
      "c3": 3, "c4": 2,
    ]
    notes.questions = [
      AskedQuestion(
        text: "Tell us about a report people used.",
        competency: "communication",
        score: 4
      ),
      AskedQuestion(
        text: "How would you find out why the forecast drifted in March?",
        competency: "problem-solving",
        score: 2
      ),
      AskedQuestion(
        text: "When did two teams want different things?",
        competency: "teamwork",
        score: 3
      ),
    ]
    notes.wentWell = "Opening with the meter project"
    notes.replay = "How would you find out why the forecast drifted in March?"
    notes.outsideControl = "There was a candidate from inside the team."
    add(journal.changes(saving: notes))
  }
}
