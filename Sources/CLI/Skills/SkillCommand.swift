import API
import ArgumentParser
import Records

/// `rebound skill`.
struct SkillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skill",
    abstract: "List your skills, what job postings ask for, and the skill you are working on.",
    discussion: """
      Rebound finds skills in a posting with a simple word list; which of them count is \
      up to you.

        rebound skill
        rebound skill add --name SQL --level 4
        rebound skill posting posting.txt "Lumen Labs"
        rebound skill matrix
      """,
    // `list` also shows what postings ask for, and `add` and `sprint` ask; the matrix and a posting
    // involve more than one record.
    subcommands: [
      SkillList.self, Ask<SkillAsked>.self, SkillMatrix.self, SkillPosting.self,
      Ask<SprintAsked>.self, SkillResources.self,
    ]
      + KindVerb.commands(Skill.self, without: [.list, .add]),
    defaultSubcommand: SkillList.self
  )
}

extension Skill: StyledRecord {
  static var style: KindStyle<Skill> {
    var style = KindStyle<Skill>()
    style.lists = "List your skills, and what else open job postings ask for."
    style.all = nil
    style.most = nil
    style.records = { session, _ in session.journal.skills }
    // A record's member of this name holds IDs elsewhere; here it has always held titles.
    style.members = { skill, session in
      [("stories", .list(session.journal.shown(by: skill).map { .text($0.title) }))]
    }
    style.none = "No skills yet. `rebound skill add` adds one."
    style.columns = [
      KindColumn("Skill") { skill, _ in skill.name },
      KindColumn("Area") { skill, _ in skill.area ?? "" },
      KindColumn("Level") { skill, _ in
        skill.level.map { "\($0) of 5" as Phrase }?.said ?? ""
      },
      KindColumn("Evidence") { skill, _ in skill.evidence.firstLine },
    ]
    return style
  }
}

/// `rebound skill list`, which is also what `rebound skill` does.
struct SkillList: CommandAlias {
  static let name = "list"
  @OptionGroup var aliased: KindList<Skill>

  func run(in session: Session) async throws {
    try await aliased.run(in: session)
    let wanted = session.journal.skillsAskedFor(
      in: aliased.filters.draft.values["area"].flatMap { SkillArea(rawValue: $0) }
    )
    guard !aliased.json else { return }
    session.say(
      "Asked for, not covered yet",
      wanted.map { skill in
        let companies = skill.applications.compactMap { session.journal[$0]?.company }
        return [skill.name, companies.joined(separator: ", ")]
      }
    )
  }
}

/// `rebound skill add`.
enum SkillAsked: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a skill; its name is enough.",
    usage: "rebound skill add [<options>]",
    discussion: """
      Without an answer as a flag, it asks.

        rebound skill add
        rebound skill add --name SQL --area technical --level 4 \\
          --evidence "Six years of meter data"
      """
  )

  static let flagged = Skill.fields.info

  static func asking(_ typed: inout Draft, in session: Session) -> Asking {
    Asking(walked: .skill)
  }
}

/// `rebound skill sprint`.
enum SprintAsked: RecoveryForm {
  static let configuration = CommandConfiguration(
    commandName: "sprint",
    abstract: "Plan a few weeks on one skill: a resource, a person and something to show.",
    usage: "rebound skill sprint [<options>]",
    discussion: """
      Without an answer as a flag, it asks. The day to review it goes into your \
      plan.

        rebound skill sprint
        rebound skill sprint --skill SQL --person "Inês Duarte" --review-on "in 3 weeks"
      """
  )

  static let fields = SprintForm.fields.info
  static var walked: Walked { .exercise("skill-sprint", command: "rebound skill sprint") }
}

/// `rebound skill resource`.
struct SkillResources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resource",
    abstract: "Learning resources; the same as `rebound learning-resource`.",
    discussion: """
        rebound skill resource
        rebound skill resource add --title "Evening course" --kind course
      """,
    subcommands: KindVerb.commands(LearningResource.self),
    defaultSubcommand: KindList<LearningResource>.self
  )
}

extension LearningResource: StyledRecord {
  static var style: KindStyle<LearningResource> {
    var style = KindStyle<LearningResource>()
    style.lists = "List learning resources, newest first."
    style.all = nil
    style.most = nil
    style.none = "No learning resources yet. `rebound learning-resource add` adds one."
    style.columns = [
      KindColumn("Title") { resource, _ in resource.title },
      KindColumn("Kind") { resource, _ in resource.sort?.title.said ?? "" },
      KindColumn("Status") { resource, _ in resource.status.title.said },
      KindColumn("Date") { $1.date($0.day) },
    ]
    return style
  }
}
