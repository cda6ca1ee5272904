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
    let blank = MockRating(
      id: visit.surroundings.newID(),
      mock: mock.id,
      ratedAt: visit.surroundings.now,
      rater: ""
    )
    return try await visit.saving(table.info, keptAs: .rating(mock)) { visit, word in
      let draft = table.asked(visit.form.draft(of: table.names))
      return try await Answer.saved {
        let rating = try table.fill(blank, from: draft)
        return try await visit.change(mock, word ?? .added, then: .mock(mock.id)) { journal, _ in
          journal.adding(rating)
        }
      } again: {
        page(visit, mock, nil, draft, $0)
      }
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
    return try await visit.saving(table.info, keptAs: .change(rating)) { visit, word in
      let edit = try await visit.edit(rating, by: table)
      return try await visit.commit(edit, word, then: .mock(mock.id)) {
        page(visit, mock, rating, $0, $1)
      }
    }
  }

  private static func page(
    _ visit: Visit,
    _ mock: MockInterview,
    _ rating: MockRating?,
    _ draft: Draft,
    _ problems: Problems
  ) -> Page {
    let typed = HalfWritten(values: draft.values)
    return MockRatingPage(
      visit: visit,
      mock: mock,
      rating: rating,
      typed: typed,
      problems: problems
    )
    .page
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
