import API
import ArgumentParser
import Records

/// `rebound`.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebound",
    abstract: "From a rejection to a better next interview.",
    discussion: """
      Rebound keeps your applications and interviews, and helps after a rejection: five \
      short steps, and what you take from them comes back at your next interview. \
      The pages are where most people work:

        rebound serve

      Everything stays on this computer, in one directory. REBOUND_DATA names \
      another one; without it Rebound uses $XDG_DATA_HOME/rebound, or \
      ~/.local/share/rebound. Commands and pages can be used at the same time.

      Where a command asks for an ID, you can also type a name, such as a company's, \
      or four letters from either end of the ID, if it matches only one. A day can be \
      a date, or today, tomorrow, friday, next week, "in 3 days" or "3 days ago". \
      Commands that read take --json, for scripts.

      Other users of this computer can see the words of a flag while its command \
      runs, and a shell keeps them. Where a command asks, type them there; or write \
      `-` after one flag, and its words come from standard input.
      """,
    version: Version.current,
    subcommands: kinds + [CompleteNames.self],
    groupedSubcommands: groups
  )

  private static let groups = [
    CommandGroup(
      name: "Every day",
      subcommands: [
        Serve.self, AddressCommand.self, TodayCommand.self, RejectionCommand.self,
        CheckInCommand.self, PlanCommand.self, SearchCommand.self,
      ]
    ),
    CommandGroup(
      name: "The five steps",
      subcommands: [
        ExerciseCommand.self, FieldNotesCommand.self, DebriefCommand.self, ThoughtCommand.self,
        ValuesCommand.self, LessonCommand.self,
        StoryCommand.self, PracticeCommand.self, SkillCommand.self, MockCommand.self,
      ]
    ),
    CommandGroup(
      name: "Applications",
      subcommands: [ApplicationCommand.self, InterviewCommand.self, BriefCommand.self]
    ),
    CommandGroup(
      name: "Insights",
      subcommands: [InsightsCommand.self, ReportCommand.self]
    ),
    CommandGroup(name: "People", subcommands: [ContactCommand.self, MessageCommand.self]),
    CommandGroup(
      name: "Import, export and backup",
      subcommands: [
        ImportCommand.self, ExportCommand.self, BackupCommand.self,
        RestoreCommand.self, UndoCommand.self,
        EraseCommand.self, DoctorCommand.self, SimulateCommand.self, KindsCommand.self,
        TokenCommand.self, MCPCommand.self,
      ]
    ),
    CommandGroup(name: "Support", subcommands: [SupportCommand.self]),
  ]

  /// A command for every kind of record that has no command of its own.
  ///
  /// They are left out of the help, which would be twice as long; `rebound kinds` lists them.
  private static var kinds: [any ParsableCommand.Type] {
    RecordKinds.all.compactMap { type in ownNouns.contains(type.kind) ? nil : command(for: type) }
  }

  /// The kinds that share their name with a command above.
  private static let ownNouns: Set<Kind> = [
    Interview.kind, Rejection.kind, FieldNotes.kind, Debrief.kind, Lesson.kind, CheckIn.kind,
    Message.kind, Story.kind, Skill.kind, Contact.kind,
  ]

  private static func command<R: JournalRecord>(for _: R.Type) -> any ParsableCommand.Type {
    KindCommand<R>.self
  }

  /// The command that the first word names; nil for any other word.
  private static func command(named word: String) -> (any ParsableCommand.Type)? {
    if let type = RecordKinds.all.first(where: { $0.kind.rawValue == word }),
      !ownNouns.contains(type.kind)
    {
      return command(for: type)
    }
    let others = groups.flatMap(\.subcommands) + [CompleteNames.self]
    return others.first { $0._commandName == word }
  }

  /// The command that was typed, parsed beside no other.
  ///
  /// The parser builds every command and its flags before it reads a word, which takes longer than
  /// most commands do. What cannot be parsed this way is parsed with all of them, so that each
  /// message and each help page is the same as without this.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    func alone<Command: ParsableCommand>(_: Command.Type) -> (any ParsableCommand)? {
      try? LoneRoot<Command>.parseAsRoot(arguments)
    }
    if let command = arguments.first.flatMap(command(named:)), let parsed = alone(command) {
      return parsed
    }
    return try parseAsRoot(arguments)
  }
}

/// `rebound` with one command alone.
private struct LoneRoot<Command: ParsableCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rebound",
      version: Version.current,
      subcommands: [Command.self]
    )
  }
}

/// Additions to the help that the parser generates.
enum CommandHelp {
  /// The help of the whole program with the exit codes at the end; any other text unchanged.
  static func completed(_ text: String) -> String {
    let whole = RootCommand.helpMessage(columns: 80)
    return text.trimmed == whole.trimmed ? "\(text.trimmed)\n\n\(exitCodes)" : text
  }

  private static var exitCodes: String {
    let codes = ExitMeaning.allCases.map { ["", String($0.rawValue), $0.words] }
    return (["EXIT CODES:"] + Table(codes).lines()).joined(separator: "\n")
  }
}

/// The version number of this Rebound.
package enum Version {
  package static let current = "0.1.0"
}
