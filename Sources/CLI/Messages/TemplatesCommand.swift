import API
import ArgumentParser
import Journaling
import Records

/// `rebound message templates`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Message templates: list them, change one, add your own.",
    discussion: """
        rebound message templates
        rebound message templates change t6-chat --informal-subject "A question"
        rebound message templates restore t6-chat
      """,
    subcommands: [
      TemplateList.self, TemplateShow.self, TemplateAdd.self, TemplateChange.self,
      TemplateRestore.self,
    ],
    defaultSubcommand: TemplateList.self
  )
}

/// `rebound message templates list`, which is also what `rebound message templates` does.
struct TemplateList: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the templates: built-in, changed by you, and your own.",
    usage: "rebound message templates [list] [<options>]",
    discussion: """
        rebound message templates
        rebound message templates list --json
      """
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let journal = session.journal
    let templates = journal.messageTemplates
    if json { return session.say(.list(templates.map { $0.json(in: journal) })) }
    session.say(
      Table(
        templates.map {
          [$0.shortName, $0.title, journal.ownTemplate($0.id) == nil ? "" : "yours"]
        },
        heads: ["Name", "Title", "Words"]
      )
    )
  }
}

/// `rebound message templates show`.
struct TemplateShow: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a template as written, in both tones.",
    discussion: """
        rebound message templates show t6-chat
      """
  )

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let journal = session.journal
    let template = try session.finder.template(template)
    if json { return session.say(template.json(in: journal)) }
    session.say(template.title)
    if !template.when.isEmpty { session.say(template.when) }
    for (name, title) in [("informal", "Informal" as Phrase), ("formal", "Formal")] {
      guard let variant = template.variants[name] else { continue }
      session.say("\n\(title.said): \(variant.subject)\n\n\(variant.body.trimmed)")
    }
  }
}

extension MessageTemplate {
  fileprivate func json(in journal: Journal) -> JSONValue {
    let words = variants
    return .object([
      ("id", .text(id)), ("title", .text(title)), ("when", .some(when)),
      ("mostWords", .some(self.words.last)),
      ("informalSubject", .some(words["informal"]?.subject)),
      ("informalBody", .some(words["informal"]?.body.trimmed)),
      ("formalSubject", .some(words["formal"]?.subject)),
      ("formalBody", .some(words["formal"]?.body.trimmed)),
      ("isBuiltIn", .flag(Guidance.messages.contains { $0.id == id })),
      ("isYours", .flag(journal.ownTemplate(id) != nil)),
    ])
  }
}

/// The flags of a template's fields.
enum TemplateFields: FlaggedFields {
  static let flagged = OwnTemplate.fields.info
}

/// `rebound message templates add`.
struct TemplateAdd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a template of your own.",
    usage: "rebound message templates add [<options>]",
    discussion: """
      What is in {{two curly brackets}} is filled in when you write. What is \
      in [[two square brackets]] is left out of the short form.

        rebound message templates add --title "Ask how the course was" \\
          --informal-subject "The course" --informal-body "Hi {{their-name}}, …"
      """
  )

  static var asked: [FieldInfo] { TemplateFields.flagged }

  @OptionGroup var fields: FieldFlags<TemplateFields>

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let blank = OwnTemplate(id: surroundings.newID(), addedAt: surroundings.now, title: "")
    let own = try OwnTemplate.fields.fill(blank, from: fields.draft).checked()
    try await session.keeper.add(own)
    session.say("Added: \(own.title)." as Phrase, named: own.id.raw)
  }
}

/// `rebound message templates change`.
struct TemplateChange: JournalCommand {
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

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let meant = try session.finder.template(template)
    let (id, draft) = (surroundings.newID(OwnTemplate.self), fields.draft)
    try await session.keeper.commit { journal in
      guard let own = journal.templateToChange(meant.id, as: id, surroundings) else {
        throw CommandRefused.removedMeanwhile
      }
      return [.save(try OwnTemplate.fields.fill(own, from: draft).checked())]
    }
    let changed = try await session.keeper.journal().ownTemplate(meant.id)
    session.say("Saved: \(changed?.title ?? meant.title)." as Phrase)
  }
}

/// `rebound message templates restore`.
struct TemplateRestore: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restore a built-in template, or remove one of your own.",
    discussion: """
        rebound message templates restore t6-chat
      """
  )

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  func run(in session: Session) async throws {
    let journal = session.journal
    let meant = try session.finder.template(template)
    guard let own = journal.ownTemplate(meant.id) else {
      return session.say("It has not been changed." as Phrase)
    }
    let reference = own.reference
    try await session.keeper.commit { journal in
      journal[reference] == nil ? [] : journal.changes(removing: [reference])
    }
    session.say(
      own.replaces.isEmpty
        ? "Removed: \(own.title)." : "Restored: \(own.title)." as Phrase
    )
  }
}
