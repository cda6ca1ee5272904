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
    case .blank(let name): "The blank “\(MessageText.placeholderName(name))” is not filled in yet."
    case .bracket(let text): "“\(text)” looks like a blank you have not filled in."
    case .tooLong(let words, let most):
      "This message has \(words) words. People reply more easily to messages of up to \(most) words."
    case .severalQuestions: "This message asks more than one question. One is easier to answer."
    case .apology: "This message apologizes. You do not need to."
    case .argument: "They may think you want them to explain or change their decision."
    case .avoided(let words): "They may read “\(words)” differently from how you mean it."
    case .late: "It is late. You can send the message in the morning."
    case .freshNo: "This is still fresh. You can write a draft now and read it again tomorrow."
    case .bigNo: "This rejection hit hard. The draft is saved, and you can read it again tomorrow."
    }
  }
}
