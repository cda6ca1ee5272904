package import Records
package import Wording

extension LearningResource: Fielded {
  package static let fields = FieldTable<LearningResource>([
    .line("title", \.title, "What it is").required,
    .value("kind", \.sort, "Kind", .choice(ResourceSort.choices)),
    .checked("link", \.link, "Its address", .link),
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
