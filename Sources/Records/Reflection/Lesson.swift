package import Foundation

/// Something worth keeping, or one change to try.
package struct Lesson: JournalRecord {
  package static let kind = Kind(rawValue: "lesson")
  package static let names = KindNames(one: "lesson", many: "Lessons", in: .lookingBack)

  package let id: Identifier<Lesson>
  package var learnedAt: Date
  package var sort: LessonSort
  package var text: String
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// The record it came out of.
  package var source: RecordID?
  package var application: Identifier<JobApplication>?
  /// No longer brought to interviews.
  package var setAside: Bool = false

  package init(id: Identifier<Lesson>, learnedAt: Date, sort: LessonSort, text: String) {
    self.id = id
    self.learnedAt = learnedAt
    self.sort = sort
    self.text = text
  }

  package var filedAt: Date { learnedAt }
  package var words: [String] { [text, ifCue, thenAction] }

  package static let linkRules: [LinkRule<Lesson>] = [
    .mentions("recovery", \.recovery), .mentions("source", \.source),
    .mentions("application", \.application),
  ]
  package static func begun(_ new: NewRecord<Lesson>) -> Lesson? {
    Lesson(id: new.id, learnedAt: new.surroundings.now, sort: .keep, text: "")
  }
  package func title(in _: Journal) -> Phrase { sort == .change ? plan : Phrase(verbatim: text) }
}

extension Lesson {
  package static let fields = FieldTable<Lesson>([
    .prose("text", \.text, "The lesson", about: .myself, atMost: 2_000).required,
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
    .check("set-aside", \.setAside, "Leave it out of what I bring to interviews"),
  ])
}

extension Lesson {
  /// "If the case starts, then I will pause.", or the change in plain words.
  package var plan: Phrase {
    guard !ifCue.isEmpty, !thenAction.isEmpty else { return Phrase(verbatim: text) }
    return "If \(ifCue), then I will \(thenAction)"
  }
}
