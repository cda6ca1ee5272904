import ArgumentParser
import Journaling
import Records

/// `rebound message sent`.
struct MessageSent: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Say that you sent a message, today or on another day.",
    discussion: """
        rebound message sent Inês
        rebound message sent Inês --on 2026-11-24
        rebound message sent Inês --back
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @Option(help: ArgumentHelp("Such as 2026-11-26.", valueName: "day"))
  var on: String?

  @Flag(help: "Not sent after all.")
  var back = false

  func run(at desk: Desk) async throws {
    let meant = try await desk.change(message) { message, today in
      message.sentOn = back ? nil : try Day.typed(on, "on") ?? today
    }
    desk.say(meant.sentOn == nil ? "It is a draft again." : "Marked as sent." as Phrase)
  }
}

/// `rebound message reply`.
struct MessageReplied: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Write down what they wrote back.",
    discussion: """
        rebound message reply Inês --text "Gladly. Thursday?"
        rebound message reply Inês --on 2026-11-26
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @Option(help: ArgumentHelp("What they wrote.", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("When, such as 2026-11-26; else today.", valueName: "day"))
  var on: String?

  func run(at desk: Desk) async throws {
    let meant = try await desk.change(message) { message, today in
      message.repliedOn = try Day.typed(on, "on") ?? message.repliedOn ?? today
      if let text { message.reply = text.trimmed }
    }
    desk.say("Saved. `rebound message keep` makes a lesson of it." as Phrase, named: meant.id.raw)
  }
}

/// `rebound message keep`.
struct MessageKeep: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Keep a line of what they wrote as a lesson.",
    discussion: """
      Without --text it is all they wrote, and without --sort something to keep.

        rebound message keep Inês
        rebound message keep Inês --sort change --text "Say the result first"
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the recipient’s name.", valueName: "message"))
  var message: String

  @Option(help: ArgumentHelp("One of: keep, change.", valueName: "word"))
  var sort: String = "keep"

  @Option(help: ArgumentHelp("The line to take along.", valueName: "text"))
  var text: String?

  func run(at desk: Desk) async throws {
    let sort = LessonSort(rawValue: sort)
    guard LessonSort.all.contains(sort) else { throw Problems("sort", "One of: keep, change.") }
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try Finder(journal: journal).message(message)
    let words = text ?? meant.reply
    try await open.keeper.commit {
      try $0.changes(keeping: words, as: sort, from: $0.standing(meant), surroundings)
    }
    desk.say(
      sort == .keep ? "Kept as something to repeat." : "Kept as a change to try." as Phrase
    )
  }
}

extension Desk {
  /// Changes a message, with what that means for the plan and for the people in it.
  ///
  /// - Throws: `Problems` for a day that is still to come.
  fileprivate func change(
    _ text: String,
    _ change: @Sendable (inout Message, Day) throws -> Void
  ) async throws -> Message {
    let open = try open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(surroundings())
    let meant = try Finder(journal: journal).message(text)
    try await open.keeper.commit { journal in
      var message = try journal.standing(meant)
      try change(&message, surroundings.today)
      do throws(Problems) {
        message = try message.past(on: surroundings.today)
      } catch {
        throw Problems(error.list.map { Problem("on", $0.message) })
      }
      return journal.changes(saving: message, surroundings)
    }
    return try await open.keeper.journal().standing(meant)
  }
}

extension Day {
  /// A day as it was typed for a flag; nil where none was.
  ///
  /// - Throws: `Problems` where it is none.
  static func typed(_ text: String?, _ flag: String) throws(Problems) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw Problems(flag, Control.day.expectation) }
    return day
  }
}
