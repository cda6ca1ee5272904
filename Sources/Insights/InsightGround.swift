package import Foundation
package import Records

/// What an insight looks at: a journal, the moment, and how the person wants things told.
package struct InsightGround: Sendable {
  package let journal: Journal
  package let surroundings: Surroundings
  package let preferences: Preferences

  /// - Parameter surroundings: seen from anywhere; the ground sees them from the person's own zone.
  package init(_ journal: Journal, _ surroundings: Surroundings) {
    self.journal = journal
    self.surroundings = journal.seen(surroundings)
    preferences = journal.preferences(zone: surroundings.zone)
  }

  package var today: Day { surroundings.today }
  package var amounts: Amounts { Amounts(numbersOff: preferences.numbersOff) }

  package func day(of moment: Date) -> Day { Day(moment, in: surroundings.zone) }

  /// Field notes from before the outcome was known, with their interview, oldest first.
  ///
  /// What is noted later is coloured by the outcome, and is left out.
  package var timelyNotes: [(notes: FieldNotes, interview: Interview)] {
    journal.shelf(FieldNotes.self).compactMap { notes in
      guard let interview = journal[notes.interview] else { return nil }
      if interview.outcome != nil, interview.outcomeKnownAt == nil { return nil }
      if let known = interview.outcomeKnownAt, notes.takenAt >= known { return nil }
      return (notes, interview)
    }
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
