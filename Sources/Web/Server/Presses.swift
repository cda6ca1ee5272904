import Crypto
import Foundation
import HTTPTypes
import Journaling
import Records

/// Makes sure that a form sent twice is saved once: the second press waits for the first one's
/// answer, and gets the same.
///
/// A press and its commit have the same name, so a press is recognized even after the server was
/// restarted, when its answer was never seen.
actor Presses {
  /// The field with the form's own name, which every form has.
  static let field = "press"

  /// Autosaves that are still being stored.
  private var keeping: [UUID: Task<Answer, any Error>] = [:]

  /// How many answers are remembered, each at least until that many others have come.
  private static let most = 64

  private var answers: [RecordID: Task<Answer, any Error>] = [:]
  private var order: [RecordID] = []
  /// The names of forms that were sent, so that late autosaves from their windows are ignored.
  private var sent: [String] = []

  /// Runs the handler away from this actor, which every page waits for: reading a long file there
  /// would hold them all up.
  func answer(
    to visit: Visit,
    _ handler: @escaping @concurrent @Sendable () async throws -> Answer
  ) async throws -> Answer {
    if visit.isAutosave, sent.contains(visit.form[Self.field]) {
      return try .kept(Draft(), in: Draft(), keptTwice: [])
    }
    if visit.isAutosave { return try await keep(handler) }
    guard let press = visit.press else { return try await handler() }
    while let first = answers[press] {
      let answer = try await first.value.again
      if try await visit.stands(answer) { return answer }
      // Somebody else may have sent it again meanwhile; then theirs is the answer to wait for.
      if answers[press] == first { answers[press] = nil }
    }
    // A task of its own, so that leaving before the answer comes does not cancel the save.
    let task = Task {
      switch try await visit.standing(of: press) {
      case .saved(let known): return known
      case .undone: return try await handler()
      case .unknown:
        return try await CommitName.$current.withValue(CommitName(press)) { try await handler() }
      }
    }
    remember(task, as: press)
    do {
      let answer = try await task.value
      if answer.isFinal { noteSent(visit.form[Self.field]) } else { answers[press] = nil }
      // What is shown once is not remembered.
      if case .once = answer, answers[press] == task { answers[press] = Task { answer.again } }
      return answer
    } catch {
      answers[press] = nil
      throw error
    }
  }

  /// Waits until every earlier autosave is stored, so that a reloaded page shows it.
  func settled() async {
    for task in keeping.values { _ = await task.result }
  }

  private func keep(
    _ handler: @escaping @concurrent @Sendable () async throws -> Answer
  ) async throws -> Answer {
    let name = UUID()
    let task = Task { try await handler() }
    keeping[name] = task
    defer { keeping[name] = nil }
    return try await task.value
  }

  private func noteSent(_ name: String) {
    sent.append(name)
    if sent.count > Self.most { sent.removeFirst() }
  }

  private func remember(_ task: Task<Answer, any Error>, as press: RecordID) {
    answers[press] = task
    order.append(press)
    if order.count > Self.most { answers[order.removeFirst()] = nil }
  }
}

extension Answer {
  /// Whether sending the same form again would have the same result.
  ///
  /// A form that came back with problems can be sent again as often as needed.
  fileprivate var isFinal: Bool {
    switch self {
    case .page(_, let status), .text(_, let status): status == .ok
    case .redirect, .file, .plain, .once: true
    }
  }

  /// What the same form is answered with when it is sent again.
  fileprivate var again: Answer {
    if case .once(_, let place, let notice) = self { .redirect(place, notice) } else { self }
  }
}

extension Visit {
  /// The identity of a press: the name of the form and everything in it.
  ///
  /// The name alone is not enough: a browser may restore a page as it was left, and then the same
  /// form is sent with other text.
  fileprivate var press: RecordID? {
    guard isPost, !isAutosave, form.has(Presses.field) else { return nil }
    var print = SHA256()
    let fields = form.values.sorted { $0.key < $1.key }
    for text in [place.address] + fields.flatMap({ [$0.key, $0.value] }) {
      print.update(data: Data("\(text.utf8.count):\(text)".utf8))
    }
    print.update(data: upload?.bytes ?? Data())
    return RecordID(named: print.finalize())
  }

  /// What became of a press that may have been saved before the server was restarted.
  fileprivate func standing(of press: RecordID) async throws -> PressStanding {
    let entries = try await keeper.entries(of: press)
    guard let first = entries.first else { return .unknown }
    if try await areUndone(entries) { return .undone }
    let record = entries.lazy.compactMap { journal.record($0.reference.id) }.first
    let place = record.map { Place.of($0) } ?? .today
    return .saved(.redirect(place, Notice(first.act == .undone ? .undone : .saved, undo: press)))
  }

  /// Whether what an answer says was saved is still there.
  ///
  /// Somebody who undoes it and goes back to the form means to send the form again.
  fileprivate func stands(_ answer: Answer) async throws -> Bool {
    guard case .redirect(_, let notice) = answer, let notice, let commit = notice.commit else {
      return true
    }
    if notice.word == .thrownAway { return await keeper.isThrownAway(commit) }
    let entries = try await keeper.entries(of: commit)
    // There are none where a backup was restored since.
    if entries.isEmpty { return false }
    return try await !areUndone(entries)
  }

  private func areUndone(_ entries: [Entry]) async throws -> Bool {
    for entry in entries {
      guard let last = try await keeper.history(of: entry.reference.id).last,
        last.act == .undone, last.commit != entry.commit
      else { return false }
    }
    return true
  }
}

private enum PressStanding {
  /// Nothing was saved under its name.
  case unknown
  case saved(Answer)
  /// All of it was taken back since.
  case undone
}
