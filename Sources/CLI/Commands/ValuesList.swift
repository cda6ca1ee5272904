import API
import ArgumentParser
import Records

/// `rebound values list`.
struct ValuesList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what you wrote about your values, newest first.",
    discussion: """
      The last twenty, unless you ask for all.

        rebound values list
        rebound values list --all --json
      """
  )

  @OptionGroup var listing: ListOptions

  func run(at desk: Desk) async throws {
    try await listing.list(
      ValuesWriting.self,
      at: desk,
      none: "None yet. `rebound values` begins one."
    ) { writing, _ in
      let titles = writing.values.map { id in
        Guidance.values.first { $0.id == id }?.title ?? id
      }
      return [(titles + writing.ownValues).joined(separator: ", "), writing.writing]
    }
  }
}
