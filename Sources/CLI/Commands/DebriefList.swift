import API
import ArgumentParser
import Records

/// `rebound debrief list`.
struct DebriefList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List earlier looks back, newest first.",
    discussion: """
      The last twenty, unless you ask for all.

        rebound debrief list
        rebound debrief list --all --json
      """
  )

  @OptionGroup var listing: ListOptions

  func run(at desk: Desk) async throws {
    try await listing.list(Debrief.self, at: desk, none: "None yet. `rebound debrief` begins one.")
    {
      debrief,
      journal in
      let company = journal[debrief.application]?.company ?? ""
      return [company, [debrief.keep, debrief.change].first { !$0.isEmpty } ?? ""]
    }
  }
}
