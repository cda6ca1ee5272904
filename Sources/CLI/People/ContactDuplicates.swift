import API
import ArgumentParser
import Journaling
import Records

/// `rebound contact duplicates`.
struct ContactDuplicates: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "List people who may be in your journal twice, and why.",
    discussion: """
        rebound contact duplicates
        rebound contact duplicates --json
      """
  )

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let pairs = session.journal.duplicates()
    if json { return session.say(.list(pairs.map(\.json))) }
    guard !pairs.isEmpty else { return session.say("No duplicates found.") }
    session.say(
      Table(
        pairs.map { pair in
          [
            pair.one.id.raw.short, pair.one.label, pair.other.id.raw.short, pair.other.label,
            pair.why.map(\.title.said).joined(separator: " "),
          ]
        },
        heads: [Table.nameHead, "Person", "ID", "Person", "Why"]
      )
    )
  }
}

/// `rebound contact merge`.
struct ContactMergeCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two people, or mark them as two different people.",
    usage: "rebound contact merge <contact> <other> [<options>]",
    discussion: """
      The first person stays and gets everything from the other. Where both say \
      something else the first one's answer comes first, unless --take names the \
      field; the rest goes to the notes. It can be taken back.

        rebound contact merge 3fa91c20 9b0277ae --take role
        rebound contact merge 3fa91c20 9b0277ae --two-people
      """
  )

  @Argument(
    help: ArgumentHelp("The person to keep, by ID or name.", valueName: "contact"),
    completion: .records(of: Contact.kind)
  )
  var contact: String

  @Argument(
    help: ArgumentHelp("The other person, by ID or name.", valueName: "other"),
    completion: .records(of: Contact.kind)
  )
  var other: String

  @Option(help: ArgumentHelp("A field in which the other's answer is taken.", valueName: "field"))
  var take: [String] = []

  @Flag(help: "Mark them as two different people, and stop listing them.")
  var twoPeople = false

  func run(in session: Session) async throws {
    let (one, two): (Contact, Contact) = try (
      session.finder.record(contact), session.finder.record(other)
    )
    guard one.id != two.id else {
      throw CommandRefused("Those are the same person.", .data)
    }
    if let unknown = take.first(where: { Contact.fields[$0] == nil }) {
      throw CommandRefused("There is no field “\(unknown)”.", .data)
    }
    let surroundings = session.surroundings
    let merge = ContactMerge(one, with: two, fromGone: Set(take))
    let receipt = try await session.keeper.commit { journal in
      twoPeople
        ? journal.changes(keepingApart: one, two, surroundings) : journal.changes(merging: merge)
    }
    session.say(
      twoPeople
        ? "\(one.name) and \(two.name) are marked as two people."
        : "Merged: \(merge.merged.label)." as Phrase
    )
    session.sayUndo(receipt.commit)
  }
}

/// `rebound contact link`.
struct ContactLink: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Add somebody's role in an application.",
    usage: "rebound contact link <contact> <application> [<options>]",
    discussion: """
        rebound contact link "Mara Lind" "Helios Energy" --part hiring-manager
        rebound contact link "Inês Duarte" Northgate --part referrer
      """
  )

  @Argument(
    help: ArgumentHelp("Their ID, or their name.", valueName: "contact"),
    completion: .records(of: Contact.kind)
  )
  var contact: String

  @Argument(
    help: ArgumentHelp("Its ID, or the company.", valueName: "application"),
    completion: .records(of: JobApplication.kind)
  )
  var application: String

  @Option(
    help: ArgumentHelp(
      "One of: \(PersonPart.all.map(\.rawValue).joined(separator: ", ")).",
      valueName: "part"
    )
  )
  var part = PersonPart.interviewer.rawValue

  func run(in session: Session) async throws {
    let person: Contact = try session.finder.record(contact)
    let meant: JobApplication = try session.finder.record(application)
    let part = PersonPart(rawValue: part)
    guard PersonPart.all.contains(part) else {
      throw Problems("part", Control.choice(PersonPart.choices).expectation)
    }
    let surroundings = session.surroundings
    try await session.keeper.commit {
      $0.changes(involving: person, in: meant.id, as: part, surroundings)
    }
    session.say("\(person.name), \(meant.name): \(part.title)." as Phrase)
  }
}
