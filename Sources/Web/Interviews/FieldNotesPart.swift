import Records

/// A part of the field notes: all of them on one page, or one at a time.
enum FieldNotesPart: String, CaseIterable {
  case guess, questions, counted, words, change, goal

  var title: Phrase {
    switch self {
    case .guess: "Your guess"
    case .questions: "What they asked"
    case .counted: "What could be counted"
    case .words: "In your words"
    case .change: "Your change"
    case .goal: "Your learning goal"
    }
  }
}
