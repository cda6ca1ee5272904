package import Foundation

/// One round of talks about a job.
package struct Interview: JournalRecord {
  package static let kind = Kind(rawValue: "interview")
  package static let names = KindNames(one: "interview", many: "Interviews", in: .applications)

  package let id: Identifier<Interview>
  package var application: Identifier<JobApplication>
  package var addedAt: Date
  /// What the person calls it: first talk, panel, final round.
  package var round: String = ""
  package var day: Day?
  /// On the wall clock of ``zone``.
  package var time: ClockTime?
  /// An IANA name; the wall time belongs to it.
  package var zone: String
  /// Planned length, 5 to 600.
  package var minutes: Int?
  package var format: InterviewFormat?
  /// Who will be there, one a line, as typed.
  package var people: [String] = []
  package var place: String = ""
  package var notes: String = ""
  package var outcome: Outcome?
  /// When the outcome was written down: field notes lock then.
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
  /// The instant it begins; noon stands in for a time nobody has named yet.
  package var startsAt: Date? {
    day?.at(time ?? .noon, in: TimeZone(identifier: zone) ?? .gmt)
  }
}

extension Interview {
  package static let fields = FieldTable<Interview>([
    .line("round", \.round, "Round", about: .work),
    .value("day", \.day, "Day", .day),
    .value("time", \.time, "Time", .time),
    length,
    .value("format", \.format, "How", .choice(InterviewFormat.choices)),
    .lines("people", \.people, "Who will be there", about: .others),
    .line("place", \.place, "Where, or the link", about: .work),
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

  /// The wall time belongs to it; no text leaves it as it is.
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
    case .onSite: "On site"
    case .panel: "Panel"
    case .task: "Task or work sample"
    case .recorded: "Recorded answers"
    case .other: "Other"
    default: Phrase(verbatim: rawValue)
    }
  }

  package static let choices = all.map { Choice($0.rawValue, $0.title) }
}

extension Outcome {
  package var title: Phrase {
    switch self {
    case .advanced: "On to the next round"
    case .offer: "An offer"
    case .rejected: "A rejection"
    case .noAnswer: "No answer came"
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
  ) throws(Problems)
    -> [Change]
  {
    journal[id] == nil ? journal.changes(adding: self, on: surroundings.today) : [.save(self)]
  }
}
