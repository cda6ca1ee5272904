import Interchange
import Records

enum MessageRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(MessagesPage(visit: visit, begun: try await visit.begunMessages()).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    var draft = Message.fields.draft(of: message)
    draft["send-on"] = visit.journal.plannedAction(of: message)?.day?.description ?? ""
    return .page(
      MessageFormPage(visit: visit, message: message, draft: draft, problems: .none).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    let names = Message.fields.names.filter(visit.form.has)
    let edit = try await visit.edit(message, only: names)
    let (sendOn, surroundings) = (visit.form.value("send-on", as: Day.self), visit.surroundings)
    return try await visit.commit(edit, then: .message(message.id)) {
      $0.changes(saving: try $1.past(on: surroundings.today), sendOn: sendOn, surroundings)
    } again: { draft, problems in
      MessageFormPage(visit: visit, message: message, draft: draft, problems: problems).page
    }
  }

  /// Fills placeholders of a message that is saved already.
  @Sendable static func fill(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    let (form, surroundings) = (visit.form, visit.surroundings)
    return try await visit.change(message, .saved, then: .message(message.id)) { journal, message in
      let values = message.blanks.map { ($0, form["blank-\($0)"].trimmed) }
      let saved = message.filled(with: Dictionary(uniqueKeysWithValues: values))
      return journal.changes(saving: saved, surroundings)
    }
  }

  /// "I sent it", on a day; or not after all, where no day comes along.
  @Sendable static func send(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["sent-on"], word: .done)
  }

  /// What they wrote back.
  @Sendable static func reply(_ visit: Visit) async throws -> Answer {
    try await fill(visit, ["replied-on", "reply"], word: nil)
  }

  /// A line of it, kept as a lesson.
  @Sendable static func keep(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    let sort = LessonSort(rawValue: visit.form["sort"])
    guard LessonSort.all.contains(sort) else { throw Missing() }
    let (words, surroundings) = (visit.form["lesson"], visit.surroundings)
    do {
      return try await visit.change(message, .added, then: .message(message.id)) {
        try $0.changes(keeping: words, as: sort, from: $1, surroundings)
      }
    } catch let problems as Problems {
      let draft = Draft(["lesson": words])
      return .again(
        MessagePage(visit: visit, message: message, draft: draft, problems: problems).page
      )
    }
  }

  /// "Look again tomorrow".
  @Sendable static func rest(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    return try await visit.change(message, .moved, then: .message(message.id)) {
      $0.changes(resting: $1, visit.surroundings)
    }
  }

  /// The message as a draft for a mail program; not while something is open in it.
  @Sendable static func file(_ visit: Visit) async throws -> Answer {
    let message: Message = try visit.record()
    guard message.blanks.isEmpty else { return .redirect(.message(message.id)) }
    let file = MailFile(
      toName: message.recipient,
      address: message.email,
      subject: message.subject,
      text: message.text,
      writtenAt: message.writtenAt
    )
    return .mail(file)
  }

  private static func fill(
    _ visit: Visit,
    _ names: [String],
    word: NoticeWord?
  ) async throws -> Answer {
    let message: Message = try visit.record()
    let edit = try await visit.edit(message, only: names)
    let isEmpty = names.allSatisfy { edit.draft[$0].isEmpty }
    return try await visit.commit(edit, isEmpty ? nil : word, then: .message(message.id)) {
      $0.changes(saving: try $1.past(on: visit.surroundings.today), visit.surroundings)
    } again: { draft, problems in
      MessagePage(visit: visit, message: message, draft: draft, problems: problems).page
    }
  }
}
