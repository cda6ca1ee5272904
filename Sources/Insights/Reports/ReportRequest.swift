package import Records

/// A part of a report, which the person includes or leaves out.
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

  /// Whether it is included by default; the parts closest to a diary are not.
  var isUsual: Bool { self != .mood && self != .thoughts }
}

/// What a report should contain, and for which days.
package struct ReportRequest: Equatable, Sendable {
  var from: Day?
  var to: Day?
  /// The parts by name; empty for the default parts.
  var sections: [String] = []

  package init() {}

  /// The last twelve weeks, with the default parts.
  package static func usual(on today: Day) -> ReportRequest {
    var request = ReportRequest()
    request.from = today - 83
    request.to = today
    request.sections = ReportPart.allCases.filter(\.isUsual).map(\.rawValue)
    return request
  }

  var parts: [ReportPart] {
    let chosen = ReportPart.allCases.filter { sections.contains($0.rawValue) }
    return chosen.isEmpty ? ReportPart.allCases.filter(\.isUsual) : chosen
  }

  /// The days it covers; a missing end means twelve weeks, or today.
  ///
  /// - Throws: `Problems` if the last day is before the first.
  func days(on today: Day) throws(Problems) -> ClosedRange<Day> {
    let last = to ?? today
    let first = from ?? last - 83
    guard first <= last else { throw Problems("to", "The first day, or later.") }
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
