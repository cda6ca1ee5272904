package import Foundation

/// Why it went as it did, by four dials, and one more true explanation.
package struct ExplanationDials: ExerciseRecord {
  package static let kind = Kind(rawValue: "explanation-dials")

  package let id: Identifier<ExplanationDials>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var cause: String = ""
  package var before: Dials = Dials()
  package var another: String = ""
  package var after: Dials = Dials()
  package var act: String = ""

  package init(id: Identifier<ExplanationDials>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() {
    before.keepInRange()
    after.keepInRange()
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { [cause, another, act] }
}

/// Four dials, each 0 to 6.
package struct Dials: Codable, Equatable, Sendable {
  /// 0 passing, 6 lasting.
  package var lasting: Int?
  /// 0 this interview, 6 everywhere.
  package var everywhere: Int?
  /// 0 many things, 6 me.
  package var me: Int?
  /// 0 out of my hands, 6 in my hands.
  package var influence: Int?

  package init() {}

  fileprivate mutating func keepInRange() {
    lasting.keep(within: Scale.dial)
    everywhere.keep(within: Scale.dial)
    me.keep(within: Scale.dial)
    influence.keep(within: Scale.dial)
  }
}
