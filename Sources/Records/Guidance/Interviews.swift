/// A question to ask the interviewers that no website answers.
package struct QuestionToAsk: Decodable, Sendable {
  package let id: String
  /// work, team, manager, growth, company or process.
  package let about: String
  /// Whom it suits: hiring-manager, colleague, recruiter, panel.
  package let who: [String]
  package let ask: String
  package let why: String
}

/// What the evening after an interview could hold, whatever came of it.
package struct Evening: Decodable, Sendable {
  package let either: [Offer]
  package let ifYes: [Offer]
  package let ifNo: [Offer]

  /// Something that can be taken or left.
  package struct Offer: Decodable, Sendable {
    package let id: String
    package let title: String
    package let offer: String
  }

  private enum CodingKeys: String, CodingKey {
    case either
    case ifYes = "if-yes"
    case ifNo = "if-no"
  }
}
