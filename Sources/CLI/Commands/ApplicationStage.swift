import ArgumentParser
import Journaling
import Records

/// `rebound application stage`.
struct ApplicationStage: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "Move an application to another stage.",
    discussion: """
      The stages are \(Stage.all.listed). After a rejection that came after an interview, \
      `rebound rejection add` does more: it lays out the five steps.

        rebound application stage "Lumen Labs" screen
        rebound application stage 3fa91c20 offer --on 2026-11-20
      """
  )

  static let positional: Set<String> = ["stage"]
  static var asked: [FieldInfo] { StageMove.fields.info }

  @Argument(help: ArgumentHelp("Its ID, or the company.", valueName: "application"))
  var application: String

  @Argument(help: "Where it stands now.")
  var stage: String

  @Option(help: ArgumentHelp("The day it moved, if not today.", valueName: "day"))
  var on: String?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let today = journal.seen(desk.surroundings()).today
    let found = try Finder(journal: journal).application(application)
    let move = try StageMove.fields.fill(
      StageMove(),
      from: Draft(["stage": stage, "on": on].compactMapValues(\.self))
    )
    let stage = move.stage ?? found.stage
    try await open.keeper.commit { journal in
      let newest = try journal.standing(found)
      return newest.stage == stage
        ? [] : [.save(newest.moved(to: stage, on: move.on ?? today), as: .moved)]
    }
    desk.say("\(found.label): \(stage.title)." as Phrase)
  }
}

/// A stage and the day it was entered, as typed.
private struct StageMove: Fielded {
  var stage: Stage?
  var on: Day?

  static let fields = FieldTable<StageMove>([
    .value("stage", \.stage, "Stage", .choice(Stage.choices)).required,
    .value("on", \.on, "Day", .day),
  ])
}
