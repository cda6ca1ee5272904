import API
import ArgumentParser
import Foundation
import Interchange
import Journaling
import Records

/// `rebound contact`.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "List and add people you know, keep in touch, import and export.",
    discussion: """
      Rebound never contacts anyone.

        rebound contact
        rebound contact add "Inês Duarte" --labels mentors
        rebound contact edit "Tom Reed" --role "Team lead" --closeness 3
        rebound contact touch Inês --sort call
        rebound contact losing-touch
      """,
    // `list` also searches, and filters by how long ago you were in touch; the others are about two
    // people, a label or a file.
    subcommands: [
      ContactList.self, KindAdd<Contact>.self, KindShow<Contact>.self, KindEdit<Contact>.self,
      KindRemove<Contact>.self, ContactTouch.self, ContactKeep.self, ContactLosingTouch.self,
      ContactLink.self, ContactDuplicates.self, ContactMergeCommand.self,
      ContactExportCommand.self, ContactImportCommand.self,
    ],
    defaultSubcommand: ContactList.self
  )
}

extension Contact: StyledRecord {
  static var style: KindStyle<Contact> {
    var style = KindStyle<Contact>()
    style.positional = ["name"]
    style.called = { contact, _ in [contact.name, contact.label] }
    style.parts = { contact, session in
      let journal = session.journal
      return [
        .rows(
          "Keep in touch",
          journal.inTouch(with: contact, on: session.today).map { [[$0.wish.phrase.said]] } ?? []
        ),
        .rows(
          "Applications",
          journal.applications(involving: contact).map {
            [$0.application.name.said, $0.link.part.title.said]
          }
        ),
        .rows(
          "In touch",
          journal.touchpoints(with: contact).map {
            [session.date($0.day), $0.sort.title.said, $0.text.firstLine]
          }
        ),
      ]
    }
    style.ownMembers = { contact, session in
      guard case .object(let all) = contact.wholeJSON(in: session.journal, session.today) else {
        return []
      }
      return all.filter { ["touchpoints", "applications"].contains($0.key) }
    }
    return style
  }
}

/// `rebound contact touch`.
struct ContactTouch: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "touch",
    abstract: "Note a conversation, today or on another day.",
    usage: "rebound contact touch <contact> [<options>]",
    discussion: """
      The time until the next one is counted from this day.

        rebound contact touch "Mara Lind" --sort call
        rebound contact touch Mara --day yesterday --text "About the night team"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Touchpoint.fields.info
    static let isDayPast = true
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @OptionGroup var named: NamedRecord<Contact>
  @OptionGroup var fields: FieldFlags<Fields>

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let contact = try named.record(in: session)
    let blank = Touchpoint(
      id: surroundings.newID(),
      contact: contact.id,
      day: session.today,
      addedAt: surroundings.now
    )
    let typed = try session.environment.completed(fields.draft(on: session.today))
    let touch = try Touchpoint.fields.fill(blank, from: typed).past(on: session.today)
    try await session.keeper.add(touch)
    session.say("In touch with \(contact.name) on \(touch.day.noonGMT, .short)." as Phrase)
  }
}

/// `rebound contact export`.
struct ContactExportCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export everyone, as vCards or as a table.",
    discussion: """
      vCards are for phones and mail programs: 3.0, which all of them read, or 4.0 with \
      `--format vcard4`. A table opens in any spreadsheet. \
      Both read back with `rebound contact import`.

        rebound contact export --output people.vcf
        rebound contact export --format csv > people.csv
      """
  )

  /// The formats of an export.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case vcard, vcard4, csv

    var bytes: (Journal) -> Data {
      switch self {
      case .vcard: { ContactsVCard.data(of: $0, as: .three) }
      case .vcard4: { ContactsVCard.data(of: $0, as: .four) }
      case .csv: ContactsCSV.data
      }
    }
  }

  @Option(help: "What to write.")
  var format = Format.vcard

  @OptionGroup var output: OutputOption

  func run(in session: Session) async throws {
    try output.write(format.bytes(session.journal), in: session.environment)
  }
}
