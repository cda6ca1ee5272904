import API
import ArgumentParser
import Journaling
import Records

/// `rebound message templates`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "What messages begin from: list it, change it, add your own.",
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
struct TemplateList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the templates: built in, in your words, and your own.",
    usage: "rebound message templates [list] [<options>]",
    discussion: """
        rebound message templates
        rebound message templates list --json
      """
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let templates = journal.messageTemplates
    if json { return desk.say(.list(templates.map { $0.json(in: journal) })) }
    desk.say(
      Columns(
        templates.map {
          [$0.shortName, $0.title, journal.ownTemplate($0.id) == nil ? "" : "yours"]
        }
      )
    )
  }
}

/// `rebound message templates show`.
struct TemplateShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a template as it is written, in both tones.",
    discussion: """
        rebound message templates show t6-chat
      """
  )

  @Argument(help: ArgumentHelp("Its name, or a part of its title.", valueName: "template"))
  var template: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let template = try Finder(journal: journal).template(template)
    if json { return desk.say(template.json(in: journal)) }
    desk.say(template.title)
    if !template.when.isEmpty { desk.say(template.when) }
    for (name, title) in [("informal", "Informal" as Phrase), ("formal", "Formal")] {
      guard let variant = template.variants[name] else { continue }
      desk.say("\n\(title.said): \(variant.subject)\n\n\(variant.body.trimmed)")
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
