import API
import ArgumentParser
import Journaling
import Records

/// The fields of a contact but its name, as flags.
enum ContactFlags: FlaggedFields {
  static let flagged = Contact.fields.info.filter { $0.name != "name" }
}

/// `rebound contact add`.
struct ContactAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write somebody down; a name is enough.",
    usage: "rebound contact add [<options>] <name>",
    discussion: """
      Prints the new ID.

        rebound contact add "Inês Duarte"
        rebound contact add "Tom Reed" --organization Wren --labels mentors
      """
  )

  static let positional: Set<String> = ["name"]
  static var asked: [FieldInfo] { Contact.fields.info }

  @Argument(help: "Their name.")
  var name: String

  @OptionGroup var fields: FieldFlags<ContactFlags>

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    var draft = fields.draft
    draft["name"] = name
    let blank = Contact(id: surroundings.newID(), addedAt: surroundings.now, name: "")
    let contact = try Contact.fields.fill(blank, from: draft)
    try await open.keeper.add(contact)
    guard !json else {
      return desk.say(contact.json(in: try await open.keeper.journal(), surroundings.today))
    }
    desk.say("Added: \(contact.label)." as Phrase, named: contact.id.raw)
  }
}

/// `rebound contact edit`.
struct ContactEdit: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what is written down of somebody.",
    usage: "rebound contact edit [<options>] <contact>",
    discussion: """
      Only what is given as a flag changes; an empty text clears it. What can be \
      several, such as labels, is given whole.

        rebound contact edit "Tom Reed" --role "Team lead" --closeness 3
        rebound contact edit 3fa91c20 --field ""
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Contact.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(help: ArgumentHelp("Their ID, or their name.", valueName: "contact"))
  var contact: String

  @OptionGroup var fields: FieldFlags<Fields>

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let meant = try Finder(journal: try await open.keeper.journal()).contact(contact)
    let draft = fields.draft
    _ = try Contact.fields.fill(meant, from: draft)
    try await open.keeper.commit { journal in
      [.save(try Contact.fields.fill(journal.standing(meant), from: draft))]
    }
    let changed = try await open.keeper.journal()[meant.id] ?? meant
    desk.say("Saved: \(changed.label)." as Phrase)
  }
}
