/// One thing an interviewer may want to know, in three wordings.
///
/// A family is practised as one question; each time another of its wordings is asked, since what is
/// learned in one form alone seldom helps in another (evidence D).
package struct QuestionFamily: Decodable, Sendable {
  /// Stable: cards name it.
  package let id: String
  package let type: QuestionType
  /// One or two names of competencies, the one it shows most first.
  package let competencies: [String]
  /// The line of work, where the type is technical.
  package let pack: QuestionPack?
  /// Whom it is asked; nil for anybody.
  package let level: [QuestionLevel]?
  /// Where it is asked; nil for anywhere.
  package let formats: [QuestionFormat]?
  /// 1 to 3.
  package let difficulty: Int
  /// Whether the law of many places lets nobody ask it.
  package let unlawful: Bool?
  package let wordings: [String]
  package let checks: String
  /// Three to five steps of an answer, and no script.
  package let outline: [String]
  package let trap: String
  package let followUps: [String]
  /// Names of the rubric's dimensions that matter most here.
  package let emphasis: [String]

  private enum CodingKeys: String, CodingKey {
    case id, type, competencies, pack, level, formats, difficulty, unlawful, wordings, checks
    case outline, trap, emphasis
    case followUps = "follow-ups"
  }

  package var mayBeUnlawful: Bool { unlawful ?? false }

  /// The words it goes by in a list.
  package var title: String { wordings.first ?? id }

  /// The words of one time it is asked: the next wording each time, then the first again.
  package func wording(after times: Int) -> String {
    wordings.isEmpty ? id : wordings[max(0, times) % wordings.count]
  }

  package func suits(_ wanted: QuestionLevel) -> Bool { level.map { $0.contains(wanted) } ?? true }

  package func suits(_ wanted: QuestionFormat) -> Bool {
    formats.map { $0.contains(wanted) } ?? true
  }
}

/// What kind of question a family is.
package enum QuestionType: String, Decodable, CaseIterable, Sendable {
  case behavioural, situational, motivation
  case selfPresentation = "self-presentation"
  case technical
  case workSample = "case"
  case culture, closing

  package var title: Phrase {
    switch self {
    case .behavioural: "What you did"
    case .situational: "What you would do"
    case .motivation: "Why this job"
    case .selfPresentation: "About yourself"
    case .technical: "Your craft"
    case .workSample: "A case or a task"
    case .culture: "How you work with others"
    case .closing: "The end of the talk"
    }
  }
}

/// A line of work with questions of its own.
package enum QuestionPack: String, Decodable, CaseIterable, Sendable {
  case software, data, admin, sales, care, teaching, trades, hospitality
  case publicSector = "public-sector"

  package var title: Phrase {
    switch self {
    case .software: "Software"
    case .data: "Data"
    case .admin: "Office and administration"
    case .sales: "Sales"
    case .care: "Care and health"
    case .teaching: "Teaching"
    case .trades: "Trades"
    case .hospitality: "Hospitality"
    case .publicSector: "Public service"
    }
  }
}

/// How far along somebody is.
package enum QuestionLevel: String, Decodable, CaseIterable, Sendable {
  case firstJob = "first-job"
  case mid, lead, executive

  package var title: Phrase {
    switch self {
    case .firstJob: "A first job"
    case .mid: "Some years in"
    case .lead: "Leading others"
    case .executive: "Leading a whole area"
    }
  }
}

/// The kind of talk a question comes up in.
package enum QuestionFormat: String, Decodable, CaseIterable, Sendable {
  case phone, video, panel
  case onSite = "on-site"
  case asynchronous

  package var title: Phrase {
    switch self {
    case .phone: "On the phone"
    case .video: "By video"
    case .panel: "Before a panel"
    case .onSite: "On site"
    case .asynchronous: "Recorded, without anybody there"
    }
  }
}
