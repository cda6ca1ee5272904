extension Today {
  /// The same, but only with items that name records of these kinds and lead to no other kind.
  package func naming(only kinds: Set<Kind>) -> Today {
    Today(
      offers: offers.filter { $0.kinds.allSatisfy(kinds.contains) },
      freshRecovery: kinds.contains(Recovery.kind) ? freshRecovery : nil,
      dated: dated.map { day in
        AgendaDay(day: day.day, entries: day.entries.filter { kinds.contains($0.kind) })
      },
      nextInterview: kinds.contains(Interview.kind) ? nextInterview : nil,
      offering: offering
    )
  }
}

extension TodayOffer {
  /// The kinds of record that it names.
  fileprivate var kinds: [Kind] {
    switch item {
    case .interview: [Interview.kind]
    case .fieldNotes: [Interview.kind, FieldNotes.kind]
    case .planned: [PlannedAction.kind]
    case .followUp: [JobApplication.kind]
    case .recovery(_, let exercise):
      [Recovery.kind] + (exercise.record.map { [Kind(rawValue: $0)] } ?? [])
    case .practice: [QuestionCard.kind]
    }
  }
}

extension AgendaEntry {
  fileprivate var kind: Kind {
    switch self {
    case .interview: Interview.kind
    case .action: PlannedAction.kind
    case .followUp: JobApplication.kind
    case .invitation: Recovery.kind
    case .expected: Routine.kind
    }
  }
}
