import API
import ArgumentParser
import Records

/// `rebound skill list`, which is also what `rebound skill` does.
struct SkillList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what you can do, and what open postings ask for beside it.",
    usage: "rebound skill [list] [<options>]",
    discussion: """
        rebound skill
        rebound skill --area technical
        rebound skill list --json
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
    let journal = try await desk.journal()
    let skills = journal.skills.filter { meant == nil || $0.area == meant?.rawValue }
    if json { return desk.say(.list(skills.map { $0.json(in: journal) })) }
    let wanted = journal.skillsAskedFor(in: meant)
    if skills.isEmpty {
      desk.say("None here. `rebound skill add` writes one down." as Phrase)
    } else {
      desk.say(Columns(skills.map(row)))
    }
    guard !wanted.isEmpty else { return }
    desk.say("\n" + ("Asked for, and open" as Phrase).said)
    desk.say(
      Columns(
        wanted.map { skill in
          let companies = skill.applications.compactMap { journal[$0]?.company }
          return ["", skill.name, companies.joined(separator: ", ")]
        }
      )
    )
  }

  private func row(_ skill: Skill) -> [String] {
    let level: Phrase? = skill.level.map { "\($0) of 5" }
    return [
      skill.id.raw.short, skill.name, skill.area ?? "", level?.said ?? "",
      skill.evidence.firstLine,
    ]
  }
}

extension SkillArea {
  /// - Throws: `Problems` where it is none of the three.
  init(typed: String) throws(Problems) {
    guard let area = SkillArea(rawValue: typed.lowercased()) else {
      throw Problems("area", Control.choice(SkillArea.choices).expectation)
    }
    self = area
  }
}
