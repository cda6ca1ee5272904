package import Records
package import Wording

extension JobApplication: Fielded {
  package static let fields = FieldTable<JobApplication>([
    .line("company", \.company, "Company", about: .work).required,
    .line("title", \.title, "Title", about: .work).required,
    .value("stage", \.stage, "Stage", .choice(Stage.choices)),
    .value("applied-on", \.appliedOn, "Applied on", .day),
    .value("first-response-on", \.firstResponseOn, "First answer on", .day),
    .value("next-follow-up-on", \.nextFollowUpOn, "Follow up on", .day),
    .value("answer-by", \.answerBy, "They answer by", .day),
    .checked("link", \.link, "Link to the posting", .link),
    .line("location", \.location, "Place", about: .work),
    .line("source", \.source, "Where you found it", about: .work),
    .line("salary", \.salary, "Pay", about: .work),
    .line("contact-person", \.contactPerson, "Contact person", about: .others),
    .chips("wanted", \.wanted, "How much you want it", 0...10, low: "hardly", high: "very much"),
    .prose("notes", \.notes, "Notes", about: .work),
  ])
}

extension Stage {
  package var title: Phrase {
    switch self {
    case .idea: "Idea"
    case .applied: "Applied"
    case .screen: "First talk"
    case .interview: "Interview"
    case .offer: "Offer"
    case .accepted: "Accepted"
    case .rejected: "Rejected"
    case .noAnswer: "No answer"
    case .withdrawn: "Withdrawn"
    case .expired: "Posting gone"
    case .cancelled: "Position canceled"
    default: Phrase(verbatim: rawValue)
    }
  }

  package static let choices = all.map { Choice($0.rawValue, $0.title) }
}
