import ArgumentParser
import Records

/// `rebound thought`.
struct ThoughtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thought",
    abstract: "Look at one heavy thought from both sides.",
    discussion: """
      It asks one question at a time, and keeps what you write as you go. \
      `rebound thought list` shows earlier ones.

        rebound thought
      """,
    // `add` asks, prompt by prompt, as the exercise does.
    subcommands: [Ask<ThoughtAsked>.self] + KindVerb.commands(ThoughtRecord.self, without: [.add]),
    defaultSubcommand: Ask<ThoughtAsked>.self
  )
}

extension ThoughtRecord: StyledRecord {
  static var style: KindStyle<ThoughtRecord> {
    var style = KindStyle<ThoughtRecord>()
    style.command = "thought"
    style.none = "No thoughts yet. `rebound thought` adds one."
    style.columns = [
      KindColumn("Date") { $1.date(Day($0.filedAt, in: $1.surroundings.zone)) },
      KindColumn("Thought") { thought, _ in thought.thought.firstLine },
      KindColumn("Fairer") { thought, _ in thought.fairer.firstLine },
    ]
    return style
  }
}

/// `rebound thought add`, which is also what `rebound thought` does.
enum ThoughtAsked: RecoveryForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down a thought, and the evidence for and against it.",
    usage: "rebound thought [add] [<options>]",
    discussion: """
      Without an answer as a flag, it asks. Unfinished ones are saved, here and on the \
      pages. If the thought gets louder as you write, `.stop` leaves it there.

        rebound thought
        rebound thought --thought "I always freeze" --belief 70 \\
          --evidence-against "I answered six of seven"
      """
  )

  static let fields = ThoughtRecord.fields.info
  static var walked: Walked { .exercise("thought-record", command: "rebound thought") }
}
