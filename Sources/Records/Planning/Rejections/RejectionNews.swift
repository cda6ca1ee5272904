/// A rejection as the person enters it; the application may not be in the journal yet.
package struct RejectionNews: Sendable {
  package var company = ""
  var title = ""
  package var application: Identifier<JobApplication>?
  package var way = RejectionWay.no
  /// The day they heard; nil means today.
  var learnedOn: Day?
  package var theirWords = ""
  package var afterInterview = false

  package init() {}
}

extension RejectionNews: Fielded {
  package static let fields = FieldTable<RejectionNews>([
    .line("company", \.company, "Company", about: .work),
    .line("title", \.title, "Job title", about: .work),
    .value("application", \.application, "Which application", .record(of: "open-application")),
    .value("way", \.way, "How it ended", .choice(RejectionWay.choices)),
    .value("learned-on", \.learnedOn, "Date", .day),
    .prose(
      "their-words",
      \.theirWords,
      "Their message, if you want to save it",
      about: .others,
      atMost: 10_000
    ),
    .check("after-interview", \.afterInterview, "There was an interview"),
  ])
}

extension RejectionWay {
  package static let choices = all.map { way in
    Choice(way.rawValue, WhatCame(way, afterInterview: true).words.choice)
  }

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
