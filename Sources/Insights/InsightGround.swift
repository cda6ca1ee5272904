package import Foundation
package import Records

/// What an insight looks at: a journal, the moment, and how the person wants things told.
package struct InsightGround: Sendable {
  package let journal: Journal
  package let surroundings: Surroundings
  package let preferences: Preferences
  package let course: Course
  private let hidden: Set<RecordID>

  /// - Parameter surroundings: seen from anywhere; the ground sees them from the person's own zone.
  package init(_ journal: Journal, _ surroundings: Surroundings) {
    self.journal = journal
    self.surroundings = journal.seen(surroundings)
    preferences = journal.preferences(zone: surroundings.zone)
    course = Course(journal, on: self.surroundings.today)
    hidden = journal.hiddenApplications
  }

  package var today: Day { surroundings.today }
  package var amounts: Amounts { Amounts(numbersOff: preferences.numbersOff) }

  package func day(of moment: Date) -> Day { Day(moment, in: surroundings.zone) }

  /// Whether an employer may be named: one that is hidden counts along, and nothing shows which.
  func isShown(_ application: Identifier<JobApplication>) -> Bool {
    !hidden.contains(application.raw)
  }

  /// The same for what was written about one.
  func isShown(_ record: any JournalRecord) -> Bool { !journal.speaks(record, of: hidden) }

  /// Whether field notes are from before the outcome was known.
  ///
  /// What is noted later is coloured by the outcome, and is left out; so is what nobody can date.
  package func isTimely(_ notes: FieldNotes, of interview: Interview) -> Bool {
    guard let known = interview.outcomeKnownAt else { return interview.outcome == nil }
    return notes.takenAt < known
  }
}

/// Why there are no insights to see.
package enum InsightRest: Equatable, Sendable {
  /// The person does not want any.
  case off
  /// A no is too recent.
  case coolOff(until: Date)
  /// A week of quiet after a low mood, in which practice rests as well.
  case resting(until: Date)
}
