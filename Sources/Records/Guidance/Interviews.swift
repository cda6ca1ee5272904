/// A question to ask the interviewers that no website answers.
package struct QuestionToAsk: Decodable, Sendable {
  package let id: String
  /// work, team, manager, growth, company or process.
  package let about: String
  /// The people it suits: hiring-manager, colleague, recruiter, panel.
  package let who: [String]
  package let ask: String
  let why: String
  /// How the question can backfire; nil if it hardly can.
  let careful: String?

  /// The question as a choice, with its reason and a warning where it needs one.
  package var choice: Choice {
    let why = Phrase(verbatim: why)
    return Choice(
      id,
      Phrase(verbatim: ask),
      about: careful.map { "\(why) Careful: \(Phrase(verbatim: $0))" } ?? why
    )
  }
}

/// Ideas for the evening after an interview, however it went.
package struct Evening: Decodable, Sendable {
  package let either: [Offer]
  package let ifYes: [Offer]
  package let ifNo: [Offer]

  /// One idea for the evening.
  package struct Offer: Decodable, Sendable {
    package let id: String
    let title: String
    package let offer: String
  }

  private enum CodingKeys: String, CodingKey {
    case either
    case ifYes = "if-yes"
    case ifNo = "if-no"
  }
}
