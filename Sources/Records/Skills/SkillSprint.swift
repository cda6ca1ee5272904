package import Foundation

/// A few weeks spent on one skill: a resource, a person, and proof of it.
package struct SkillSprint: JournalRecord {
  package static let kind = Kind(rawValue: "skill-sprint")
  package static let names = KindNames(
    "skill sprint",
    "Skill sprints",
    in: .practice,
    about: "A few weeks of practice at one skill, with one person and one resource."
  )

  package let id: Identifier<SkillSprint>
  var startedAt: Date
  /// The recovery it was written in; nil if none.
  var recovery: Identifier<Recovery>?
  package var skill: String = ""
  package var competency: String?
  package var person: String = ""
  package var proof: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  package var reviewOn: Day?
  package var resource: Identifier<LearningResource>?
  package var endedAt: Date?

  package init(id: Identifier<SkillSprint>, startedAt: Date) {
    self.id = id
    self.startedAt = startedAt
  }

  package var filedAt: Date { startedAt }
  package var words: [String] { [skill, person, proof, ifCue, thenAction] }

  package static let linkRules: [LinkRule<SkillSprint>] = [
    .mentions("recovery", \.recovery), .mentions("resource", \.resource),
  ]
  package static func begun(_ new: NewRecord<SkillSprint>) -> SkillSprint? {
    SkillSprint(id: new.id, startedAt: new.surroundings.now)
  }
  package func title(in _: Journal) -> Phrase {
    skill.isEmpty ? "Unnamed skill" : Phrase(verbatim: skill)
  }
}

/// A sprint and its resource, in one form.
package struct SprintForm: Sendable {
  var sprint: SkillSprint
  var resource: LearningResource
}

extension SprintForm: Fielded {
  package static let fields = FieldTable<SprintForm>([
    .line("skill", \.sprint.skill, "The skill", about: .work).required,
    .value(
      "competency",
      \.sprint.competency,
      "Competency",
      .choice(Guidance.competencies.choices)
    ),
    .value("resource-kind", \.resource.sort, "Kind of resource", .choice(ResourceSort.choices)),
    .line("resource-title", \.resource.title, "Name of the resource", about: .work),
    .checked("resource-link", \.resource.link, "Link", .link),
    .line("person", \.sprint.person, "Who you could learn it with", about: .others),
    .line("proof", \.sprint.proof, "What you will have to show", about: .work),
    .line("if-cue", \.sprint.ifCue, "If", about: .myself),
    .line("then-action", \.sprint.thenAction, "then I will", about: .myself),
    .value("review-on", \.sprint.reviewOn, "Review on", .day),
  ])
}

extension ResourceSort {
  static let choices = Guidance.resourceKinds.map { Choice($0.id, Phrase(verbatim: $0.title)) }
}
