/// The criteria for checking a message.
package struct MessageCheck: Sendable {
  /// The fewest and the most words of its template; empty without a template.
  var words: [Int] = []
  /// Words that do not belong in a message of this kind.
  var avoided: [String] = []
  /// Whether it should ask exactly one question.
  var asksOnce = false
  /// The current local time, if it is still to be sent; nil otherwise.
  package var clock: ClockTime?
  package var closeness: NoCloseness = .far

  init() {}

  package init(_ template: MessageTemplate?) {
    words = template?.words ?? []
    avoided = template?.avoid ?? []
    asksOnce = template?.id == "t5-advice"
  }

  /// The most words for a good length: what the template says, and never above 150.
  var mostWords: Int { min(words.last ?? 150, 150) }
}

/// How close a rejection is to the message that follows it.
package enum NoCloseness: Hashable, Sendable {
  case far
  /// Heard within the last twelve hours.
  case fresh
  /// Rated 7 or more of 10, and heard within the last three days.
  case big
}

/// One remark from a check, which never prevents sending.
package enum MessageFlag: Hashable, Sendable {
  /// A placeholder that is not filled in, by name.
  case blank(String)
  /// Brackets that look like a placeholder.
  case bracket(String)
  case tooLong(words: Int, most: Int)
  case severalQuestions
  case apology
  case argument
  case avoided(String)
  case late
  case freshNo
  case bigNo

  /// The flag's name, as a command prints it.
  package var name: String {
    switch self {
    case .blank: "blank"
    case .bracket: "bracket"
    case .tooLong: "too-long"
    case .severalQuestions: "several-questions"
    case .apology: "apology"
    case .argument: "argument"
    case .avoided: "avoided"
    case .late: "late"
    case .freshNo: "fresh-no"
    case .bigNo: "big-no"
    }
  }

  /// Whether it is about the time and not the words, so that another day is offered.
  package var isAboutTheMoment: Bool {
    switch self {
    case .late, .freshNo, .bigNo: true
    default: false
    }
  }

  package var phrase: Phrase {
    switch self {
    case .blank(let name): "“\(MessageText.placeholderName(name))” is still to be filled in."
    case .bracket(let text): "“\(text)” looks like something to fill in."
    case .tooLong(let words, let most):
      "It has \(words) words. Up to \(most) are answered more easily."
    case .severalQuestions: "It asks more than one question. One is easier to answer."
    case .apology: "It apologizes. It reads well without that, too."
    case .argument: "It may read as asking them to explain or to think again."
    case .avoided(let words): "They may read “\(words)” differently than you mean it."
    case .late: "It is late. The draft can wait until morning."
    case .freshNo: "This is still fresh. You can draft now and look again tomorrow."
    case .bigNo: "This rejection hit hard. The draft is saved, and you can read it again tomorrow."
    }
  }
}
