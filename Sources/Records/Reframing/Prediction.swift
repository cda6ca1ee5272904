package import Foundation

/// Something a person fears will happen, and later what did.
package struct Prediction: ExerciseRecord {
  package static let kind = Kind(rawValue: "prediction")

  package let id: Identifier<Prediction>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// The thought it came with.
  package var thought: Identifier<ThoughtRecord>?
  package var feared: String = ""
  /// 0 to 100, by feeling.
  package var likely: Int?
  package var byWhen: Day?
  package var turnout: Turnout?
  package var happened: String = ""
  package var closedAt: Date?

  package init(id: Identifier<Prediction>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() { likely.keep(within: Scale.percent) }

  package var links: [RecordID] { [recovery?.raw, thought?.raw].compactMap(\.self) }
  package var words: [String] { [feared, happened] }
}
