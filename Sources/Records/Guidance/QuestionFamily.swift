/// One thing an interviewer may want to know, in three wordings.
///
/// A family is practiced as one question, with another wording each time: what is learned in one
/// form alone rarely helps in another.
package struct QuestionFamily: Decodable, Sendable {
  /// Never changes, because question cards refer to it.
  package let id: String
  package let type: QuestionType
  /// One or two competency IDs, the main one first.
  package let competencies: [String]
  /// The line of work, for technical questions.
  package let pack: QuestionPack?
  /// The levels of experience it is asked at; nil for any.
  package let level: [QuestionLevel]?
  /// The interview formats it is asked in; nil for any.
  package let formats: [QuestionFormat]?
  /// 1 to 3, from easy to hard.
  package let difficulty: Int
  /// Whether it is illegal to ask this question in many places.
  let unlawful: Bool?
  package let wordings: [String]
  package let checks: String
  /// Three to five steps of an answer, which are not a script.
  package let outline: [String]
  package let trap: String
  package let followUps: [String]
  /// The IDs of the rubric dimensions that matter most here.
  package let emphasis: [String]

  private enum CodingKeys: String, CodingKey {
    case id, type, competencies, pack, level, formats, difficulty, unlawful, wordings, checks
    case outline, trap, emphasis
    case followUps = "follow-ups"
  }

  package var mayBeUnlawful: Bool { unlawful ?? false }

  /// Its title in a list.
  package var title: String { wordings.first ?? id }

  /// The wording after this many times; the wordings repeat in turn.
  package func wording(after times: Int) -> String {
    wordings.isEmpty ? id : wordings[max(0, times) % wordings.count]
  }

  func suits(_ wanted: QuestionLevel) -> Bool { level.map { $0.contains(wanted) } ?? true }

  func suits(_ wanted: QuestionFormat) -> Bool {
    formats.map { $0.contains(wanted) } ?? true
  }
}

/// The type of a question family.
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
    case .closing: "The end of the interview"
    }
  }
}

/// A line of work with its own questions.
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

/// The level of experience a question is for.
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

/// The format of interview a question comes up in.
package enum QuestionFormat: String, Decodable, CaseIterable, Sendable {
  case phone, video, panel
  case onSite = "on-site"
  case asynchronous

  package var title: Phrase {
    switch self {
    case .phone: "By phone"
    case .video: "By video"
    case .panel: "With a panel"
    case .onSite: "On site"
    case .asynchronous: "Recorded, with nobody there"
    }
  }
}
