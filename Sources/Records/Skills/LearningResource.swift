package import Foundation

/// Something to learn from: a course, a webinar, an association, a project.
package struct LearningResource: JournalRecord {
  package static let kind = Kind(rawValue: "learning-resource")
  package static let names = KindNames(
    "learning resource",
    "Learning resources",
    in: .practice,
    about: "A course, a book, a meetup or anything else you learn from."
  )

  package let id: Identifier<LearningResource>
  package var addedAt: Date
  package var title: String
  package var sort: ResourceSort?
  package var link: String = ""
  package var status: ResourceStatus = .idea
  package var competency: String?
  /// The skill it is for, in the person's words.
  package var skill: String = ""
  /// In the person's words: free, 40 dollars, paid by work.
  package var cost: String = ""
  /// In the person's words: two evenings, six hours.
  package var effort: String = ""
  /// The day it takes place, or by which to begin.
  package var day: Day?
  package var time: ClockTime?
  /// The last day to sign up, or to finish.
  package var deadline: Day?
  /// In the person's words: online, in the evening, in person.
  package var format: String = ""
  var language: String = ""
  /// What makes it accessible: captions, an elevator, a pace of one's own.
  package var access: String = ""
  /// What a résumé can name afterwards: a certificate, a grade.
  var credential: String = ""
  package var whyChosen: String = ""
  /// What shows that it was done: a certificate, a repository, a talk.
  package var proof: String = ""

  package init(id: Identifier<LearningResource>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title, skill, whyChosen, proof, credential] }

  package static func begun(_ new: NewRecord<LearningResource>) -> LearningResource? {
    LearningResource(id: new.id, addedAt: new.surroundings.now, title: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension LearningResource {
  package static let fields = FieldTable<LearningResource>([
    .line("title", \.title, "Title", about: .work).required,
    .value("kind", \.sort, "Kind", .choice(ResourceSort.choices)),
    .checked("link", \.link, "Link", .link),
    .value("competency", \.competency, "Competency", .choice(Guidance.competencies.choices)),
    .line("skill", \.skill, "The skill, in your words", about: .work, atMost: 120),
    .line("cost", \.cost, "What it costs", about: .work, atMost: 120),
    .line("effort", \.effort, "How long it takes", about: .work, atMost: 120),
    .value("day", \.day, "Date it starts", .day),
    .value("time", \.time, "Time", .time),
    .value("deadline", \.deadline, "Last day to sign up or finish", .day),
    .line("format", \.format, "Format, such as online or in person", about: .work, atMost: 120),
    .line("language", \.language, "Language", about: .work, atMost: 60),
    .line("access", \.access, "What makes it easy for you to use", about: .work, atMost: 300),
    .line("credential", \.credential, "What you can mention afterward", about: .work, atMost: 300),
    .prose("why", \.whyChosen, "Why you chose it", about: .work, atMost: 2_000),
    .line("proof", \.proof, "What you will have to show for it", about: .work),
    .value("status", \.status, "Status", .choice(ResourceStatus.choices)),
  ])
}

extension ResourceSort {
  package var title: Phrase {
    ResourceSort.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

extension ResourceStatus {
  static let choices = [
    Choice("idea", "An idea"), Choice("started", "Started"), Choice("paused", "Paused"),
    Choice("done", "Done"), Choice("not-for-me", "Not for me"),
  ]

  package var title: Phrase {
    ResourceStatus.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

extension LearningResource {
  /// Whether it has not been finished or dropped.
  var isAhead: Bool { [.idea, .started].contains(status) }
}

extension LearningResource {
  /// The area of its competency; nil if it has none.
  var area: SkillArea? {
    competency.flatMap(Guidance.competency).flatMap { SkillArea(rawValue: $0.area) }
  }
}

extension Journal {
  /// The learning resources, newest first.
  package func resources(in area: SkillArea? = nil) -> [LearningResource] {
    shelf(LearningResource.self).reversed().filter { area == nil || $0.area == area }
  }

  /// Saves a learning resource; one with a day is in the plan until it is done or dropped.
  package func changes(saving resource: LearningResource, _ surroundings: Surroundings) -> [Change]
  {
    let isPlanned = resource.isAhead && resource.day != nil
    let planned = changes(
      planning: isPlanned ? resource.title : "",
      on: resource.day,
      from: resource,
      recovery: nil,
      surroundings
    )
    let hasDeadline = resource.isAhead && resource.deadline != nil
    let reminding = changes(
      planning: hasDeadline ? Speaker.current.say("Last day for “\(resource.title)”") : "",
      on: resource.deadline,
      from: resource,
      recovery: nil,
      asReminder: true,
      surroundings
    )
    return [.save(resource)] + (isPlanned ? timed(planned, as: resource) : planned)
      + reminding
  }

  /// The planned changes with a new time; a time that was given only in the plan stays.
  private func timed(_ planned: [Change], as resource: LearningResource) -> [Change] {
    let known = records(PlannedAction.self, mentioning: resource.id.raw)
      .last { $0.source == resource.id.raw && !$0.isReminder }
    guard known == nil || self[resource.id]?.time != resource.time else { return planned }
    guard planned.isEmpty else {
      return planned.map { change in
        guard case .save(var action as PlannedAction) = change.step else { return change }
        action.time = resource.time
        return .save(action)
      }
    }
    guard var action = known, action.state == .open, action.time != resource.time else { return [] }
    action.time = resource.time
    return [.save(action)]
  }
}

extension LearningResource {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    journal.changes(saving: self, surroundings)
  }
}

/// The type of a resource.
package struct ResourceSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let course = ResourceSort(rawValue: "course")
}

/// How far somebody got with a resource; no answer is a failure.
package struct ResourceStatus: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  static let idea = ResourceStatus(rawValue: "idea")
  package static let started = ResourceStatus(rawValue: "started")
  static let paused = ResourceStatus(rawValue: "paused")
  package static let done = ResourceStatus(rawValue: "done")
  package static let notForMe = ResourceStatus(rawValue: "not-for-me")

  package static let all: [ResourceStatus] = [.idea, .started, .paused, .done, .notForMe]
}
