import API
import ArgumentParser
import Journaling
import Records

/// `rebound contact duplicates`.
struct ContactDuplicates: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "List people who may be here twice, and say why.",
    discussion: """
        rebound contact duplicates
        rebound contact duplicates --json
      """
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let pairs = try await desk.journal().duplicates()
    if json { return desk.say(.list(pairs.map(\.json))) }
    guard !pairs.isEmpty else { return desk.say("No one seems to be listed twice.") }
    desk.say(
      Columns(
        pairs.map { pair in
          [
            pair.one.id.raw.short, pair.one.label, pair.other.id.raw.short, pair.other.label,
            pair.why.map(\.title.said).joined(separator: " "),
          ]
        }
      )
    )
  }
}

/// `rebound contact merge`.
struct ContactMergeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make two people one; or say that they are two.",
    usage: "rebound contact merge [<options>] <contact> <other>",
    discussion: """
      The first one stays, and everything of the other comes to it. Where both say \
      something else the first one's answer comes first, unless --take names the \
      field; the rest goes to the notes. It can be taken back.

        rebound contact merge 3fa91c20 9b0277ae --take role
        rebound contact merge 3fa91c20 9b0277ae --two-people
      """
  )

  @Argument(help: ArgumentHelp("The one that stays, by ID or name.", valueName: "contact"))
  var contact: String

  @Argument(help: ArgumentHelp("The other one, by ID or name.", valueName: "other"))
  var other: String

  @Option(help: ArgumentHelp("A field in which the other's answer is taken.", valueName: "field"))
  var take: [String] = []

  @Flag(help: "Mark them as two different people, and stop listing them.")
  var twoPeople = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let finder = Finder(journal: journal)
    let (one, two) = (try finder.contact(contact), try finder.contact(other))
    guard one.id != two.id else {
      throw CommandRefused("That is one and the same already.", .data)
    }
    if let unknown = take.first(where: { Contact.fields[$0] == nil }) {
      throw CommandRefused("No field is called “\(unknown)”.", .data)
    }
    let surroundings = journal.seen(desk.surroundings())
    let merge = ContactMerge(one, with: two, fromGone: Set(take))
    let receipt = try await open.keeper.commit { journal in
      twoPeople
        ? journal.changes(keepingApart: one, two, surroundings) : journal.changes(merging: merge)
    }
    desk.say(
      twoPeople
        ? "\(one.name) and \(two.name) are two people."
        : "Made one: \(merge.merged.label)." as Phrase
    )
    desk.sayUndo(receipt.commit)
  }
}

/// `rebound contact remove`.
struct ContactRemove: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove somebody; it can be taken back for 30 days.",
    discussion: """
        rebound contact remove "Tom Reed"
      """
  )

  @Argument(help: ArgumentHelp("Their ID, or their name.", valueName: "contact"))
  var contact: String

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let meant = try Finder(journal: try await open.keeper.journal()).contact(contact)
    let receipt = try await open.keeper.commit { $0.changes(removing: [meant.reference]) }
    desk.say("Removed: \(meant.label)." as Phrase)
    desk.sayUndo(receipt.commit)
  }
}

/// `rebound contact link`.
struct ContactLink: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Say what somebody has to do with an application.",
    usage: "rebound contact link [<options>] <contact> <application>",
    discussion: """
        rebound contact link "Mara Lind" "Helios Energy" --part hiring-manager
        rebound contact link "Inês Duarte" Northgate --part referrer
      """
  )

  @Argument(help: ArgumentHelp("Their ID, or their name.", valueName: "contact"))
  var contact: String

  @Argument(help: ArgumentHelp("Its ID, or the company.", valueName: "application"))
  var application: String

  @Option(
    help: ArgumentHelp(
      "One of: \(PersonPart.all.map(\.rawValue).joined(separator: ", ")).",
      valueName: "part"
    )
  )
  var part = PersonPart.interviewer.rawValue

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let finder = Finder(journal: journal)
    let (person, meant) = (try finder.contact(contact), try finder.application(application))
    let part = PersonPart(rawValue: part)
    guard PersonPart.all.contains(part) else {
      throw Problems("part", Control.choice(PersonPart.choices).expectation)
    }
    let surroundings = journal.seen(desk.surroundings())
    try await open.keeper.commit {
      $0.changes(involving: person, in: meant.id, as: part, surroundings)
    }
    desk.say("\(person.name), \(meant.label): \(part.title)." as Phrase)
  }
}
