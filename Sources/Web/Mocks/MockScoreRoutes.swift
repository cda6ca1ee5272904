import Journaling
import Records

/// After the last question: the person's own scores, and one change.
enum MockScoreRoutes {
  @Sendable static func scores(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    // Who wants no scales goes on to what can be said in words.
    if Scales.current == .off { return .redirect(.mockChange(mock.id)) }
    let typed = try await visit.halfWritten(.scores(mock))
    return .page(MockScoresPage(visit: visit, mock: mock, typed: typed).page)
  }

  @Sendable static func score(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let place: Place = mock.change == nil ? .mockChange(mock.id) : .mock(mock.id)
    return try await visit.saving(mock.scoring.info, keptAs: .scores(mock)) { visit, word in
      let edit = try await visit.edit(mock, by: mock.scoring)
      return try await visit.commit(edit, word, then: place) { journal, scored in
        let finished = journal.changes(finishing: scored, visit.surroundings)
        return finished.isEmpty ? [.save(scored)] : finished
      } again: { draft, problems in
        let typed = HalfWritten(values: draft.values)
        return MockScoresPage(visit: visit, mock: mock, typed: typed, problems: problems).page
      }
    }
  }

  @Sendable static func change(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let typed = try await visit.halfWritten(.change(mock))
    return .page(MockChangePage(visit: visit, mock: mock, typed: typed).page)
  }

  /// The one change, as a lesson; nothing typed is no change, and that is fine.
  @Sendable static func keepChange(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let names = MockChangePage.names
    let fields = Lesson.fields.info.filter { names.contains($0.name) }
    let blank = Lesson(
      id: visit.surroundings.newID(),
      learnedAt: visit.surroundings.now,
      sort: .change,
      text: ""
    )
    return try await visit.saving(fields, keptAs: .change(mock)) { visit, word in
      let draft = visit.form.draft(of: names)
      let known = visit.journal[mock.change]
      guard !draft.isEmpty || known != nil else {
        return .redirect(.mock(mock.id), Notice(.nothingWritten))
      }
      let edit = try await known.asyncMap { try await visit.edit($0, only: names) }
      do {
        return try await visit.change(mock, word ?? .saved, then: .mock(mock.id)) { journal, mock in
          // Another window may have kept one meanwhile: there is one change.
          let standing = journal[mock.change]
          let lesson =
            try standing.map { try edit?.filled($0) ?? Lesson.fields.fill($0, from: draft) }
            ?? Lesson.fields.fill(blank, from: draft)
          return journal.changes(keeping: lesson, from: mock)
        }
      } catch let problems as Problems {
        let typed = HalfWritten(values: draft.values)
        return .again(
          MockChangePage(visit: visit, mock: mock, typed: typed, problems: problems).page
        )
      }
    }
  }
}

extension Optional {
  fileprivate func asyncMap<T>(_ transform: (Wrapped) async throws -> T) async rethrows -> T? {
    guard let self else { return nil }
    return try await transform(self)
  }
}

extension DraftKey {
  fileprivate static func scores(_ mock: MockInterview) -> DraftKey {
    DraftKey(form: "mock-scores", tab: mock.id.description)
  }

  fileprivate static func change(_ mock: MockInterview) -> DraftKey {
    DraftKey(form: "mock-change", tab: mock.id.description)
  }
}
