/// A guided exercise, as described by its file.
package struct Exercise: Decodable, Sendable {
  package let id: String
  package let step: Step
  /// The kind of record it saves; nil for an exercise that is only read.
  package let record: String?
  /// The page that shows it, if it does not fit the prompt-by-prompt format.
  package let page: String?
  package let title: String
  package let summary: String
  /// The shortest and the longest time it takes, in minutes.
  package let minutes: [Int]
  /// A, A-, B, B-, C or D: grades the evidence for the method, not for Rebound.
  package let grade: String
  package let sources: [String]
  /// The day somebody last checked its text against its sources.
  package let reviewed: String
  package let why: String
  package let offered: Offer
  package let stop: [String]
  package private(set) var prompts: [Prompt]
  package let closing: String

  /// When an exercise is offered.
  ///
  /// It can be opened at any time.
  package struct Offer: Decodable, Sendable {
    /// Hours after the rejection was heard.
    package let after: Int
    package let to: Int?
    package let once: String?
    package let shortWay: Bool?
    /// Whether it is hidden in a recovery until its time has come.
    let optIn: Bool?
    /// If the mood, 0 to 10, is below this, something lighter is offered first.
    let leastMood: Int?
    /// The endings it is offered after, by name; nil for any.
    let fits: [String]?

    private enum CodingKeys: String, CodingKey {
      case after, to, once, fits
      case shortWay = "short-way"
      case optIn = "opt-in"
      case leastMood = "least-mood"
    }
  }

  /// One screen of an exercise.
  package struct Prompt: Decodable, Sendable {
    package let id: String
    package let ask: String
    package let help: String?
    package fileprivate(set) var fields: [FieldPrompt]?
    package let aside: String?
    /// Skips the prompt if an earlier number is high enough.
    package let unless: Reached?

    /// A prompt that is not from a file, for a command that asks outside of an exercise.
    package init(_ id: String, ask: Phrase, help: Phrase? = nil, fields: [String]) {
      self.id = id
      self.ask = Speaker.current.say(ask)
      self.help = help.map(Speaker.current.say)
      self.fields = fields.map { FieldPrompt(name: $0, label: nil, hint: nil) }
      aside = nil
      unless = nil
    }
  }

  /// A condition on a number asked earlier in the same exercise: it is at least this high.
  package struct Reached: Decodable, Sendable {
    package let field: String
    package let least: Int
  }

  /// A field, in the wording of its prompt.
  package struct FieldPrompt: Decodable, Sendable {
    package let name: String
    package let label: String?
    package let hint: String?
    /// How a worksheet asks it; nil if the record has a field of this name.
    var control: WorksheetControl?
    /// What can be chosen in a worksheet.
    var choices: [LibraryWord]?
    /// How many of them, at most.
    var most: Int?

    private enum CodingKeys: String, CodingKey {
      case name, label, hint, choices
      case control = "as"
      case most = "at-most"
    }
  }

  /// The exercise without some of its fields; a prompt that is left without any is dropped.
  func without(_ isLeftOut: (FieldPrompt) -> Bool) -> Exercise {
    var shorter = self
    shorter.prompts = prompts.compactMap { prompt in
      guard let fields = prompt.fields, !fields.isEmpty else { return prompt }
      var left = prompt
      left.fields = fields.filter { !isLeftOut($0) }
      return left.fields?.isEmpty == true ? nil : left
    }
    return shorter
  }

  package var isOnShortWay: Bool { offered.shortWay ?? false }

  /// How long it takes, such as "8 to 12 min".
  package var duration: Phrase {
    guard let from = minutes.first, let to = minutes.last, from != to else {
      return "\(minutes.first ?? 1) min"
    }
    return "\(from) to \(to) min"
  }
}

/// One of the five steps.
package enum Step: String, Decodable, CaseIterable, Sendable {
  case reflection, resilience, reframing, networking, skills

  /// 1 to 5.
  package var number: Int { (Step.allCases.firstIndex(of: self) ?? 0) + 1 }

  package var title: Phrase {
    switch self {
    case .reflection: "Look back"
    case .resilience: "Look after yourself"
    case .reframing: "Tell it differently"
    case .networking: "Bring people in"
    case .skills: "Get better at one thing"
    }
  }

  package var field: Phrase {
    switch self {
    case .reflection: "Self-reflection"
    case .resilience: "Resilience"
    case .reframing: "Reframing"
    case .networking: "Network"
    case .skills: "Skills"
    }
  }
}
