/// Something a brief does not contain yet; the page works without any of them.
package enum BriefGap: String, CaseIterable, Sendable {
  case time, people, research, requirements, stories, ask, rehearsal

  /// Roughly how many minutes it takes to fill in.
  package var minutes: Int {
    switch self {
    case .time: 1
    case .people: 2
    case .research: 10
    case .requirements: 5
    case .stories: 10
    case .ask: 3
    case .rehearsal: 8
    }
  }

  package var title: Phrase {
    switch self {
    case .time: "Time and place"
    case .people: "Who will be there"
    case .research: "What you know about the company and the role"
    case .requirements: "The first things the job posting asks for"
    case .stories: "A story for each of these"
    case .ask: "Two questions to ask them"
    case .rehearsal: "A rehearsal with an obstacle"
    }
  }
}

extension BriefSheet {
  /// What is missing, in page order.
  package var gaps: [BriefGap] {
    BriefGap.allCases.filter { gap in
      switch gap {
      case .time: interview.day == nil || interview.time == nil || interview.place.isEmpty
      case .people: interview.people.isEmpty
      case .research: (prepared?.company ?? "").isEmpty || (prepared?.role ?? "").isEmpty
      case .requirements: requirements.isEmpty
      case .stories: requirements.contains { $0.story == nil }
      case .ask: ask.count < 2
      case .rehearsal: rehearsal == nil
      }
    }
  }

  /// Roughly how many minutes everything missing would take.
  package var minutesMissing: Int { gaps.map(\.minutes).reduce(0, +) }
}
