package import Records

/// A part of a report, which somebody leaves in or out.
package enum ReportPart: String, CaseIterable, Sendable {
  case wentWell = "went-well"
  case search, interviews, insights, lessons, practice, plan, mood, thoughts

  package var title: Phrase {
    switch self {
    case .wentWell: "What went well"
    case .search: "Applications"
    case .interviews: "Interviews"
    case .insights: "Insights"
    case .lessons: "Changes to try"
    case .practice: "Practice"
    case .plan: "Plans"
    case .mood: "Mood"
    case .thoughts: "Thought records"
    }
  }

  /// Whether it is left in until somebody says otherwise: what is nearest to a diary is not.
  package var isUsual: Bool { self != .mood && self != .thoughts }
}

/// What a report is to hold, and of which days.
package struct ReportRequest: Equatable, Sendable {
  package var from: Day?
  package var to: Day?
  /// The parts by their names; none at all stands for the usual ones.
  package var sections: [String] = []

  package init() {}

  /// The last twelve weeks, with the usual parts.
  package static func usual(on today: Day) -> ReportRequest {
    var request = ReportRequest()
    request.from = today - 83
    request.to = today
    request.sections = ReportPart.allCases.filter(\.isUsual).map(\.rawValue)
    return request
  }

  package var parts: [ReportPart] {
    let chosen = ReportPart.allCases.filter { sections.contains($0.rawValue) }
    return chosen.isEmpty ? ReportPart.allCases.filter(\.isUsual) : chosen
  }

  /// The days it is about; where one end is open, twelve weeks or today.
  ///
  /// - Throws: `Problems` where it would end before it begins.
  package func days(on today: Day) throws(Problems) -> ClosedRange<Day> {
    let last = to ?? today
    let first = from ?? last - 83
    guard first <= last else { throw Problems("to", "A day from the first one on.") }
    return first...last
  }
}

extension ReportRequest: Fielded {
  package static let fields = FieldTable<ReportRequest>([
    .value("from", \.from, "From", .day),
    .value("to", \.to, "To", .day),
    .choices(
      "sections",
      \.sections,
      "What is in it",
      ReportPart.allCases.map { Choice($0.rawValue, $0.title) },
      atMost: ReportPart.allCases.count
    ),
  ])
}
