import API
import ArgumentParser
import Journaling
import Records

/// `rebound skill resource`.
struct SkillResources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resource",
    abstract: "Things to learn from: list them, add one.",
    discussion: """
        rebound skill resource
        rebound skill resource add --title "Evening course" --kind course
      """,
    subcommands: [ResourceList.self, ResourceAdd.self],
    defaultSubcommand: ResourceList.self
  )
}

/// `rebound skill resource list`.
struct ResourceList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what you learn from or might, newest first.",
    usage: "rebound skill resource [list] [<options>]",
    discussion: """
        rebound skill resource
        rebound skill resource list --area technical --json
      """
  )

  @Option(
    help: ArgumentHelp("Only this area: communication, technical, industry.", valueName: "area")
  )
  var area: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  static var asked: [FieldInfo] { Skill.fields.info }

  func run(at desk: Desk) async throws {
    let meant = try area.map(SkillArea.init(typed:))
    let resources = try await desk.journal().resources(in: meant)
    if json { return desk.say(.list(resources.map(\.json))) }
    guard !resources.isEmpty else {
      return desk.say("None here. `rebound skill resource add` writes one down." as Phrase)
    }
    desk.say(
      Columns(
        resources.map { resource in
          [
            resource.id.raw.short, resource.title, resource.sort?.title.said ?? "",
            resource.status.title.said, resource.day?.description ?? "",
          ]
        }
      )
    )
  }
}

/// `rebound skill resource add`.
struct ResourceAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down something to learn from; with a day it stands in your plan.",
    usage: "rebound skill resource add --title <title> [<options>]",
    discussion: """
        rebound skill resource add --title "Rail analysts’ day" --kind association \\
          --day 2027-02-11 --deadline 2027-01-20 --cost free
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = LearningResource.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var fields: FieldFlags<Fields>

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    let blank = LearningResource(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      title: ""
    )
    let resource = try LearningResource.fields.fill(blank, from: fields.draft)
    try await open.keeper.commit { $0.changes(saving: resource, surroundings) }
    if json { return desk.say(resource.json) }
    desk.say("Saved: \(resource.title)." as Phrase, named: resource.id.raw)
  }
}
