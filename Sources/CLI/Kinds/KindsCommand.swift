import API
import ArgumentParser
import Records

/// `rebound kinds`.
struct KindsCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "List every kind of record and the room it belongs to.",
    discussion: """
      Each kind is a command with list, show, add, edit and remove, even if no other help page \
      names it.

        rebound kinds
        rebound learning-resource add --help
        rebound target-role list --json
      """
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in environment: CommandEnvironment) async throws {
    let kinds = RecordKinds.all.map { type in (type.kind, type.names, type.canBeAdded) }
    if json {
      let rows = kinds.map { kind, names, canBeAdded in
        JSONValue.object([
          ("kind", .text(kind.rawValue)), ("one", .text(names.one)), ("many", .text(names.many)),
          ("about", .text(names.about.said)),
          ("room", .text(names.room.rawValue)), ("isPrivate", .flag(names.room.isPrivate)),
          ("canBeAdded", .flag(canBeAdded)),
        ])
      }
      return environment.say(.list(rows))
    }
    environment.say(Table(kinds.map { kind, names, _ in ["", kind.rawValue, names.many] }))
  }
}
