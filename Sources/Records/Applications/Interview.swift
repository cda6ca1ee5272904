package import Foundation

/// One round of interviews for a job.
package struct Interview: JournalRecord {
  package static let kind = Kind(rawValue: "interview")
  package static let names = KindNames(
    "interview",
    "Interviews",
    in: .applications,
    about: "Every interview of an application, with its day, its people and its result."
  )

  package let id: Identifier<Interview>
  package var application: Identifier<JobApplication>
  var addedAt: Date
  /// The person's name for the round, such as phone screen, panel or final round.
  package var round: String = ""
  package var day: Day?
  /// On the wall clock of ``zone``.
  package var time: ClockTime?
  /// The IANA time zone that the local time belongs to.
  package var zone: String
  /// The planned length in minutes, 5 to 600.
  package var minutes: Int?
  package var format: InterviewFormat?
  /// Who will be there, one per line, as typed.
  package var people: [String] = []
  package var place: String = ""
  package var notes: String = ""
  package var outcome: Outcome?
  /// When the outcome was saved, which locks the field notes.
  package var outcomeKnownAt: Date?

  package init(
    id: Identifier<Interview>,
    application: Identifier<JobApplication>,
    addedAt: Date,
    zone: String
  ) {
    self.id = id
    self.application = application
    self.addedAt = addedAt
    self.zone = zone
  }

  package mutating func keepInRange() { minutes.keep(within: Scale.minutes) }

  package var filedAt: Date { startsAt ?? addedAt }
  package var words: [String] { [round, place, notes] + people }

  package static let linkRules: [LinkRule<Interview>] = [.needs("application", \.application)]
  package static func begun(_ new: NewRecord<Interview>) -> Interview? {
    new.link("application").map {
      Interview(
        id: new.id,
        application: $0,
        addedAt: new.surroundings.now,
        zone: new.surroundings.zone.identifier
      )
    }
  }

  package func title(in journal: Journal) -> Phrase {
    let company = journal[application]?.company ?? ""
    return company.isEmpty ? name : "\(name) at \(company)"
  }
}

extension Interview {
  /// The moment it begins; noon if it has a day but no time yet.
  package var startsAt: Date? { day?.at(time ?? .noon, in: TimeZone(identifier: zone) ?? .gmt) }
}

extension Interview {
  package static let fields = FieldTable<Interview>([
    .line("round", \.round, "Round", about: .work),
    .value("day", \.day, "Day", .day),
    .value("time", \.time, "Time", .time),
    length,
    .value("format", \.format, "Format", .choice(InterviewFormat.choices)),
    .lines("people", \.people, "Who will be there", about: .others),
    .line("place", \.place, "Location or link", about: .work),
    .prose("notes", \.notes, "Preparation", about: .work),
    zone,
  ])

  private static let length = Field<Interview>(
    "minutes",
    "Length in minutes",
    .line(atMost: 3),
    about: .label
  ) {
    $0.minutes.map(String.init) ?? ""
  } write: { interview, typed in
    let text = typed.trimmed
    interview.minutes = Int(text)
    return text.isEmpty || interview.minutes.map((5...600).contains) == true
  }

  /// The zone of the local time; an empty text leaves it unchanged.
  private static let zone = Field<Interview>("zone", "Time zone", .line(atMost: 60), about: .label)
  {
    $0.zone
  } write: { interview, typed in
    let text = typed.trimmed
    guard !text.isEmpty else { return true }
    interview.zone = text
    return TimeZone(identifier: text) != nil
  }
}

extension InterviewFormat {
  package var title: Phrase {
    switch self {
    case .phone: "Phone"
    case .video: "Video"
    case .onSite: "On-site"
    case .panel: "Panel"
    case .task: "Task or work sample"
    case .recorded: "Recorded answers"
    case .other: "Other"
    default: Phrase(verbatim: rawValue)
    }
  }

  static let choices = all.map { Choice($0.rawValue, $0.title) }
}

extension Outcome {
  package var title: Phrase {
    switch self {
    case .advanced: "I got to the next round"
    case .offer: "An offer"
    case .rejected: "A rejection"
    case .noAnswer: "No reply"
    case .withdrew: "I withdrew"
    case .cancelled: "Position canceled"
    default: Phrase(verbatim: rawValue)
    }
  }

  package static let choices = all.map { Choice($0.rawValue, $0.title) }
}

extension Interview {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    journal[id] == nil ? journal.changes(adding: self, on: surroundings.today) : [.save(self)]
  }
}

/// How the interview is held.
package struct InterviewFormat: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let phone = InterviewFormat(rawValue: "phone")
  package static let video = InterviewFormat(rawValue: "video")
  package static let onSite = InterviewFormat(rawValue: "on-site")
  package static let panel = InterviewFormat(rawValue: "panel")
  package static let task = InterviewFormat(rawValue: "task")
  package static let recorded = InterviewFormat(rawValue: "recorded")
  package static let other = InterviewFormat(rawValue: "other")

  package static let all: [InterviewFormat] = [
    .phone, .video, .onSite, .panel, .task, .recorded, .other,
  ]
}

/// How an interview ended.
package struct Outcome: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let advanced = Outcome(rawValue: "advanced")
  package static let offer = Outcome(rawValue: "offer")
  package static let rejected = Outcome(rawValue: "rejected")
  package static let noAnswer = Outcome(rawValue: "no-answer")
  package static let withdrew = Outcome(rawValue: "withdrew")
  package static let cancelled = Outcome(rawValue: "cancelled")

  package static let all: [Outcome] = [
    .advanced, .offer, .rejected, .noAnswer, .withdrew, .cancelled,
  ]
}
