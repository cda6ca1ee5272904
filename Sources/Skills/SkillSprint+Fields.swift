package import Records
package import Wording

/// A sprint and its resource, asked in one form.
package struct SprintForm: Sendable {
  package var sprint: SkillSprint
  package var resource: LearningResource

  package init(sprint: SkillSprint, resource: LearningResource) {
    self.sprint = sprint
    self.resource = resource
  }
}

extension SprintForm: Fielded {
  package static let fields = FieldTable<SprintForm>([
    .line("skill", \.sprint.skill, "One skill", about: .work).required,
    .value(
      "competency",
      \.sprint.competency,
      "What it belongs to",
      .choice(Guidance.competencies.choices)
    ),
    .value("resource-kind", \.resource.sort, "What to learn from", .choice(ResourceSort.choices)),
    .line("resource-title", \.resource.title, "Its name", about: .work),
    .checked("resource-link", \.resource.link, "Its address", .link),
    .line("person", \.sprint.person, "One person", about: .others),
    .line("proof", \.sprint.proof, "One proof", about: .work),
    .line("if-cue", \.sprint.ifCue, "If", about: .myself),
    .line("then-action", \.sprint.thenAction, "then I will", about: .myself),
    .value("review-on", \.sprint.reviewOn, "Look at it again on", .day),
  ])
}

extension ResourceSort {
  package static let choices = [
    Choice("course", "A course"), Choice("webinar", "A webinar"),
    Choice("event", "An event"),
    Choice("book", "A book"), Choice("association", "A professional association"),
    Choice("project", "A project"), Choice("mentor", "A mentor or coach"),
    Choice("group", "A practice group"), Choice("video", "A podcast or a video"),
    Choice("certificate", "A certificate"), Choice("shadowing", "A day beside somebody"),
    Choice("service", "A library or a career service"), Choice("tool", "A tool to practice with"),
    Choice("other", "Something else"),
  ]
}
