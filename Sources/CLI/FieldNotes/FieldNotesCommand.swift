import API
import ArgumentParser
import Journaling
import Records

/// `rebound field-notes`.
struct FieldNotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "field-notes",
    abstract: "Write down how an interview went, before you know the result.",
    discussion: """
      It asks one question at a time, and keeps what you write as you go. \
      `rebound field-notes show` shows what is there.

        rebound field-notes
        rebound field-notes "Lumen Labs"
      """,
    // `add` asks, and `show` takes the interview, because the notes have no title of their own.
    subcommands: [Ask<FieldNotesForm>.self, FieldNotesShow.self]
      + KindVerb.commands(FieldNotes.self, without: [.add, .show]),
    defaultSubcommand: Ask<FieldNotesForm>.self
  )
}

/// `rebound field-notes add`, which is also what `rebound field-notes` does.
enum FieldNotesForm: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down how an interview went: a guess, some counts, a few words.",
    usage: "rebound field-notes [add] [<interview>] [<options>]",
    discussion: """
      About your last interview, unless you name one. Once its outcome is known, the \
      guess and the counts cannot be changed, but you can still add words. Notes \
      started after that are marked as late.

      Without an answer as a flag, it asks. What you type is kept, here and on the page. \
      The page also takes what a question was about, and a score of your answer.

        rebound field-notes
        rebound field-notes "Lumen Labs" --prediction 60 --went-well "The tour"
        rebound field-notes --questions "Why us?" --questions "And if it rains?"
      """
  )

  static let positional = [
    FieldInfo.naming(Interview.self, "The interview's ID, or the company")
  ]
  static let flagged = FieldNotes.fieldsWithQuestions.info

  static func asking(_ typed: inout Draft, in session: Session) throws -> Asking {
    let name = typed.values.removeValue(forKey: Interview.kind.rawValue)
    let meant = try NotedInterview(name, in: session)
    let settled = meant.settled
    let refused = typed.values.keys.filter(settled.contains).sorted()
    guard refused.isEmpty else {
      throw Problems(refused.map { Problem($0, meant.whySettled($0)) })
    }
    var asking = Asking(walked: meant.walked, key: .fieldNotes(meant.interview.id))
    asking.context.interview = meant.interview.id
    asking.context.editing = meant.state.notes?.id.raw
    return asking
  }
}

/// `rebound field-notes show`.
struct FieldNotesShow: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the field notes of an interview.",
    discussion: """
      Of your last interview, unless you name one. Nothing is added up.

        rebound field-notes show
        rebound field-notes show "Lumen Labs" --json
      """
  )

  @Argument(
    help: ArgumentHelp("The interview's ID, or the company.", valueName: "interview"),
    completion: .records(of: JobApplication.kind)
  )
  var interview: String?

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let meant = try NotedInterview(interview, in: session)
    guard let notes = meant.state.notes else {
      throw CommandRefused(
        "No field notes yet. `rebound field-notes` asks for them.",
        .data
      )
    }
    if json { return session.say(session.json(notes)) }
    session.say(session.journal.title(of: meant.interview))
    if notes.isLate(in: session.journal) {
      session.say("You wrote these after you knew the outcome." as Phrase)
    }
    let draft = FieldNotes.fieldsWithQuestions.draft(of: notes)
    for info in FieldNotes.fieldsWithQuestions.info {
      let asked = AskedField(info: info, label: info.label.said, hint: nil)
      for line in FieldAsking(asked: asked, current: draft[info.name]).answered {
        session.say(line)
      }
    }
  }
}

/// The interview that field notes are about, and what can still be changed in them.
struct NotedInterview {
  let interview: Interview
  let state: FieldNotesState
  private let journal: Journal

  /// - Throws: ``CommandRefused`` if there is none, or if more than one matches.
  init(_ text: String?, in session: Session) throws {
    let surroundings = session.surroundings
    journal = session.journal
    if let text {
      interview = try session.finder.interview(text, surroundings)
    } else if let last = journal.interview(toNote: ExerciseContext(), surroundings) {
      interview = last
    } else {
      throw CommandRefused(
        "No interviews yet. `rebound interview add` adds one.",
        .data
      )
    }
    state = journal.fieldNotesState(of: interview, surroundings)
  }

  /// The fields that cannot be changed or answered.
  ///
  /// These were written before the outcome, would no longer be a guess, or are about a lesson or
  /// goal that was not brought along.
  var settled: Set<String> {
    var settled: Set<String> = []
    if change == nil { settled.insert("tried") }
    if goal == nil { settled.insert("practised") }
    if goal?.sign.isEmpty != false { settled.insert("sign-seen") }
    switch state {
    case .locked: return settled.union(["prediction"] + FieldNotes.itemNames)
    case .late: return settled.union(["prediction"])
    default: return settled
    }
  }

  func whySettled(_ field: String) -> Phrase {
    switch field {
    case "tried": "You did not plan a change for this interview."
    case "practised", "sign-seen": "You did not set a learning goal for this interview."
    default: "You saved the outcome, so this answer cannot be changed."
    }
  }

  /// The change brought to this interview.
  private var change: Lesson? {
    journal[state.notes?.lesson] ?? journal.brought(to: interview).change
  }

  private var goal: Goal? { journal[state.notes?.goal] ?? journal.brought(to: interview).goal }

  var walked: Walked {
    var walked = Walked.exercise("field-notes", command: "rebound field-notes")
    walked.unasked = settled
    walked.lead = "\(journal.title(of: interview)). \(standing)"
    walked.prompts = walked.prompts.map { prompt in
      switch prompt.id {
      case "change": change.map { said(of: prompt, $0.plan) } ?? prompt
      case "goal": goal.map { said(of: prompt, Phrase(verbatim: $0.behaviour)) } ?? prompt
      default: prompt
      }
    }
    return walked
  }

  /// A prompt that also shows the words it asks about.
  private func said(of prompt: Exercise.Prompt, _ words: Phrase) -> Exercise.Prompt {
    Exercise.Prompt(
      prompt.id,
      ask: Phrase(verbatim: prompt.ask),
      help: words,
      fields: (prompt.fields ?? []).map(\.name)
    )
  }

  private var standing: Phrase {
    switch state {
    case .ahead: "The interview is not over yet. It is best to write notes afterward."
    case .offered, .taken: "You have not heard back yet. You can write down how it went."
    case .locked:
      "What you noted before you saved the outcome cannot be changed, but you can add words."
    case .late: "You saved the outcome, so these notes are marked as late."
    }
  }
}
