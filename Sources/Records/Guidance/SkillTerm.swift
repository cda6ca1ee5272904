/// A skill as job postings name it, with its spellings.
package struct SkillTerm: Decodable, Sendable {
  package let id: String
  package let title: String
  /// communication, technical or industry.
  package let area: String
  /// A star matches any ending; a spelling with a capital letter matches only as written.
  package let spellings: [String]
}

/// The three areas of skills and competencies, which every list of them can be filtered by.
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
