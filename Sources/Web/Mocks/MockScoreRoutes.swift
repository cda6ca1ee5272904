import HTTPTypes
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
    let table = mock.scoring
    let typing = try await visit.typing(table.info, as: .scores(mock))
    if visit.isAutosave { return try typing.answer }
    let visit = visit.joined(with: typing)
    let edit = try await visit.edit(mock, by: table)
    let place: Place = mock.change == nil ? .mockChange(mock.id) : .mock(mock.id)
    let surroundings = visit.surroundings
    let answer = try await visit.commit(edit, typing.notice, then: place) { journal, scored in
      let finished = journal.changes(finishing: scored, surroundings)
      return finished.isEmpty ? [.save(scored)] : finished
    } again: { draft, problems in
      let typed = HalfWritten(values: draft.values)
      return MockScoresPage(visit: visit, mock: mock, typed: typed, problems: problems).page
    }
    if case .redirect = answer { try await visit.keeper.discard(.scores(mock)) }
    return answer
  }

  @Sendable static func change(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let typed = try await visit.halfWritten(.change(mock))
    return .page(MockChangePage(visit: visit, mock: mock, typed: typed).page)
  }

  /// The one change, as a lesson; nothing typed is no change, and that is fine.
  @Sendable static func keepChange(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let fields = Lesson.fields.info.filter { MockChangePage.names.contains($0.name) }
    let typing = try await visit.typing(fields, as: .change(mock))
    if visit.isAutosave { return try typing.answer }
    let visit = visit.joined(with: typing)
    let draft = visit.form.draft(of: MockChangePage.names)
    let known = visit.journal[mock.change]
    guard !draft.isEmpty || known != nil else {
      try await visit.keeper.discard(.change(mock))
      return .redirect(.mock(mock.id), Notice(.nothingWritten))
    }
    let edit = try await known.asyncMap { try await visit.edit($0, only: MockChangePage.names) }
    let blank = Lesson(
      id: visit.surroundings.newID(),
      learnedAt: visit.surroundings.now,
      sort: .change,
      text: ""
    )
    do {
      let answer = try await visit.change(mock, typing.notice ?? .saved, then: .mock(mock.id)) {
        journal,
        mock in
        // Another window may have kept one meanwhile: there is one change.
        let standing = journal[mock.change]
        let lesson =
          try standing.map { try edit?.filled($0) ?? Lesson.fields.fill($0, from: draft) }
          ?? Lesson.fields.fill(blank, from: draft)
        return journal.changes(keeping: lesson, from: mock)
      }
      try await visit.keeper.discard(.change(mock))
      return answer
    } catch let problems as Problems {
      let typed = HalfWritten(values: draft.values)
      return .again(
        MockChangePage(visit: visit, mock: mock, typed: typed, problems: problems).page
      )
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
