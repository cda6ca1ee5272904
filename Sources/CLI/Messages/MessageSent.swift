import ArgumentParser
import Journaling
import Records

/// `rebound message sent`.
struct MessageSent: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Mark a message as sent, today or on another day.",
    discussion: """
        rebound message sent Inês
        rebound message sent Inês --on yesterday
        rebound message sent Inês --back
      """
  )

  @OptionGroup var named: NamedRecord<Message>

  @Option(
    help: ArgumentHelp("The day, if not today; “friday” means last Friday.", valueName: "day")
  )
  var on: String?

  @Flag(help: "Mark it as not sent.")
  var back = false

  func run(in session: Session) async throws {
    let day = try session.day(on, "on", isPast: true) ?? session.today
    let meant = try await session.change(named.record(in: session)) { message in
      message.sentOn = back ? nil : day
    }
    session.say(
      meant.sentOn == nil ? "This message is a draft again." : "Marked as sent." as Phrase
    )
  }
}

/// `rebound message reply`.
struct MessageReply: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Add what they wrote back.",
    discussion: """
        rebound message reply Inês --text "Gladly. Thursday?"
        rebound message reply Inês --on monday
      """
  )

  @OptionGroup var named: NamedRecord<Message>

  @Option(help: ArgumentHelp("What they wrote.", valueName: "text"))
  var text: String?

  @Option(
    help: ArgumentHelp("The day, if not today; “friday” means last Friday.", valueName: "day")
  )
  var on: String?

  func run(in session: Session) async throws {
    let day = try session.day(on, "on", isPast: true)
    let meant = try await session.change(named.record(in: session)) { message in
      message.repliedOn = day ?? message.repliedOn ?? session.today
      if let text { message.reply = text.trimmed }
    }
    session.say(
      "Saved. `rebound message keep` makes a lesson from it." as Phrase,
      named: meant.id.raw
    )
  }
}

/// `rebound message keep`.
struct MessageKeep: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Keep a line of what they wrote as a lesson.",
    discussion: """
      Without --text, it saves all they wrote; without --sort, it saves something to keep.

        rebound message keep Inês
        rebound message keep Inês --sort change --text "Say the result first"
      """
  )

  @OptionGroup var named: NamedRecord<Message>

  @Option(help: ArgumentHelp("One of: keep, change.", valueName: "word"))
  var sort: String = "keep"

  @Option(help: ArgumentHelp("The line to save.", valueName: "text"))
  var text: String?

  func run(in session: Session) async throws {
    let sort = LessonSort(rawValue: sort)
    guard LessonSort.all.contains(sort) else { throw Problems("sort", "One of: keep, change.") }
    let surroundings = session.surroundings
    let meant = try named.record(in: session)
    let words = text ?? meant.reply
    try await session.keeper.commit {
      try $0.changes(keeping: words, as: sort, from: $0.standing(meant), surroundings)
    }
    session.say(
      sort == .keep ? "Saved as something to repeat." : "Saved as a change to try." as Phrase
    )
  }
}

extension Session {
  /// Saves a changed message, and updates the plan and the people in it.
  ///
  /// - Throws: `Problems` for a day in the future.
  fileprivate func change(
    _ meant: Message,
    _ change: @Sendable (inout Message) -> Void
  ) async throws -> Message {
    let surroundings = surroundings
    try await keeper.commit { journal in
      var message = try journal.standing(meant)
      change(&message)
      do throws(Problems) {
        message = try message.past(on: surroundings.today)
      } catch {
        throw Problems(error.list.map { Problem("on", $0.message) })
      }
      return journal.changes(saving: message, surroundings)
    }
    return try await keeper.journal().standing(meant)
  }
}
