package import Foundation

/// Word that a job will not come about.
package struct Rejection: JournalRecord {
  package static let kind = Kind(rawValue: "rejection")

  package let id: Identifier<Rejection>
  package var application: Identifier<JobApplication>
  package var learnedOn: Day
  package var savedAt: Date
  package var way: RejectionWay = .no
  /// The last interview before it, where there was one.
  package var interview: Identifier<Interview>?
  /// How big it felt, 0 to 10, where the person wanted to say.
  package var intensity: Int?
  package var theirWords: String = ""

  package init(
    id: Identifier<Rejection>,
    application: Identifier<JobApplication>,
    learnedOn: Day,
    savedAt: Date
  ) {
    self.id = id
    self.application = application
    self.learnedOn = learnedOn
    self.savedAt = savedAt
  }

  package mutating func keepInRange() { intensity.keep(within: Scale.feeling) }

  package var filedAt: Date { savedAt }
  package var links: [RecordID] { [application.raw] + [interview?.raw].compactMap(\.self) }
  package var words: [String] { [theirWords] }
}
