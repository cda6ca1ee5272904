import ArgumentParser
import Journaling
import Records

/// The flags of a template's fields.
enum TemplateFields: FlaggedFields {
  static let flagged = OwnTemplate.fields.info
}

/// `rebound message templates add`.
struct TemplateAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a template of your own.",
    usage: "rebound message templates add [<options>]",
    discussion: """
      What stands in {{two curly brackets}} is filled in when you write; what \
      stands in [[two square brackets]] is left out of the short form.

        rebound message templates add --title "Ask how the course was" \\
          --informal-subject "The course" --informal-body "Hi {{their-name}}, …"
      """
  )

  static var asked: [FieldInfo] { TemplateFields.flagged }

  @OptionGroup var fields: FieldFlags<TemplateFields>

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    let blank = OwnTemplate(id: surroundings.newID(), addedAt: surroundings.now, title: "")
    let own = try OwnTemplate.fields.fill(blank, from: fields.draft).checked()
    try await open.keeper.add(own)
    desk.say("Added: \(own.title)." as Phrase, named: own.id.raw)
  }
}

/// `rebound message templates change`.
struct TemplateChange: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Change a template; a built-in one can be restored.",
    usage: "rebound message templates change <template> [<options>]",
    discussion: """
        rebound message templates change t6-chat --informal-subject "A question"
      """
  )

  static var asked: [FieldInfo] { TemplateFields.flagged }

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  @OptionGroup var fields: FieldFlags<TemplateFields>

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try Finder(journal: journal).template(template)
    let (id, draft) = (surroundings.newID(OwnTemplate.self), fields.draft)
    try await open.keeper.commit { journal in
      guard let own = journal.templateToChange(meant.id, as: id, surroundings) else {
        throw CommandRefused.removedMeanwhile
      }
      return [.save(try OwnTemplate.fields.fill(own, from: draft).checked())]
    }
    let changed = try await open.keeper.journal().ownTemplate(meant.id)
    desk.say("Saved: \(changed?.title ?? meant.title)." as Phrase)
  }
}

/// `rebound message templates restore`.
struct TemplateRestore: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a built-in template back as it was; remove one of your own.",
    discussion: """
        rebound message templates restore t6-chat
      """
  )

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let meant = try Finder(journal: journal).template(template)
    guard let own = journal.ownTemplate(meant.id) else {
      return desk.say("It is as it was built in." as Phrase)
    }
    let reference = own.reference
    try await open.keeper.commit { journal in
      journal[reference] == nil ? [] : journal.changes(removing: [reference])
    }
    desk.say(
      own.replaces.isEmpty
        ? "Removed: \(own.title)." : "As it was built in: \(own.title)." as Phrase
    )
  }
}
