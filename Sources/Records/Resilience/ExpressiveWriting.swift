package import Foundation

/// One session of writing about something that happened; those about the same thing are a series.
package struct ExpressiveWriting: JournalRecord {
  package static let kind = Kind(rawValue: "expressive-writing")

  package let id: Identifier<ExpressiveWriting>
  package var writtenAt: Date
  /// The person's own day, whatever zone they are in later.
  package var day: Day
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// Shared by the sessions about one event; it names no record.
  package var series: RecordID
  /// Which session of its series it was, from 1.
  package var number: Int = 1
  /// 0 very low to 10 very good.
  package var moodBefore: Int?
  package var moodAfter: Int?
  package var text: String = ""
  /// The words are gone for good; that there was a session is not.
  package var isShredded: Bool = false

  package init(
    id: Identifier<ExpressiveWriting>,
    writtenAt: Date,
    day: Day,
    series: RecordID
  ) {
    self.id = id
    self.writtenAt = writtenAt
    self.day = day
    self.series = series
  }

  package mutating func keepInRange() {
    moodBefore.keep(within: Scale.feeling)
    moodAfter.keep(within: Scale.feeling)
    number = min(max(number, 1), Scale.writing.upperBound)
  }

  package var filedAt: Date { writtenAt }
  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { [text] }
}
