/// What a routine counts by.
package struct RhythmUnit: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let days = RhythmUnit(rawValue: "days")
  package static let weeks = RhythmUnit(rawValue: "weeks")

  package static let all: [RhythmUnit] = [.days, .weeks]
}
