package import Foundation
package import Records

/// The input of an insight: a journal, the moment, and the person's preferences.
package struct InsightGround: Sendable {
  package let journal: Journal
  let surroundings: Surroundings
  let preferences: Preferences
  let course: Course
  private let hidden: Set<RecordID>

  /// - Parameter surroundings: in any time zone; converted to the person's own.
  package init(_ journal: Journal, _ surroundings: Surroundings) {
    self.journal = journal
    self.surroundings = journal.seen(surroundings)
    preferences = journal.preferences(zone: surroundings.zone)
    course = Course(journal, on: self.surroundings.today)
    hidden = journal.hiddenApplications
  }

  var today: Day { surroundings.today }
  var amounts: Amounts { Amounts(numbersOff: preferences.numbersOff) }

  /// How much of a rejection the silence after an interview is, by days.
  var missed: (Int) -> Double {
    let model = ReplyModel(course.rounds.compactMap { $0.wait(self) }, everyNth: 4)
    return { model.missed(after: Double($0)) }
  }

  func day(of moment: Date) -> Day { Day(moment, in: surroundings.zone) }

  /// Whether an employer may be named; a hidden one is counted, but not shown.
  func isShown(_ application: Identifier<JobApplication>) -> Bool {
    !hidden.contains(application.raw)
  }

  /// The same for a record about an employer.
  func isShown(_ record: any JournalRecord) -> Bool { !journal.speaks(record, of: hidden) }

  /// Whether field notes are from before the outcome was known.
  ///
  /// Later notes are influenced by the outcome and left out, and so are undated ones.
  func isTimely(_ notes: FieldNotes, of interview: Interview) -> Bool {
    guard let known = interview.outcomeKnownAt else { return interview.outcome == nil }
    return notes.takenAt < known
  }
}

/// Why no insights are shown.
package enum InsightRest: Equatable, Sendable {
  /// The person turned them off.
  case off
  /// A rejection is too recent.
  case coolOff(until: Date)
  /// A quiet week after a low mood, in which practice pauses too.
  case resting(until: Date)
}
