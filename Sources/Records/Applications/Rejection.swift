package import Foundation

/// The news that an application will not lead to a job.
package struct Rejection: JournalRecord {
  package static let kind = Kind(rawValue: "rejection")
  package static let names = KindNames(
    "rejection",
    "Rejections",
    in: .applications,
    about: "A rejection, no reply, a canceled position or your own withdrawal."
  )

  package let id: Identifier<Rejection>
  package var application: Identifier<JobApplication>
  package var learnedOn: Day
  package var savedAt: Date
  package var way: RejectionWay = .no
  /// The last interview before it; nil if there was none.
  package var interview: Identifier<Interview>?
  /// How hard it hit, 0 to 10; nil if the person did not say.
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
  package var words: [String] { [theirWords] }

  package static let linkRules: [LinkRule<Rejection>] = [
    .needs("application", \.application), .mentions("interview", \.interview),
  ]

  package func title(in journal: Journal) -> Phrase {
    journal[application]?.name ?? "A rejection"
  }
}

extension Rejection {
  package static let fields = FieldTable<Rejection>([
    .value("way", \.way, "How it ended", .choice(RejectionWay.choices)).required,
    .value("learned-on", \.learnedOn, "Date", .day).required,
    .chips(
      "intensity",
      \.intensity,
      "How hard did it hit you?",
      0...10,
      low: "not much",
      high: "very hard"
    ),
    .prose(
      "their-words",
      \.theirWords,
      "Their message, if you want to save it",
      about: .others,
      atMost: 10_000
    ),
  ])
}

extension Journal {
  /// Saves a corrected rejection.
  ///
  /// If the way it ended was corrected, the application and its last interview are updated too.
  ///
  /// - Throws: `Problems` for a day in the future.
  package func changes(
    correcting rejection: Rejection,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    guard rejection.learnedOn <= surroundings.today else {
      throw Problems("learned-on", "Enter today or an earlier date.")
    }
    guard let before = self[rejection.id], before.way != rejection.way else {
      return [.save(rejection)]
    }
    var changes: [Change] = [.save(rejection)]
    if let application = self[rejection.application], application.stage == before.way.stage {
      changes.append(.save(application.moved(to: rejection.way.stage, on: rejection.learnedOn)))
    }
    if var interview = self[rejection.interview], interview.outcome == before.way.outcome {
      interview.outcome = rejection.way.outcome
      changes.append(.save(interview))
    }
    return changes
  }
}

extension Rejection {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try journal.changes(correcting: self, surroundings)
  }
}

/// How an application ended.
package struct RejectionWay: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let no = RejectionWay(rawValue: "no")
  package static let noReply = RejectionWay(rawValue: "no-reply")
  package static let withdrew = RejectionWay(rawValue: "withdrew")
  package static let cancelled = RejectionWay(rawValue: "cancelled")

  package static let all: [RejectionWay] = [.no, .noReply, .withdrew, .cancelled]
}
