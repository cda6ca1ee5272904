package import Records

/// How long answers took and how long silences have lasted, from a journal.
///
/// An answer is a first reply or a decision. Silence counts as far as it is known: until today,
/// until the person withdrew or closed the application, or until the last day an imported table was
/// current. Answers without a day are left out, but counted.
package struct ReplyWaits: Sendable {
  /// Calendar days from applying to the first answer.
  package private(set) var afterApplying: [Wait] = []
  /// Calendar days from an interview to its result.
  package private(set) var afterInterviews: [Wait] = []
  /// The number of applications with an answer or an end on an unknown day.
  package private(set) var undated = 0
  /// The day the first of these applications was sent.
  package private(set) var firstDay: Day?
  /// The last day with an answer, or with a known silence.
  package private(set) var lastDay: Day?

  private let surroundings: Surroundings
  private let noes: [Identifier<JobApplication>: Day]
  /// The newest day in any imported row: a table is at least as recent as that.
  private let lastImported: Day?

  package init(_ journal: Journal, _ surroundings: Surroundings) {
    self.surroundings = surroundings
    noes = Dictionary(
      journal.shelf(Rejection.self).filter(\.way.isTheirs).map { ($0.application, $0.learnedOn) }
    ) { first, _ in first }
    let applications = journal.shelf(JobApplication.self)
    lastImported = applications.lazy.filter { $0.origin != nil }.compactMap(\.lastDay)
      .filter { $0 <= surroundings.today }.max()
    for application in applications { add(application) }
    for interview in journal.shelf(Interview.self) {
      if let application = journal[interview.application] { add(interview, at: application) }
    }
  }

  private mutating func add(_ application: JobApplication) {
    guard application.stage != .idea, let start = application.sentOn, start <= surroundings.today
    else { return }
    firstDay = firstDay.map { min($0, start) } ?? start
    let answer = answer(to: application)
    let end = answer ?? (application.stage.isAnswered ? nil : silentUntil(application))
    guard let end, end >= start else {
      undated += 1
      return
    }
    lastDay = lastDay.map { max($0, end) } ?? end
    afterApplying.append(Wait(end - start, came: answer != nil))
  }

  /// The day of the first answer.
  private func answer(to application: JobApplication) -> Day? {
    let stages = application.history.filter(\.stage.isAnswered).compactMap(\.day)
    return ([application.firstResponseOn, noes[application.id]].compactMap(\.self) + stages).min()
  }

  private func silentUntil(_ application: JobApplication) -> Day? {
    if application.stage.isOpen {
      return application.origin?.asOf.map { max($0, application.lastDay ?? $0) }
        ?? surroundings.today
    }
    let closed = application.history.last { $0.stage == application.stage }?.day
    return [closed, application.origin?.asOf].compactMap(\.self).max()
      ?? (application.origin == nil ? nil : lastImported)
  }

  private mutating func add(_ interview: Interview, at application: JobApplication) {
    guard let day = interview.day, day <= surroundings.today else { return }
    let known = interview.outcomeKnownAt.map { Day($0, in: surroundings.zone) }
    let (end, came): (Day?, Bool) =
      switch interview.outcome {
      case nil where application.stage.isOpen:
        (application.origin?.asOf ?? surroundings.today, false)
      case nil: (application.history.last?.day, application.stage.isAnswered)
      case .noAnswer?, .withdrew?: (known ?? silentUntil(application), false)
      default: (known, true)
      }
    guard let end, end >= day else { return }
    afterInterviews.append(Wait(end - day, came: came))
  }
}

extension Wait {
  fileprivate init(_ days: Int, came: Bool) { self.init(Double(days), came: came) }
}

extension RejectionWay {
  /// Whether it came from the employer.
  fileprivate var isTheirs: Bool { self == .no || self == .cancelled }
}

extension Stage {
  /// Whether an application can reach this stage only with an answer.
  var isAnswered: Bool {
    switch self {
    case .screen, .interview, .offer, .accepted, .rejected, .cancelled: true
    default: false
    }
  }
}

extension JobApplication {
  /// The day it was sent, if known.
  var sentOn: Day? { appliedOn ?? history.first { $0.stage == .applied }?.day }

  /// The last day anything happened to it.
  ///
  /// Early stages are dated by the day they were recorded, which can be long after it was sent.
  var lastDay: Day? {
    let stages = history.filter { change in
      change.stage != .idea && (change.stage != .applied || appliedOn == nil)
    }
    return ([appliedOn, firstResponseOn].compactMap(\.self) + stages.compactMap(\.day)).max()
  }
}
