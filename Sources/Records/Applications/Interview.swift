package import Foundation

/// One round of talks about a job.
package struct Interview: JournalRecord {
  package static let kind = Kind(rawValue: "interview")

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
  package var links: [RecordID] { [application.raw] }
  package var words: [String] { [round, place, notes] + people }
}

extension Interview {
  /// The instant it begins; noon stands in for a time nobody has named yet.
  package var startsAt: Date? {
    day?.at(time ?? .noon, in: TimeZone(identifier: zone) ?? .gmt)
  }
}
