import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound doctor`.
struct DoctorCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the journal's file for damage, without changing anything.",
    discussion: """
      The exit status is 0 if all is well and 65 if a problem was found. The output \
      contains nothing you wrote, so you can show it to someone who is helping you.

      Rebound records how long your journal is in a small file beside it. If the \
      journal is ever shorter than that, an older copy has replaced it or part of it \
      was deleted, and Rebound refuses to open it. To restore a backup, use \
      `rebound restore`. To continue with the shorter journal, use --accept.

        rebound doctor
        rebound doctor --accept
      """
  )

  @Flag(help: "Continue with the journal as it is, even if it was longer before.")
  var accept = false

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in environment: CommandEnvironment) async throws {
    let open = try environment.open(accepting: accept)
    let found =
      try await Doctor(store: open.store).examine().map(\.description)
      + [ServicesFile(at: environment.place).trouble].compactMap(\.self)
    let count = try await open.keeper.journal().everything.count
    let old = environment.oldServices
    if json {
      environment.say(
        .object([
          ("file", .text(environment.place.journal.path)), ("version", .text(Version.current)),
          ("records", .number(count)), ("found", .list(found.map(JSONValue.text))),
          ("oldServices", .list(old.map(JSONValue.text))),
        ])
      )
    } else {
      environment.say("Rebound \(Version.current), \(environment.place.journal.path)" as Phrase)
      environment.say("\(count) records can be read." as Phrase)
      if !old.isEmpty {
        environment.say(
          "Support services last checked, or against a source, over a year ago:" as Phrase
        )
        for name in old { environment.say("  \(name)") }
      }
      if found.isEmpty { environment.say("No problems found." as Phrase) }
    }
    guard found.isEmpty else {
      throw CommandRefused(json ? "Problems were found." : found.joined(separator: "\n"), .data)
    }
  }
}

extension CommandEnvironment {
  /// The support services that were last checked over a year ago, or against a source that old.
  ///
  /// This is not damage, so it does not change the exit code.
  fileprivate var oldServices: [String] {
    let (file, now) = (ServicesFile(at: place), surroundings().now)
    return (file.services.services + file.services.directories).filter { $0.age(at: now) != nil }
      .map { service in
        ([service.name] + service.countries.prefix(1)).joined(separator: ", ")
      }
  }
}
