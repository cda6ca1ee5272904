import API
import ArgumentParser
import Records

/// `rebound thought list`.
struct ThoughtList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List earlier thoughts, newest first.",
    discussion: """
      The last twenty, unless you ask for all. Where there is a fairer thought, it \
      stands there too.

        rebound thought list
        rebound thought list --all --json
      """
  )

  @OptionGroup var listing: ListOptions

  func run(at desk: Desk) async throws {
    try await listing.list(
      ThoughtRecord.self,
      at: desk,
      none: "None yet. `rebound thought` writes one down."
    ) { record, _ in [record.thought, record.fairer] }
  }
}
