package import Records
package import Wording

/// Word of a no, as it is told: the application may not be written down yet.
package struct RejectionNews: Sendable {
  package var company = ""
  package var title = ""
  package var application: Identifier<JobApplication>?
  package var way = RejectionWay.no
  /// Today, where nothing else was said.
  package var learnedOn: Day?
  package var theirWords = ""
  package var afterInterview = false

  package init() {}
}

extension RejectionNews: Fielded {
  package static let fields = FieldTable<RejectionNews>([
    .line("company", \.company, "Who from?"),
    .line("title", \.title, "For which job"),
    .value("application", \.application, "Which application", .record(of: "open-application")),
    .value("way", \.way, "What came", .choice(RejectionWay.choices)),
    .value("learned-on", \.learnedOn, "When you heard", .day),
    .prose("their-words", \.theirWords, "Their words, if you want to keep them", atMost: 10_000),
    .check("after-interview", \.afterInterview, "There was an interview"),
  ])
}

extension RejectionWay {
  package static let choices = [
    Choice("no", "No this time"), Choice("no-reply", "No reply; treat it as closed"),
    Choice("withdrew", "I withdrew"), Choice("cancelled", "Position cancelled"),
  ]

  /// The stage an application ends in.
  var stage: Stage {
    switch self {
    case .noReply: .noAnswer
    case .withdrew: .withdrawn
    case .cancelled: .cancelled
    default: .rejected
    }
  }

  /// How the last interview ended.
  var outcome: Outcome {
    switch self {
    case .noReply: .noAnswer
    case .withdrew: .withdrew
    case .cancelled: .cancelled
    default: .rejected
    }
  }

  var act: Act { self == .withdrew ? .withdrew : self == .no ? .rejected : .closed }
}
