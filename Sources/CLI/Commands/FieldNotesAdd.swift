import API
import ArgumentParser
import Journaling
import Records

/// `rebound field-notes add`, which is also what `rebound field-notes` does.
struct FieldNotesAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note down an interview: a guess, what could be counted, some words.",
    usage: "rebound field-notes [add] [<options>] [<interview>]",
    discussion: """
      About your last interview, unless you name one. Once its outcome is known, the \
      guess and the counts stay as they are, and words can still be added. Notes that \
      begin only then are marked as late.

      Without an answer as a flag it asks. What you typed waits, here and on the page. \
      The page also takes what a question was about, and a score of your answer.

        rebound field-notes
        rebound field-notes "Lumen Labs" --prediction 60 --went-well "The tour"
        rebound field-notes --questions "Why us?" --questions "And if it rains?"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = FieldNotes.fieldsWithQuestions.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(help: ArgumentHelp("The interview's ID, or the company.", valueName: "interview"))
  var interview: String?

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try NotedInterview(interview, in: journal, surroundings)
    let settled = meant.settled
    let typed = fields.draft.values.keys.filter(settled.contains).sorted()
    guard typed.isEmpty else { throw Problems(typed.map { Problem($0, meant.whySettled($0)) }) }
    var context = ExerciseContext()
    context.interview = meant.interview.id
    context.editing = meant.state.notes?.id.raw
    try await WalkRun(
      desk: desk,
      open: open,
      walked: meant.walked,
      context: context,
      typed: fields.draft,
      options: options,
      key: .fieldNotes(meant.interview.id)
    ).run()
  }
}

/// An interview whose field notes are meant, and what can still be said of it.
struct NotedInterview {
  let interview: Interview
  let state: FieldNotesState
  private let journal: Journal

  /// - Throws: ``CommandRefused`` where there is none, or more than one could be meant.
  init(_ text: String?, in journal: Journal, _ surroundings: Surroundings) throws {
    self.journal = journal
    if let text {
      interview = try Finder(journal: journal).interview(text, surroundings)
    } else if let last = journal.interview(toNote: ExerciseContext(), surroundings) {
      interview = last
    } else {
      throw CommandRefused(
        "There is no interview yet. `rebound interview add` writes one down.",
        .data
      )
    }
    state = journal.fieldNotesState(of: interview, surroundings)
  }

  /// The fields that are as they are: what was said before the answer, or would be no guess now;
  /// and those about what was not brought along.
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
    case "tried": "No change was brought along to this interview."
    case "practised", "sign-seen": "No learning goal with it was brought along to this interview."
    default: "You saved what came of it, so this one stays as it is."
    }
  }

  /// The change that was brought along.
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

  /// A prompt that shows what it asks about.
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
    case .ahead: "It is still ahead; notes are best once it is over."
    case .offered, .taken: "You have not heard yet. You can note down how it went."
    case .locked:
      "What you noted before you saved what came of it stays as it was; words can be added."
    case .late: "You saved what came of it, so these notes are marked as late."
    }
  }
}
