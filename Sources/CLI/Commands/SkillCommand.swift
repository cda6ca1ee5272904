import ArgumentParser
import Records

/// `rebound skill`.
struct SkillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skill",
    abstract: "What you can do, what postings ask for, and the one you work on.",
    discussion: """
      A posting is looked through by a plain list of skills; which of them count is \
      yours to say.

        rebound skill
        rebound skill add --name SQL --level 4
        rebound skill posting posting.txt "Lumen Labs"
        rebound skill matrix
      """,
    subcommands: [
      SkillList.self, SkillAdd.self, SkillMatrix.self, SkillPosting.self, SkillSprintAdd.self,
      SkillResources.self,
    ]
      + KindVerb.commands(Skill.self, without: [.list, .add]),
    defaultSubcommand: SkillList.self
  )
}
