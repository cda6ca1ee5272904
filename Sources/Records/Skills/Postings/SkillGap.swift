import Foundation

/// A skill that a posting asks for, compared with what the person has.
package struct SkillGap: Sendable {
  package enum Standing: String, Sendable {
    /// The person has added it as a skill.
    case have
    /// A sprint for it is running.
    case learning
    case open
  }

  package let asked: PostedSkill
  package let held: Skill?
  package let sprint: SkillSprint?
  /// The stories that show it: those chosen for the skill, or else those that mention it.
  package let stories: [Story]

  package var standing: Standing { held != nil ? .have : sprint != nil ? .learning : .open }
}

extension Journal {
  /// All of the person's skills, sorted by name.
  package var skills: [Skill] {
    shelf(Skill.self).sorted {
      $0.name.localizedCaseInsensitiveCompare($1.name) == .orderedAscending
    }
  }

  /// The skills a posting asks for, compared with what the person has; main requirements first.
  package func gaps(of posting: JobPosting) -> [SkillGap] {
    let held = Dictionary(shelf(Skill.self).map { ($0.name.foldedSkill, $0) }) { _, new in new }
    let sprints = Dictionary(runningSprints.map { ($0.skill.foldedSkill, $0) }) { new, _ in new }
    let stories = stories
    return (posting.top + posting.skills.filter { !$0.isTop }).map { asked in
      let name = asked.name.foldedSkill
      let skill = held[name]
      return SkillGap(
        asked: asked,
        held: skill,
        sprint: sprints[name],
        stories: skill.map { shown(by: $0) }.flatMap { $0.isEmpty ? nil : $0 }
          ?? stories.filter { $0.speaks(of: name) }
      )
    }
  }

  /// The stories chosen for a skill, the most ready to tell first.
  package func shown(by skill: Skill) -> [Story] {
    skill.stories.compactMap { self[$0] }.sorted { ($0.strength ?? 0) > ($1.strength ?? 0) }
  }

  /// A sprint for a skill with this name, or the one that is running.
  ///
  /// - Returns: the changes to save, and the sprint to continue.
  package func sprint(
    for skill: String,
    competency: String?,
    _ surroundings: Surroundings
  ) -> (changes: [Change], sprint: Identifier<SkillSprint>) {
    if let known = runningSprints.first(where: { $0.skill.foldedSkill == skill.foldedSkill }) {
      return ([], known.id)
    }
    var sprint = SkillSprint(id: surroundings.newID(), startedAt: surroundings.now)
    sprint.skill = skill
    sprint.competency = competency
    return ([.save(sprint)], sprint.id)
  }
}

extension Story {
  /// Whether the words of a skill are in it, one after another.
  fileprivate func speaks(of skill: String) -> Bool {
    guard !skill.isEmpty else { return false }
    return [title, situation, task, action, result].contains {
      " \($0.foldedSkill) ".contains(" \(skill) ")
    }
  }
}
