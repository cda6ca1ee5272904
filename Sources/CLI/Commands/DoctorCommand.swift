import ArgumentParser
import Foundation
import Journaling
import Records
import Wording

/// `rebound doctor`.
struct DoctorCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look the journal's file over for damage. Changes nothing.",
    discussion: """
      Ends with 0 where all is well and with 65 where something was found. Nothing \
      you wrote is printed, so its words can be shown to somebody who helps.

      Rebound notes beside the file how long the journal was. Where it was longer \
      once, a backup was put in its place or part of it was deleted, and nothing \
      opens it any more. `rebound restore` brings a backup back. With --accept you \
      go on with what is there.

        rebound doctor
        rebound doctor --accept
      """
  )

  @Flag(help: "Continue with the journal as it is, even if it was longer before.")
  var accept = false

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let open = try desk.open(accepting: accept)
    let found =
      try await Doctor(store: open.store).examine().map(\.description)
      + [ServicesFile(at: desk.place).trouble].compactMap(\.self)
    let count = try await open.keeper.journal().everything.count
    if json {
      desk.say(
        .object([
          ("file", .text(desk.place.journal.path)), ("version", .text(Version.current)),
          ("records", .number(count)), ("found", .list(found.map(JSONValue.text))),
        ])
      )
    } else {
      desk.say("Rebound \(Version.current), \(desk.place.journal.path)" as Phrase)
      desk.say("\(count) records can be read." as Phrase)
      if found.isEmpty { desk.say("All is well." as Phrase) }
    }
    guard found.isEmpty else {
      throw CommandRefused(json ? "Something was found." : found.joined(separator: "\n"), .data)
    }
  }
}
