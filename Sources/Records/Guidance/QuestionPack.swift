/// Questions of one kind of work, or of one situation a person applies from.
package enum QuestionPack: String, Decodable, CaseIterable, Sendable {
  case software, data, product, design, marketing, sales, service, nursing, care, teaching, finance
  case hr, management, trades, logistics, hospitality, admin
  case publicSector = "public-sector"
  case entry
  case careerChange = "career-change"
  case comingBack = "return"
  case promotion

  package var title: Phrase {
    switch self {
    case .software: "Software engineering"
    case .data: "Data"
    case .product: "Product and project management"
    case .design: "Design"
    case .marketing: "Marketing"
    case .sales: "Sales"
    case .service: "Customer service and retail"
    case .nursing: "Nursing"
    case .care: "Care work"
    case .teaching: "Teaching"
    case .finance: "Finance and accounting"
    case .hr: "Human resources"
    case .management: "Management"
    case .trades: "Skilled trades"
    case .logistics: "Warehouse and driving"
    case .hospitality: "Hospitality"
    case .admin: "Office and administration"
    case .publicSector: "Public sector"
    case .entry: "First job, no experience"
    case .careerChange: "Career change"
    case .comingBack: "Back after a gap"
    case .promotion: "Internal promotion"
    }
  }
}

/// Words that point to a pack, in a job title or in a search.
package struct PackWords: Decodable, Sendable {
  package let id: QuestionPack
  package let words: [String]
}
