import ArgumentParser
import Records

/// `rebound plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "What you want to do, and when: list it, add, settle, move, take along.",
    discussion: """
      Done, dropped and moved are all good answers.

        rebound plan
        rebound plan add "Write to Inês" --day 2026-11-26
        rebound plan move "Write to" --day 2026-11-27
        rebound plan --week
        rebound plan routines
      """,
    subcommands: [
      PlanList.self, PlanShow.self, PlanAdd.self, PlanDone.self, PlanDrop.self, PlanMove.self,
      PlanRoutines.self, PlanEnd.self, PlanExport.self,
    ]
      + KindVerb.commands(PlannedAction.self, without: [.list, .show, .add]),
    defaultSubcommand: PlanList.self
  )
}
