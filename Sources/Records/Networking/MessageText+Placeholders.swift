extension MessageText {
  /// A placeholder in templates, and its name in words.
  package struct Placeholder: Sendable {
    package let name: String
    package let title: Phrase
  }

  /// All placeholders.
  package static let known = [
    Placeholder(name: "their-name", title: "their name"),
    Placeholder(name: "company", title: "the company"),
    Placeholder(name: "role", title: "job title"),
    Placeholder(name: "interview-day", title: "the day of the interview"),
    Placeholder(name: "my-name", title: "your name"),
    Placeholder(name: "detail", title: "one thing you talked about"),
    Placeholder(name: "role-type", title: "the kind of role you want"),
    Placeholder(name: "how-we-know", title: "how you know each other"),
    Placeholder(name: "why-them", title: "why you are asking them"),
    Placeholder(name: "question", title: "your question"),
    Placeholder(name: "added", title: "one thing you would like to add"),
    Placeholder(name: "memory", title: "something you have in common"),
    Placeholder(name: "appreciate", title: "what you like about their work"),
    Placeholder(name: "update", title: "your news, in a few words"),
    Placeholder(name: "posting-link", title: "the link to the posting"),
    Placeholder(name: "line-1", title: "a line about you to paste"),
    Placeholder(name: "line-2", title: "a second line"),
    Placeholder(name: "line-3", title: "a third line"),
    Placeholder(name: "by-when", title: "the deadline"),
    Placeholder(name: "reason", title: "your reason, in a few words"),
    Placeholder(name: "useful", title: "one useful thing"),
    Placeholder(name: "start-day", title: "the day you start"),
    Placeholder(name: "pay-agreed", title: "the pay you agreed on"),
    Placeholder(name: "pay-hoped", title: "the pay you hope for"),
    Placeholder(name: "instead", title: "what else would help"),
    Placeholder(name: "adjustment", title: "what you need, in concrete words"),
    Placeholder(name: "window-1", title: "one time that suits you"),
    Placeholder(name: "window-2", title: "another time that suits you"),
  ]

  private static let titles = Dictionary(uniqueKeysWithValues: known.map { ($0.name, $0.title) })

  /// A placeholder's name in words.
  package static func placeholderName(_ name: String) -> Phrase {
    titles[name] ?? Phrase(verbatim: name)
  }

  /// The placeholders in a text that do not exist.
  static func unknownPlaceholders(in text: String) -> [String] {
    placeholders(in: text).filter { titles[$0] == nil }
  }
}
