import Foundation
import Records
import Support

/// Small journals the tests of this room begin from.
enum Given {
  static let now = Surroundings.fixed(seed: 61)

  static let application = JobApplication(
    id: now.newID(),
    addedAt: now.now,
    company: "Helios Energy",
    title: "Data analyst"
  )

  static func interview(_ round: String, daysAgo: Int, _ outcome: Outcome? = nil) -> Interview {
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.round = round
    interview.day = now.today - daysAgo
    interview.outcome = outcome
    return interview
  }

  static func notes(_ interview: Interview, _ questions: AskedQuestion...) -> FieldNotes {
    var notes = FieldNotes(id: now.newID(), interview: interview.id, takenAt: now.now)
    notes.questions = questions
    return notes
  }

  static func debrief(_ interview: Interview? = nil, question: String = "") -> Debrief {
    var debrief = Debrief(id: now.newID(), writtenAt: now.now)
    debrief.interview = interview?.id
    debrief.question = question
    return debrief
  }

  static func lesson(_ sort: LessonSort, _ text: String) -> Lesson {
    Lesson(id: now.newID(), learnedAt: now.now, sort: sort, text: text)
  }

  static func rejection(hoursAgo: Double, _ way: RejectionWay = .no) -> Rejection {
    let heard = now.now - hoursAgo * 3_600
    var rejection = Rejection(
      id: now.newID(),
      application: application.id,
      learnedOn: Day(heard, in: now.zone),
      savedAt: heard
    )
    rejection.way = way
    return rejection
  }

  static func journal(_ records: any JournalRecord...) -> Journal {
    Journal().after(saving: [application] + records)
  }
}
