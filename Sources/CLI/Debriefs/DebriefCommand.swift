import API
import ArgumentParser
import Records

/// `rebound debrief`.
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Look back at one interview: what to keep and one thing to change.",
    discussion: """
      It asks one question at a time, and keeps what you write as you go. \
      `rebound debrief list` shows earlier ones.

        rebound debrief
        rebound debrief --interview "Lumen Labs"
      """,
    // `add` asks, finds the interview, and has a shorter version for after a success.
    subcommands: [Ask<DebriefForm>.self] + KindVerb.commands(Debrief.self, without: [.add]),
    defaultSubcommand: Ask<DebriefForm>.self
  )
}

extension Debrief: StyledRecord {
  static var style: KindStyle<Debrief> {
    var style = KindStyle<Debrief>()
    style.none = "No debriefs yet. `rebound debrief` starts one."
    style.columns = [
      KindColumn("Date") { $1.date(Day($0.filedAt, in: $1.surroundings.zone)) },
      KindColumn("Company") { $1.journal[$0.application]?.company ?? "" },
      KindColumn("Keep or change") { debrief, _ in
        ([debrief.keep, debrief.change].first { !$0.isEmpty } ?? "").firstLine
      },
    ]
    return style
  }
}

/// `rebound debrief add`, which is also what `rebound debrief` does.
enum DebriefForm: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Look back at an interview, one question at a time.",
    usage: "rebound debrief [add] [<options>]",
    discussion: """
      It is about the interview before the rejection you are looking at, or else your last \
      interview. It starts with what your field notes say. What you keep and your one change \
      become lessons, and you can practice the question you would like to do over.

      Without an answer as a flag, it asks. Unfinished debriefs are saved, here and on the \
      pages.

        rebound debrief
        rebound debrief --interview "Lumen Labs" --editor
        rebound debrief --keep "Asking about the team" --change "Pause first" \\
          --if-cue "they ask a hard one" --then-action "breathe once"
      """
  )

  static let flagged =
    [.naming(Interview.self, "The interview, by its ID or the company"), .recovery]
    + Debrief.fields.info

  static func asking(_ typed: inout Draft, in session: Session) throws -> Asking {
    let journal = session.journal
    let name = typed.values.removeValue(forKey: Interview.kind.rawValue)
    let interview = try name.map { try session.finder.interview($0, session.surroundings).id }
    let (recovery, isNamed) = try session.recovery(&typed)
    var (context, named) = (ExerciseContext(), ExerciseContext())
    (named.interview, named.recovery) = (interview, isNamed ? recovery : nil)
    (context.interview, context.recovery) = (interview, recovery)
    if let interview, !isNamed {
      context.recovery =
        journal.shelf(Recovery.self).last { journal.interview(before: $0)?.id == interview }?.id
    } else if interview == nil, recovery == nil {
      context.interview =
        journal.shelf(Interview.self).last { !$0.isAhead(at: session.surroundings) }?.id
    }
    let about =
      journal[context.interview] ?? journal[context.recovery].flatMap(journal.interview(before:))
    var walked = Walked.exercise(exercise(after: about?.outcome), command: "rebound debrief")
    if let about { walked.lead = "\(journal.title(of: about)). \(walked.lead)" }
    return Asking(walked: walked, context: context, named: named)
  }

  /// The exercise for an outcome; after a success there are fewer questions, if the guidance has
  /// them.
  private static func exercise(after outcome: Outcome?) -> String {
    let isSuccess = outcome == .advanced || outcome == .offer
    return isSuccess && Guidance.exercise("debrief-success") != nil ? "debrief-success" : "debrief"
  }
}
