import HTTPTypes
import Planning
import Records
import Reflection
import Wording

enum AdviceRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(AdvicePage(visit: visit, request: try visit.record()).page)
  }

  /// "I asked", on a day; or not after all.
  @Sendable static func ask(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["asked-on"])
  }

  /// What they said, and what the person takes from it.
  @Sendable static func answer(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["answered-on", "answer", "take"])
  }

  /// In one tap: what is taken from the answer becomes a lesson.
  @Sendable static func keep(_ visit: Visit) async throws -> Answer {
    let request: AdviceRequest = try visit.record()
    let sort = LessonSort(rawValue: visit.form["sort"])
    guard LessonSort.all.contains(sort) else { throw Missing() }
    do {
      let changes = try visit.journal.changes(keeping: request, as: sort, visit.surroundings)
      return try await visit.commit(.added, then: .adviceRequest(request.id)) { _ in changes }
    } catch let problems as Problems {
      return .page(
        AdvicePage(visit: visit, request: request, problems: problems).page,
        status: .unprocessableContent
      )
    }
  }

  private static func fill(_ visit: Visit, _ names: [String]) async throws -> Answer {
    let request: AdviceRequest = try visit.record()
    let merged = try await visit.merging(request, only: names)
    do {
      let saved = try AdviceRequest.fields.fill(request, from: merged.draft)
        .past(on: visit.today)
      let changes = visit.journal.changes(saving: saved, visit.surroundings)
      return try await visit.commit(merged.notice, then: .adviceRequest(request.id)) { _ in
        changes
      }
    } catch let problems as Problems {
      return .page(
        AdvicePage(visit: visit, request: request, draft: merged.draft, problems: problems).page,
        status: .unprocessableContent
      )
    }
  }
}
