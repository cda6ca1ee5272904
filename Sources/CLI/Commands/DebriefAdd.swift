import API
import ArgumentParser
import Journaling
import Records

/// `rebound debrief add`, which is also what `rebound debrief` does.
struct DebriefAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Look back at an interview, one question at a time.",
    usage: "rebound debrief [add] [<options>]",
    discussion: """
      About the interview before the rejection you are looking at, or else your last one. \
      What its field notes say is there already. What you keep and your one change \
      become lessons, and the question you would like to have again can be practiced.

      Without an answer as a flag it asks. Half-written ones wait, here and on the \
      pages.

        rebound debrief
        rebound debrief --interview "Lumen Labs" --editor
        rebound debrief --keep "Asking about the team" --change "Pause first" \\
          --if-cue "they ask a hard one" --then-action "breathe once"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Debrief.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Option(help: ArgumentHelp("Which interview, by its ID or the company.", valueName: "interview"))
  var interview: String?

  @OptionGroup var belonging: RecoveryOption
  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let context = try context(journal, surroundings)
    let about =
      journal[context.interview] ?? journal[context.recovery].flatMap(journal.interview(before:))
    var walked = Walked.exercise(exercise(after: about?.outcome), command: "rebound debrief")
    if let about { walked.lead = "\(journal.title(of: about)). \(walked.lead)" }
    try await WalkRun(
      desk: desk,
      open: open,
      walked: walked,
      context: context,
      typed: fields.draft,
      options: options,
      named: named(context)
    ).run()
  }

  /// What was named, and not taken for granted.
  private func named(_ context: ExerciseContext) -> ExerciseContext {
    var named = ExerciseContext()
    if interview != nil { named.interview = context.interview }
    if belonging.recovery != nil { named.recovery = context.recovery }
    return named
  }

  private func context(_ journal: Journal, _ surroundings: Surroundings) throws -> ExerciseContext {
    var context = try belonging.context(in: journal)
    if let interview {
      let named = try Finder(journal: journal).interview(interview, surroundings)
      context.interview = named.id
      guard belonging.recovery == nil else { return context }
      context.recovery =
        journal.shelf(Recovery.self).last { journal.interview(before: $0)?.id == named.id }?.id
    } else if context.recovery == nil {
      context.interview =
        journal.shelf(Interview.self).last { !$0.isAhead(at: surroundings) }?.id
    }
    return context
  }

  /// A success is looked back at in fewer questions, where the guidance has them.
  private func exercise(after outcome: Outcome?) -> String {
    let isSuccess = outcome == .advanced || outcome == .offer
    return isSuccess && Guidance.exercise("debrief-success") != nil ? "debrief-success" : "debrief"
  }
}
