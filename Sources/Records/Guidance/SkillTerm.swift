/// A skill as postings name it, with the spellings it is known by.
package struct SkillTerm: Decodable, Sendable {
  package let id: String
  package let title: String
  /// communication, technical or industry.
  package let area: String
  /// A star stands for any ending; one with a capital letter counts only as it is written.
  package let spellings: [String]
}

/// The three areas of skills and competencies: the filter on top of every list of them.
package enum SkillArea: String, CaseIterable, Sendable {
  case communication, technical, industry

  package var title: Phrase {
    switch self {
    case .communication: "Communication"
    case .technical: "Technical"
    case .industry: "Industry awareness"
    }
  }

  package static let choices = allCases.map { Choice($0.rawValue, $0.title) }
}
