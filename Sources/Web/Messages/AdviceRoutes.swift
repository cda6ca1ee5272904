import Interchange
import Records

enum AdviceRoutes {
  /// "I asked", on a day; or not after all.
  @Sendable static func ask(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["asked-on"])
  }

  /// What they said, and what the person takes from it.
  @Sendable static func answer(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["answered-on", "answer", "take", "recipient"].filter(visit.form.has))
  }

  /// In one tap: what is taken from the answer becomes a lesson; or another line, as typed.
  @Sendable static func keep(_ visit: Visit) async throws -> Answer {
    let request: AdviceRequest = try visit.record()
    let sort = LessonSort(rawValue: visit.form["sort"])
    guard LessonSort.all.contains(sort) else { throw Missing() }
    let words = visit.form.has("lesson") ? visit.form["lesson"] : nil
    do {
      return try await visit.change(request, .added, then: .adviceRequest(request.id)) {
        journal,
        request in
        guard let words else {
          return try journal.changes(keeping: request, as: sort, visit.surroundings)
        }
        return try journal.changes(keeping: words, as: sort, from: request, visit.surroundings)
      }
    } catch let problems as Problems {
      let draft = Draft(words.map { ["lesson": $0] } ?? [:])
      return .again(
        AdvicePage(visit: visit, request: request, draft: draft, problems: problems).page
      )
    }
  }

  /// "Look again tomorrow".
  @Sendable static func rest(_ visit: Visit) async throws -> Answer {
    let request: AdviceRequest = try visit.record()
    return try await visit.change(request, .moved, then: .adviceRequest(request.id)) {
      $0.changes(resting: $1, visit.surroundings)
    }
  }

  /// The question as a draft for a mail program; not while something is open in it.
  @Sendable static func file(_ visit: Visit) async throws -> Answer {
    let request: AdviceRequest = try visit.record()
    guard MessageText.placeholders(in: request.text).isEmpty, !request.isUnasked else {
      return .redirect(.adviceRequest(request.id))
    }
    let file = MailFile(
      toName: request.recipient,
      address: request.email,
      subject: visit.journal.messageTemplate("t5-advice")?.variants["informal"]?.subject ?? "",
      text: request.text,
      writtenAt: request.writtenAt
    )
    return .mail(file)
  }

  private static func fill(_ visit: Visit, _ names: [String]) async throws -> Answer {
    let request: AdviceRequest = try visit.record()
    let edit = try await visit.edit(request, only: names)
    return try await visit.commit(edit, then: .adviceRequest(request.id)) {
      $0.changes(saving: try $1.past(on: visit.surroundings.today), visit.surroundings)
    } again: { draft, problems in
      AdvicePage(visit: visit, request: request, draft: draft, problems: problems).page
    }
  }
}
