import ArgumentParser
import Records

/// `rebound check-in`.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Note how you feel, from 0 to 10, with a word or two if you like.",
    discussion: """
      Without --mood, it asks. `rebound check-in list` shows earlier ones.

        rebound check-in --mood 6
        rebound check-in
      """,
    // `add` asks, and can be dated in the past.
    subcommands: [Ask<CheckInAsked>.self] + KindVerb.commands(CheckIn.self, without: [.add]),
    defaultSubcommand: Ask<CheckInAsked>.self
  )
}

extension CheckIn: StyledRecord {
  static var style: KindStyle<CheckIn> {
    var style = KindStyle<CheckIn>()
    style.none = "No check-ins yet. `rebound check-in --mood 5` adds one."
    style.columns = [
      KindColumn("Date") { $1.date($0.day) },
      KindColumn("Mood") { checkIn, _ in checkIn.mood.map(String.init) ?? "" },
      KindColumn("Words") { checkIn, _ in
        (checkIn.feelings + checkIn.activities + [checkIn.note].filter { !$0.isEmpty })
          .joined(separator: ", ")
      },
    ]
    return style
  }
}

/// `rebound check-in add`, which is also what `rebound check-in` does.
enum CheckInAsked: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note how you feel now.",
    usage: "rebound check-in [add] [<options>]",
    discussion: """
      Without an answer as a flag, it asks, and you can skip every question. Add a \
      day and a time for an earlier moment; without them, it is now. Feelings are words \
      of a list or your own; `--feelings ?` names the list.

        rebound check-in
        rebound check-in --mood 4 --feelings tired --activities "A walk"
        rebound check-in --mood 7 --note "Slept well." --day yesterday
      """
  )

  static let flagged = CheckInForm.fields.info
  static let isDayPast = true

  static func asking(_ typed: inout Draft, in session: Session) -> Asking {
    Asking(walked: .checkIn)
  }
}
