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
  private let inPacks: [QuestionPack]?
  /// The levels of experience it is asked at; nil for any.
  package let level: [QuestionLevel]?
  /// The interview formats it is asked in; nil for any.
  package let formats: [QuestionFormat]?
  /// 1 to 3, from easy to hard.
  package let difficulty: Int
  private let alsoKnownAs: [String]?
  private let formerTitles: [String]?
  /// Set for a question that a person need not answer.
  package let needNotAnswer: NeedNotAnswer?
  /// Three wordings, the most common one first.
  package let wordings: [String]
  package let checks: String
  /// Three to five steps of an answer, which are not a script.
  package let outline: [String]
  package let trap: String
  package let followUps: [String]
  /// The IDs of the rubric dimensions that matter most here.
  package let emphasis: [String]

  private enum CodingKeys: String, CodingKey {
    case id, type, competencies, level, formats, difficulty, wordings, checks
    case outline, trap, emphasis
    case inPacks = "packs"
    case alsoKnownAs = "also"
    case formerTitles = "formerly"
    case needNotAnswer = "need-not-answer"
    case followUps = "follow-ups"
  }

  /// The kinds of work and the situations it belongs to; empty if it is asked of anybody.
  package var packs: [QuestionPack] { inPacks ?? [] }

  /// Other words that people search for it by, shown as “also known as”.
  package var also: [String] { alsoKnownAs ?? [] }

  /// Whether it is asked in any kind of work.
  package var isGeneral: Bool { packs.isEmpty }

  package var mayBeUnlawful: Bool { needNotAnswer != nil }

  /// Its title in a list.
  package var title: String { wordings.first ?? id }

  /// Whether a text is its title, or was in an earlier version of the bank.
  func isTitle(_ text: String) -> Bool { text == title || formerTitles?.contains(text) == true }

  /// The wording after this many times; the wordings repeat in turn.
  package func wording(after times: Int) -> String {
    wordings.isEmpty ? id : wordings[max(0, times) % wordings.count]
  }

  func suits(_ wanted: QuestionLevel) -> Bool { level.map { $0.contains(wanted) } ?? true }

  func suits(_ wanted: QuestionFormat) -> Bool {
    formats.map { $0.contains(wanted) } ?? true
  }
}

/// Why a question need not be answered, and what to say instead.
package struct NeedNotAnswer: Decodable, Sendable {
  /// What the question touches on.
  package let why: String
  package let instead: String
  /// Where there is a rule against it, such as a country or a law.
  package let place: String

  private enum CodingKeys: String, CodingKey {
    case why, instead
    case place = "where"
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
    case .behavioural: "Behavioral"
    case .situational: "Situational"
    case .motivation: "Motivation"
    case .selfPresentation: "About yourself"
    case .technical: "Technical"
    case .workSample: "Case or task"
    case .culture: "Culture and teamwork"
    case .closing: "End of the interview"
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
    case .mid: "A few years of experience"
    case .lead: "Team lead"
    case .executive: "Executive"
    }
  }
}

/// The format of interview a question comes up in.
package enum QuestionFormat: String, Decodable, CaseIterable, Sendable {
  case phone, video, panel
  case onSite = "on-site"
  case asynchronous
  case artificial = "ai-interviewer"

  package var title: Phrase {
    switch self {
    case .phone: "By phone"
    case .video: "By video"
    case .panel: "With a panel"
    case .onSite: "On site"
    case .asynchronous: "One-way video, recorded alone"
    case .artificial: "With an AI interviewer"
    }
  }
}
