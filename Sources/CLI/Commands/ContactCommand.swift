import ArgumentParser

/// `rebound contact`.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "The people you know: list them, add, keep in touch, bring in, take out.",
    discussion: """
      Nobody is written to from here.

        rebound contact
        rebound contact add "Inês Duarte" --labels mentors
        rebound contact touch Inês --sort call
        rebound contact losing-touch
      """,
    subcommands: [
      ContactList.self, ContactAdd.self, ContactShow.self, ContactEdit.self, ContactTouch.self,
      ContactKeep.self, ContactLosingTouch.self, ContactLink.self, ContactDuplicates.self,
      ContactMergeCommand.self, ContactRemove.self, ContactExportCommand.self,
      ContactImportCommand.self,
    ],
    defaultSubcommand: ContactList.self
  )
}
