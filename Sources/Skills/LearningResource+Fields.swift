package import Records
package import Wording

extension LearningResource: Fielded {
  package static let fields = FieldTable<LearningResource>([
    .line("title", \.title, "What it is").required,
    .value("kind", \.sort, "Kind", .choice(ResourceSort.choices)),
    .checked("link", \.link, "Its address", .link),
    .value(
      "competency",
      \.competency,
      "What it is for",
      .choice(Guidance.competencies.choices)
    ),
    .line("cost", \.cost, "What it costs", atMost: 120),
    .line("effort", \.effort, "How long it takes", atMost: 120),
    .value("day", \.day, "When it takes place, or by when to begin", .day),
    .value("time", \.time, "What time", .time),
    .prose("why", \.whyChosen, "Why this one", atMost: 2_000),
    .line("proof", \.proof, "What it leaves you with"),
    .value("status", \.status, "Where it stands", .choice(ResourceStatus.choices)),
  ])
}

extension ResourceSort {
  package var title: Phrase {
    ResourceSort.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

extension ResourceStatus {
  package static let choices = [
    Choice("idea", "An idea"), Choice("started", "Started"), Choice("paused", "Paused"),
    Choice("done", "Done"), Choice("not-for-me", "Not for me"),
  ]

  package var title: Phrase {
    ResourceStatus.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

extension LearningResource {
  /// Whether it is still to be begun or under way.
  package var isAhead: Bool { [.idea, .started].contains(status) }
}

extension Journal {
  /// Saves something to learn from; with a day it stands in the plan until it is done or left.
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
    return [.save(resource)] + planned.map { timed($0, resource.time) }
  }

  private func timed(_ change: Change, _ time: ClockTime?) -> Change {
    guard case .save(var action as PlannedAction) = change.step, let time else { return change }
    action.time = time
    return .save(action)
  }
}
