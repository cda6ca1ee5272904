package import Foundation

/// A record that somebody writes in an exercise, in a recovery or outside of one.
package protocol ExerciseRecord: JournalRecord {
  var writtenAt: Date { get }

  /// The recovery it was written in; nil if none.
  var recovery: Identifier<Recovery>? { get set }

  init(id: Identifier<Self>, writtenAt: Date)
}

extension ExerciseRecord {
  package var filedAt: Date { writtenAt }

  package static func begun(_ new: NewRecord<Self>) -> Self? {
    var record = Self(id: new.id, writtenAt: new.surroundings.now)
    record.recovery = new.link("recovery")
    return record
  }
}
