/// A guided exercise, as its file tells it.
package struct Exercise: Decodable, Sendable {
  package let id: String
  package let step: Step
  /// The kind of record it saves; nil for an exercise that only shows.
  package let record: String?
  /// A page of its own, where the walk by prompts does not fit.
  package let page: String?
  package let title: String
  package let summary: String
  /// From and to.
  package let minutes: [Int]
  /// A, A-, B, B-, C or D: rates the method, not this implementation.
  package let grade: String
  package let sources: [String]
  /// The day somebody last held its words against its sources.
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
    /// Hours after the no was heard.
    package let after: Int
    package let to: Int?
    package let once: String?
    package let shortWay: Bool?
    /// Not shown among the ways of a recovery before its time has come.
    package let optIn: Bool?
    /// The mood, 0 to 10, below which something lighter is offered first.
    package let leastMood: Int?
    /// What it is offered after, by the names of what came; anything, where nothing is named.
    package let fits: [String]?

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
    /// Leaves the prompt out where an earlier number is high enough.
    package let unless: Reached?

    /// One that no file tells: what a command asks where there is no exercise.
    package init(_ id: String, ask: Phrase, help: Phrase? = nil, fields: [String]) {
      self.id = id
      self.ask = Speaker.current.say(ask)
      self.help = help.map(Speaker.current.say)
      self.fields = fields.map { FieldPrompt(name: $0, label: nil, hint: nil) }
      aside = nil
      unless = nil
    }
  }

  /// A number asked earlier in the same exercise that has come at least this far.
  package struct Reached: Decodable, Sendable {
    package let field: String
    package let least: Int
  }

  /// A field as a prompt asks it.
  package struct FieldPrompt: Decodable, Sendable {
    package let name: String
    package let label: String?
    package let hint: String?
  }

  /// The exercise without some of its fields; a prompt that asked nothing else falls away.
  package func without(_ isLeftOut: (FieldPrompt) -> Bool) -> Exercise {
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

  /// How long it takes, as in "8 to 12 min".
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
