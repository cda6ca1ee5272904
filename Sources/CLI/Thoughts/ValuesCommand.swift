import API
import ArgumentParser
import Records

/// `rebound values`.
struct ValuesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "values",
    abstract: "Write about what matters to you.",
    discussion: """
      It asks one question at a time, and keeps what you write as you go. \
      `rebound values list` shows earlier ones.

        rebound values
      """,
    // `add` asks, prompt by prompt, as the exercise does.
    subcommands: [Ask<ValuesAsked>.self] + KindVerb.commands(ValuesWriting.self, without: [.add]),
    defaultSubcommand: Ask<ValuesAsked>.self
  )
}

extension ValuesWriting: StyledRecord {
  static var style: KindStyle<ValuesWriting> {
    var style = KindStyle<ValuesWriting>()
    style.command = "values"
    style.none = "No writing about values yet. `rebound values` starts a piece."
    style.columns = [
      KindColumn("Date") { $1.date(Day($0.filedAt, in: $1.surroundings.zone)) },
      KindColumn("Values") { writing, _ in
        let titles = writing.values.map { id in
          Guidance.values.first { $0.id == id }?.title ?? id
        }
        return (titles + writing.ownValues).joined(separator: ", ")
      },
      KindColumn("Writing") { writing, _ in writing.writing.firstLine },
    ]
    return style
  }
}

/// `rebound values add`, which is also what `rebound values` does.
enum ValuesAsked: RecoveryForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Choose two or three values, and write about them.",
    usage: "rebound values [add] [<options>]",
    discussion: """
      Without an answer as a flag, it asks. Unfinished ones are saved, here and on the \
      pages. It stays private.

        rebound values --editor
        rebound values --values family --own-values "Cooking for people"
      """
  )

  static let fields = ValuesWriting.fields.info
  static var walked: Walked { .exercise("values-writing", command: "rebound values") }
}
