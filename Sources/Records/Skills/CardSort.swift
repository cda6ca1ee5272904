/// What kind of question a card holds.
package struct CardSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A question of the person's own.
  package static let own = CardSort(rawValue: "own")
  /// A family of the question bank; each time another of its wordings is shown.
  package static let family = CardSort(rawValue: "family")
  /// One to answer again after looking back.
  package static let replay = CardSort(rawValue: "replay")
  /// One remembered from an interview.
  package static let remembered = CardSort(rawValue: "remembered")
  /// Something to know about a role or a company, until the interview is over.
  package static let fact = CardSort(rawValue: "fact")
  /// One about something the person is still learning.
  package static let learning = CardSort(rawValue: "learning")
  /// A story to tell in a minute, from its name alone.
  package static let story = CardSort(rawValue: "story")

  package static let all: [CardSort] = [
    .own, .family, .replay, .remembered, .fact, .learning, .story,
  ]
}
