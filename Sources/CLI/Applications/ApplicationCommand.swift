import API
import ArgumentParser
import Journaling
import Records

/// `rebound application`.
struct ApplicationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application",
    abstract: "Add applications, and see what stage each one is in.",
    discussion: """
        rebound application add "Lumen Labs" "Product designer" --applied-on yesterday
        rebound application list
        rebound application show "Lumen Labs"
      """,
    // `stage` dates a move, and points to what does more after a rejection.
    subcommands: KindVerb.commands(JobApplication.self) + [ApplicationStage.self]
  )
}

extension JobApplication: StyledRecord {
  static var style: KindStyle<JobApplication> {
    var style = KindStyle<JobApplication>()
    style.command = "application"
    style.positional = ["company", "title"]
    style.called = { application, _ in [application.company, application.name.said] }
    style.comesFirst = \.stage.isOpen
    style.lists = "List the applications that are still open, newest first."
    style.all = "Include applications that have ended."
    style.most = nil
    style.records = { session, all in
      session.journal.openApplications + (all ? session.journal.closedApplications : [])
    }
    style.none =
      "No open applications. `rebound application add \"Company\" \"Job title\"` adds one."
    style.columns = [
      KindColumn("Stage") { application, _ in application.stage.title.said },
      KindColumn("Since") { $1.date($0.history.last?.day) },
      KindColumn("Application") { application, _ in application.name.said },
    ]
    style.parts = { application, session in
      let journal = session.journal
      return [
        .rows("Rounds", journal.interviews(of: application.id).map { $0.row(in: session) }),
        .rows(
          "People",
          journal.people(of: application).map { [$0.contact.label, $0.link.part.title.said] }
        ),
        .rows("Timeline", application.history.map { [session.date($0.day), $0.stage.title.said] }),
      ]
    }
    style.ownMembers = { application, session in
      let rounds = session.journal.interviews(of: application.id)
      let json = application.json(
        with: rounds.map { $0.whole(in: session.journal, session.surroundings) },
        session.journal.people(of: application)
      )
      guard case .object(let members) = json else { return [] }
      return members.filter { ["interviews", "people"].contains($0.key) }
    }
    return style
  }
}

extension Interview {
  /// ID, day, time, name, format and outcome.
  fileprivate func row(in session: Session) -> [String] {
    [
      id.raw.short, session.date(day), time?.description ?? "", name.said,
      format?.title.said ?? "", outcome?.title.said ?? "",
    ]
  }
}

/// `rebound application stage`.
struct ApplicationStage: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "Move an application to another stage.",
    usage: "rebound application stage <application> <stage> [<options>]",
    discussion: """
      The stages are \(Stage.all.map(\.rawValue).joined(separator: ", ")). For a rejection after \
      an interview, use `rebound rejection add`, which also opens the five steps.

        rebound application stage "Lumen Labs" screen
        rebound application stage 3fa91c20 offer --on friday
      """
  )

  static let positional: Set<String> = ["stage"]
  static var asked: [FieldInfo] { StageMove.fields.info }

  @OptionGroup var named: NamedRecord<JobApplication>

  @Argument(help: "The new stage.", completion: .list(Stage.all.map(\.rawValue)))
  var stage: String

  @Option(
    help: ArgumentHelp(
      "The day it changed, if not today. “Friday” means last Friday.",
      valueName: "day"
    )
  )
  var on: String?

  func run(in session: Session) async throws {
    let found = try named.record(in: session)
    let day = try session.day(on, "on", isPast: true) ?? session.today
    let move = try StageMove.fields.fill(StageMove(), from: Draft(["stage": stage]))
    let stage = move.stage ?? found.stage
    try await session.keeper.commit { journal in
      let newest = try journal.standing(found)
      return newest.stage == stage ? [] : [.save(newest.moved(to: stage, on: day), as: .moved)]
    }
    session.say("\(found.name): \(stage.title)." as Phrase)
  }
}

/// A stage, as typed.
private struct StageMove: Fielded {
  var stage: Stage?

  static let fields = FieldTable<StageMove>([
    .value("stage", \.stage, "Stage", .choice(Stage.choices)).required
  ])
}
