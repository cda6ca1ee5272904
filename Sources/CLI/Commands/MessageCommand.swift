import ArgumentParser
import Records

/// `rebound message`.
struct MessageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message",
    abstract: "Messages to begin, fill, check and take to your mail program.",
    discussion: """
      Rebound never sends anything. A message is printed to copy, or written as \
      a file that your mail program opens as a draft.

        rebound message add t6-chat --contact Inês
        rebound message fill Inês --fill "question=What helped you to begin?"
        rebound message export Inês --output inês.eml
        rebound message sent Inês
      """,
    subcommands: [
      MessageList.self, MessageShow.self, MessageAdd.self, MessageFill.self, MessageLook.self,
      MessageExport.self, MessageSent.self, MessageReplied.self, MessageKeep.self,
      TemplatesCommand.self,
    ]
      + KindVerb.commands(Message.self, without: [.list, .show, .add]),
    defaultSubcommand: MessageList.self
  )
}
