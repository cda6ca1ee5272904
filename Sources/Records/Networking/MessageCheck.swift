/// What a second look at a message goes by.
package struct MessageCheck: Sendable {
  /// Fewest and most words of the template it began from; empty where there is none.
  package var words: [Int] = []
  /// Words that have no place in a message of its kind.
  package var avoided: [String] = []
  /// One question is the whole point of it.
  package var asksOnce = false
  /// The time on the wall, where it is still to be sent.
  package var clock: ClockTime?
  package var closeness: NoCloseness = .far

  package init() {}

  package init(_ template: MessageTemplate?) {
    words = template?.words ?? []
    avoided = template?.avoid ?? []
    asksOnce = template?.id == "t5-advice"
  }

  /// The most words that are a good length: 150, or what the template says (evidence E-2).
  package var mostWords: Int { min(words.last ?? 150, 150) }
}

/// How close the no is that a message comes after (evidence G2 and E-2).
package enum NoCloseness: Hashable, Sendable {
  case far
  /// Heard within twelve hours.
  case fresh
  /// Weighed 7 or more of 10, and was heard within three days.
  case big
}

/// One thing a second look noticed; never in the way of anything.
package enum MessageFlag: Hashable, Sendable {
  /// A placeholder, by its name.
  case blank(String)
  /// Brackets that look like something to fill in.
  case bracket(String)
  case tooLong(words: Int, most: Int)
  case severalQuestions
  case apology
  case argument
  case avoided(String)
  case late
  case freshNo
  case bigNo

  /// As a command prints it.
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

  /// Whether it is about the moment and not about the words: then another day is offered.
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
    case .apology: "It says sorry. It reads well without that, too."
    case .argument: "It may read as asking them to explain or to think again."
    case .avoided(let words): "“\(words)” may be heard differently here than you mean it."
    case .late: "It is late. The draft can wait for the morning."
    case .freshNo: "This is still fresh. You can draft now and look again tomorrow."
    case .bigNo: "This one weighed a lot. The draft keeps, and can be read again tomorrow."
    }
  }
}
