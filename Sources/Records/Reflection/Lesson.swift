package import Foundation

/// Something to keep, or one change to try.
package struct Lesson: JournalRecord {
  package static let kind = Kind(rawValue: "lesson")
  package static let names = KindNames(
    "lesson",
    "Lessons",
    in: .lookingBack,
    about: "Something to keep or to change, taken from an interview."
  )

  package let id: Identifier<Lesson>
  package var learnedAt: Date
  package var sort: LessonSort
  package var text: String
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  /// The record it came from.
  package var source: RecordID?
  package var application: Identifier<JobApplication>?
  /// Whether it is no longer brought to interviews.
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
    .check("set-aside", \.setAside, "Do not show this before interviews"),
  ])
}

extension Lesson {
  /// "If the case starts, then I will pause", or the change in plain words.
  package var plan: Phrase {
    guard !ifCue.isEmpty, !thenAction.isEmpty else { return Phrase(verbatim: text) }
    return "If \(ifCue), then I will \(thenAction)"
  }
}

/// Whether a lesson is to keep or to change.
package struct LessonSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let keep = LessonSort(rawValue: "keep")
  package static let change = LessonSort(rawValue: "change")

  package static let all: [LessonSort] = [.keep, .change]
}

extension Lesson {
  /// The fields of a lesson with its sort, for a form that does not already know the sort.
  package static let fieldsWithSort = FieldTable<Lesson>(
    [.value("sort", \.sort, "Kind", .choice(LessonSort.choices))]
      + Lesson.fields.fields.filter { $0.name != "set-aside" }
  )
}

extension LessonSort {
  package static let choices = [
    Choice("keep", "Something to keep"), Choice("change", "Something to change"),
  ]
}
