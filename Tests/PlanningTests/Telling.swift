import Foundation
import Records
import Support

/// Small journals the tests of this room begin from.
enum Telling {
  /// One application with one interview, not ended yet.
  static func interviewed(
    _ now: Surroundings = .fixed(seed: 77)
  ) -> (Journal, JobApplication, Interview) {
    var application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Helios Energy",
      title: "Data analyst"
    )
    application.stage = .interview
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.round = "Panel"
    interview.day = now.today - 3
    interview.people = ["Mara Lind, head of analytics"]
    return (Journal().after([.save(application), .save(interview)]), application, interview)
  }

  /// The same after a no, with its recovery laid out.
  static func recovering(_ now: Surroundings = .fixed(seed: 77)) -> (Journal, ExerciseContext) {
    let (journal, application, _) = interviewed(now)
    var news = RejectionNews()
    news.application = application.id
    guard let heard = try? journal.hearing(news, now) else { return (journal, ExerciseContext()) }
    var context = ExerciseContext()
    context.recovery = heard.recovery
    return (journal.after(heard.changes), context)
  }

  /// Where an exercise is done: after a no, but for field notes, which lock when it is heard.
  static func place(of exercise: String) -> (Journal, ExerciseContext) {
    guard exercise == "field-notes" else { return recovering() }
    let (journal, _, interview) = interviewed()
    var context = ExerciseContext()
    context.interview = interview.id
    return (journal, context)
  }
}
