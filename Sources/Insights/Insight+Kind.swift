import Records

extension Insight {
  /// The kind of an insight, as named in addresses, settings and JSON.
  package struct Kind: OpenSet {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    /// Where applications went.
    package static let flow = Kind(rawValue: "flow")
    /// Which step on the path to an offer holds a person up most.
    package static let funnel = Kind(rawValue: "funnel")
    /// Whether one sort of interview goes worse than the rest.
    package static let segments = Kind(rawValue: "segments")
    package static let weakestCompetency = Kind(rawValue: "weakest-competency")
    /// What goes along with getting further.
    package static let factors = Kind(rawValue: "factors")
    /// How guesses compare with what came.
    package static let calibration = Kind(rawValue: "calibration")
    package static let replies = Kind(rawValue: "replies")
    package static let moodTrend = Kind(rawValue: "mood-trend")
    package static let moodCalendar = Kind(rawValue: "mood-calendar")
    package static let activities = Kind(rawValue: "activities")
    package static let bounceBack = Kind(rawValue: "bounce-back")
    package static let practice = Kind(rawValue: "practice")
    package static let wentWell = Kind(rawValue: "went-well")
  }
}
