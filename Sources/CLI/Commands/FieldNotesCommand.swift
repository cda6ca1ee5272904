import ArgumentParser
import Records

/// `rebound field-notes`.
struct FieldNotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "field-notes",
    abstract: "Note down how an interview went, before you know the answer.",
    discussion: """
      It asks one thing at a time, and what you write is kept as you go. \
      `rebound field-notes show` shows what is there.

        rebound field-notes
        rebound field-notes "Lumen Labs"
      """,
    subcommands: [FieldNotesAdd.self, FieldNotesShow.self]
      + KindVerb.commands(FieldNotes.self, without: [.add, .show]),
    defaultSubcommand: FieldNotesAdd.self
  )
}
