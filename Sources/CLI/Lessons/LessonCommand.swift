import API
import ArgumentParser
import Journaling
import Records

/// `rebound lesson`.
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "Lessons to keep or to change: list, add, and set aside.",
    discussion: """
      The newest are shown for your next interview.

        rebound lesson
        rebound lesson --search pause
      """,
    // `add` asks, and `set-aside` takes a lesson out of what comes to the next interview.
    subcommands: [Ask<LessonAsked>.self, LessonSetAside.self]
      + KindVerb.commands(Lesson.self, without: [.add]),
    defaultSubcommand: KindList<Lesson>.self
  )
}

extension Lesson: StyledRecord {
  static var style: KindStyle<Lesson> {
    var style = KindStyle<Lesson>()
    style.called = { lesson, _ in [lesson.text] }
    style.lists = "List your lessons, newest first, and whether you tried a change."
    style.all = "Include lessons you set aside."
    style.most = nil
    style.records = { session, all in
      session.journal.shelf(Lesson.self).reversed().filter { all || !$0.setAside }
    }
    style.none = "No lessons yet. `rebound debrief` saves some, and `rebound lesson add` adds one."
    style.listFields = Lesson.fieldsWithSort
    style.columns = [
      KindColumn("Sort") { lesson, _ in lesson.sort.rawValue },
      KindColumn("Date") { $1.date(Day($0.learnedAt, in: $1.surroundings.zone)) },
      KindColumn("Lesson") { $0.said(in: $1.journal) },
    ]
    return style
  }

  /// The lesson's text, where it came from, and whether it was tried.
  fileprivate func said(in journal: Journal) -> String {
    let text = sort == .change ? plan.said : text
    let beside: [Phrase] = [
      journal[application].map { Phrase(verbatim: $0.company) },
      journal.trials(of: self).last.map { $0.answer.inWords },
      setAside ? "set aside" : nil,
    ].compactMap(\.self)
    let note = beside.map(\.said).joined(separator: "; ")
    return note.isEmpty ? text.firstLine : "\(text.firstLine) (\(note))"
  }
}

extension Tried {
  fileprivate var inWords: Phrase {
    switch self {
    case .yes: "tried"
    case .partly: "partly tried"
    case .noChance: "you got no chance to try it"
    default: "not tried yet"
    }
  }
}

/// `rebound lesson add`.
enum LessonAsked: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a lesson yourself: something to keep, or to change.",
    usage: "rebound lesson add [<options>]",
    discussion: """
      Without an answer as a flag, it asks. Without --sort, it is something to keep.

        rebound lesson add
        rebound lesson add --text "Asking about the night team"
        rebound lesson add --text - < lesson.txt
        rebound lesson add --sort change --text "Pause before I answer" \\
          --if-cue "they describe a problem" --then-action "ask a question first"
      """
  )

  static let flagged = Lesson.fieldsWithSort.info

  static func asking(_ typed: inout Draft, in session: Session) -> Asking {
    Asking(walked: .lesson)
  }
}

/// `rebound lesson set-aside`.
struct LessonSetAside: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside",
    abstract: "Stop showing a lesson before interviews.",
    discussion: """
      It stays in your journal. Add --back to include it again.

        rebound lesson set-aside 3fa91c20
        rebound lesson set-aside 3fa91c20 --back
      """
  )

  @OptionGroup var named: NamedRecord<Lesson>

  @Flag(help: "Include it again.")
  var back = false

  func run(in session: Session) async throws {
    let lesson = try named.record(in: session)
    try await session.keeper.commit {
      try $0.changes(settingAside: !back, $0.standing(lesson).id)
    }
    session.say(
      back ? "Included again:  \(lesson.text)" : "Set aside: \(lesson.text)" as Phrase
    )
  }
}
