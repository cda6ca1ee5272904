package import Records

extension Insight {
  /// What an insight is about: its name in addresses, in settings and in JSON.
  package struct Kind: OpenSet {
    package let rawValue: String

    package init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Where applications went.
    package static let flow = Kind(rawValue: "flow")
    /// Which step of the way to an offer holds most up.
    package static let funnel = Kind(rawValue: "funnel")
    /// Whether one sort of interview goes otherwise than the rest.
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

    /// In the order cards of one sort stand.
    package static let all: [Kind] = [
      .wentWell, .flow, .funnel, .weakestCompetency, .calibration, .segments, .factors, .replies,
      .practice, .moodCalendar, .moodTrend, .activities, .bounceBack,
    ]
  }
}

extension Insight.Kind {
  package var title: Phrase { Self.titles[self] ?? Phrase(verbatim: rawValue) }

  private static let titles: [Insight.Kind: Phrase] = [
    .wentWell: "What went well",
    .flow: "Where your applications went",
    .funnel: "The way to an offer",
    .weakestCompetency: "Your answers, by what they were about",
    .calibration: "Your guesses, and what came",
    .segments: "Sorts of interview",
    .factors: "What goes along with getting further",
    .replies: "How long answers take",
    .practice: "Practice",
    .moodTrend: "Mood over the last weeks",
    .moodCalendar: "Your mood, day by day",
    .activities: "Days and what was in them",
    .bounceBack: "What your last setbacks looked like",
  ]
}
