package import Records

/// What will happen when a file is brought into a journal: shown first, done when the person agrees.
///
/// Page and command show the same values.
package struct ImportPlan: Sendable {
  package let sort: ImportSort
  /// Everything in the file, in its order.
  package var rows: [PlannedRow] = []
  /// The lines and cells that could not be read, in the order they stand.
  package var unread: [UnreadCell] = []
  package var columns: [ColumnUse] = []
  /// The headings of the table, for what is remembered of it; empty for what is no table.
  var shape = ""
  /// The words of the status columns, the most frequent first.
  package var words: [StatusWord] = []
  /// What has to be chosen before the rows that wait for it can come in.
  package var missing: [Phrase] = []
  /// Whether no column tells how far each application got.
  package var lacksStage = false
  /// How to read the letters, where they look wrong.
  package var letters: LetterQuestion?
  /// What its letters were taken for, where it is not in UTF-8.
  package var encoding: TextEncoding?
  /// The sheets to choose from, where it is a workbook of several.
  package var sheets = SheetChoice()
  /// What a person should know about how the file was read.
  package var notes: [Phrase] = []
  /// How many people come in who have the name or the address of somebody else.
  package var namesakes = 0
  /// What is to be committed; empty where the journal knows everything already.
  package var changes: [Change] = []
  /// Half-written forms that come along.
  package var drafts: [ArchivedDraft] = []

  /// Nothing at all.
  package static func nothing(_ sort: ImportSort) -> ImportPlan { ImportPlan(sort: sort) }

  /// How many choices are remembered for the next file, or forgotten.
  package var choiceCount: Int { changes.count { $0.reference.kind == ImportWord.kind } }

  /// Tells how columns and words are read from how they were when somebody saw them.
  package var readingMark: String {
    let columns = columns.map { "\($0.heading)=\($0.field?.name ?? "")" }
    let words = words.map { "\($0.text)=\($0.isLeftOut)\($0.reading?.stage.rawValue ?? "")" }
    return ContentHash.mark((columns + words).joined(separator: "\n"))
  }

  /// Whether the journal knows everything already.
  package var isEmpty: Bool { changes.isEmpty && drafts.isEmpty }

  package func count(_ verb: PlannedRow.Verb) -> Int { rows.count { $0.verb == verb } }

  /// The interviews that come along, new or more complete.
  package var interviewCount: Int {
    sort == .applications ? changes.count { $0.reference.kind == Interview.kind } : 0
  }

  /// How much of what happens; what happens to nothing is left out.
  package var facts: [(title: Phrase, words: Phrase)] {
    let verbs: [(PlannedRow.Verb, Phrase, (Int) -> Phrase)] = [
      (.add, "New", sort.counted),
      (.update, "Updated", { "\($0) that this file adds something to" }),
      (.same, "No change", { "\($0) that you already have" }),
      (.keepTwice, "Kept twice", { "\($0) that differ from what you have" }),
      (.exclude, "Left out by you", sort.counted),
      (.ask, "Waiting for your answer", sort.counted),
      (.leave, "Skipped", { "\($0) with nothing to import" }),
    ]
    let rows = verbs.map { verb, title, words in (count(verb), title, words) }
    let others: [(Int, Phrase, (Int) -> Phrase)] = [
      (interviewCount, "Interviews", { "\($0) added or updated" }),
      (drafts.count, "Unfinished", { $0 == 1 ? "1 form" : "\($0) forms" }),
      (
        choiceCount, "Your choices",
        { $0 == 1 ? "1 is remembered for the next file" : "\($0) are remembered for the next file" }
      ),
    ]
    return (rows + others).filter { $0.0 > 0 }.map { ($0.1, $0.2($0.0)) }
  }
}

/// What becomes of one row, card, note or record.
package struct PlannedRow: Hashable, Sendable {
  /// What becomes of a row.
  package enum Verb: String, Hashable, Sendable {
    case add = "new"
    /// The journal knows it already, or knows more.
    case same = "known"
    case update = "updated"
    /// It differs from what is here, and comes in beside it.
    case keepTwice = "kept-twice"
    /// It comes in once the person has said how it is to be read.
    case ask = "asked"
    /// It holds nothing to bring in.
    case leave = "left-aside"
    /// The person said to leave it.
    case exclude = "excluded"

    package var title: Phrase {
      switch self {
      case .add: "New"
      case .same: "You already have this"
      case .update: "Adds to what you have"
      case .keepTwice: "Differs from what you have: both are kept"
      case .ask: "Waiting for your answer"
      case .leave: "Skipped"
      case .exclude: "Left out"
      }
    }
  }

  package let line: Int
  package let verb: Verb
  /// The company, the person, the question, or the kind of a record.
  package let name: String
  /// The job title, or "Ward manager, Helios".
  package var detail = ""
  /// Of an application.
  package var stage: Stage?
  /// The record it becomes or belongs to; none for a row that is left.
  package let record: Reference?
  /// What a person should look at.
  package var notices: [Phrase] = []

  /// Name and detail on one line.
  package var heading: Phrase {
    if name.isEmpty { return "Line \(line)" }
    return detail.isEmpty ? "\(name)" : "\(name), \(detail)"
  }
}
