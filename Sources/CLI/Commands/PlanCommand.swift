import ArgumentParser

/// `rebound plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "What you want to do, and when: list it, add, settle, move, take it along.",
    discussion: """
      Done, dropped and moved are all good answers.

        rebound plan
        rebound plan add "Write to Inês" --day 2026-11-26
        rebound plan move "Write to" --day 2026-11-27
      """,
    subcommands: [
      PlanList.self, PlanAdd.self, PlanDone.self, PlanDrop.self, PlanMove.self, PlanExport.self,
    ],
    defaultSubcommand: PlanList.self
  )
}
