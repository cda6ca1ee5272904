import HTTPTypes
import Journaling
import Records

/// A coach's or a mentor's scores, given without sight of the person's own.
enum MockRatingRoutes {
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let typed = try await visit.halfWritten(.rating(mock))
    return .page(MockRatingPage(visit: visit, mock: mock, rating: nil, typed: typed).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let mock: MockInterview = try visit.record()
    let table = MockRating.fields(for: mock)
    let typing = try await visit.typing(table.info, as: .rating(mock))
    if visit.isAutosave { return try typing.answer }
    let visit = visit.joined(with: typing)
    let draft = table.asked(visit.form.draft(of: table.names))
    let blank = MockRating(
      id: visit.surroundings.newID(),
      mock: mock.id,
      ratedAt: visit.surroundings.now,
      rater: ""
    )
    do {
      let rating = try table.fill(blank, from: draft)
      let word = typing.notice ?? .added
      let answer = try await visit.change(mock, word, then: .mock(mock.id)) { journal, _ in
        journal.adding(rating)
      }
      try await visit.keeper.discard(.rating(mock))
      return answer
    } catch let problems as Problems {
      let typed = HalfWritten(values: draft.values)
      return .again(
        MockRatingPage(visit: visit, mock: mock, rating: nil, typed: typed, problems: problems)
          .page
      )
    }
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let (rating, mock) = try known(visit)
    let typed = try await visit.halfWritten(.change(rating))
    return .page(MockRatingPage(visit: visit, mock: mock, rating: rating, typed: typed).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let (rating, mock) = try known(visit)
    let table = MockRating.fields(for: mock)
    let typing = try await visit.typing(table.info, as: .change(rating))
    if visit.isAutosave { return try typing.answer }
    let visit = visit.joined(with: typing)
    let edit = try await visit.edit(rating, by: table)
    let answer = try await visit.commit(
      edit,
      typing.notice,
      then: .mock(mock.id),
      again: { draft, problems in
        MockRatingPage(
          visit: visit,
          mock: mock,
          rating: rating,
          typed: HalfWritten(values: draft.values),
          problems: problems
        ).page
      }
    )
    if case .redirect = answer { try await visit.keeper.discard(.change(rating)) }
    return answer
  }

  private static func known(_ visit: Visit) throws -> (MockRating, MockInterview) {
    let rating: MockRating = try visit.record()
    guard let mock = visit.journal[rating.mock] else { throw Missing() }
    return (rating, mock)
  }
}

extension DraftKey {
  fileprivate static func rating(_ mock: MockInterview) -> DraftKey {
    DraftKey(form: "mock-rating", tab: mock.id.description)
  }

  fileprivate static func change(_ rating: MockRating) -> DraftKey {
    DraftKey(form: "mock-rating", tab: rating.id.description)
  }
}
