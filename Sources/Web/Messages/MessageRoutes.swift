import HTTPTypes
import Networking
import Planning
import Records
import Wording

enum MessageRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    let begun = try await visit.begunMessages()
    return .page(MessagesPage(visit: visit, begun: begun.map { ($0.tab, $0.kept) }).page)
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(MessagePage(visit: visit, message: try visit.record()).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    var draft = Message.fields.draft(of: message)
    draft["send-on"] = visit.journal.plannedAction(of: message)?.day?.description ?? ""
    return .page(
      MessageFormPage(visit: visit, message: message, draft: draft, problems: Problems([])).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    let names = Message.fields.fields.map(\.name).filter(visit.form.has)
    let merged = try await visit.merging(message, only: names)
    let sendOn = visit.form.value("send-on", as: Day.self)
    do {
      let saved = try Message.fields.fill(message, from: merged.draft).past(on: visit.today)
      return try await commit(visit, saved, merged.notice, sendOn: sendOn)
    } catch let problems as Problems {
      return .page(
        MessageFormPage(visit: visit, message: message, draft: merged.draft, problems: problems)
          .page,
        status: .unprocessableContent
      )
    }
  }

  /// Fills placeholders of a message that is saved already.
  @Sendable static func fill(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    let values = message.blanks.map { ($0, visit.form["blank-\($0)"].trimmed) }
    let saved = message.filled(with: Dictionary(uniqueKeysWithValues: values))
    return try await commit(visit, saved, .saved)
  }

  /// "I sent it", on a day; or not after all, where no day comes along.
  @Sendable static func send(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["sent-on"], word: .done)
  }

  /// What they wrote back.
  @Sendable static func reply(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["replied-on", "reply"], word: .saved)
  }

  private static func fill(
    _ visit: Visit,
    _ names: [String],
    word: NoticeWord
  ) async throws -> Answer {
    let message: Message = try visit.record()
    let draft = visit.form.draft(of: names)
    do {
      let saved = try Message.fields.fill(message, from: draft).past(on: visit.today)
      let isEmpty = names.allSatisfy { draft[$0].isEmpty }
      return try await commit(visit, saved, isEmpty ? .saved : word)
    } catch let problems as Problems {
      return .page(
        MessagePage(visit: visit, message: message, draft: draft, problems: problems).page,
        status: .unprocessableContent
      )
    }
  }

  private static func commit(
    _ visit: Visit,
    _ message: Message,
    _ word: NoticeWord,
    sendOn: Day? = nil
  ) async throws -> Answer {
    let changes = visit.journal.changes(saving: message, sendOn: sendOn, visit.surroundings)
    return try await visit.commit(word, then: .message(message.id)) { _ in changes }
  }
}
