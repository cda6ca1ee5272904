import ArgumentParser
import Foundation
import Journaling
import Records
import Samples

/// `rebound serve`.
struct Serve: ReboundCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open your journal in a browser on this computer.",
    discussion: """
      Prints an address with a key in it. Open it in your browser: the key works \
      once, and the browser stays signed in for a year. Bookmark the page it leads \
      to. `rebound address` prints another address, for another browser or when \
      this one has been signed out. Nobody else on this computer can read your \
      journal without a key.

      Ctrl-C stops it. What you were writing is saved for next time. While it \
      runs, Rebound makes one backup a day beside your journal.

        rebound serve
        rebound serve --open
        rebound serve --port 8080
        REBOUND_DATA=/tmp/a-look rebound serve --sample
      """
  )

  @Option(help: ArgumentHelp("The port to listen on. 0 picks a free one.", valueName: "number"))
  var port = 7117

  @Flag(help: "Fill an empty journal with a sample person's records.")
  var sample = false

  @Flag(help: "Open it in your browser too.")
  var open = false

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("A port is a number from 0 to 65535.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let (journal, restoring) = try environment.openServed()
    if sample { try await fill(journal, in: environment) }
    let file = environment.servicesFile()
    try await environment.serve(
      Serving(
        open: journal,
        place: environment.place,
        port: port,
        opens: self.open,
        surroundings: environment.surroundings,
        services: { file.services },
        restoring: restoring,
        say: { environment.say($0) }
      )
    )
  }

  private func fill(_ open: OpenJournal, in environment: CommandEnvironment) async throws {
    guard try await open.keeper.journal().isEmpty else {
      throw CommandRefused(
        "There is a journal at \(environment.place.directory.path) already, so no sample was put there. "
          + "Name an empty directory in REBOUND_DATA.",
        .cannotCreate
      )
    }
    let changes = SampleJournal.changes(endingAt: environment.surroundings())
    try await open.keeper.commit { $0.isEmpty ? changes : [] }
  }
}
