import Foundation
import Interchange
import Records
import Support
import Testing

/// People brought into a journal, and taken out of it again.
@Suite struct ContactImportTests {
  private func plan(
    _ text: String,
    for journal: Journal = Journal(),
    _ choices: ImportChoices = ImportChoices(),
    seed: UInt64 = 1
  ) throws -> ImportPlan {
    Given.people(try ContactFile(Data(text.utf8)), for: journal, choices, seed: seed)
  }

  private func journal(
    _ text: String,
    after journal: Journal = Journal(),
    seed: UInt64 = 1
  ) throws
    -> Journal
  {
    journal.applying(try plan(text, for: journal, seed: seed).changes)
  }

  private func byHand(_ change: (inout Contact) -> Void) -> Journal {
    var contact = Contact(
      id: Given.surroundings(seed: 99).newID(),
      addedAt: .distantPast,
      name: "Amara Okafor"
    )
    change(&contact)
    return Journal().applying([.save(contact)])
  }

  private static let heading = "Name,Company,Position,E-mail,URL,Notes,UID\n"

  @Test func `everybody comes in, in the order of the file, marked as imported`() throws {
    let names = (1...30).map { "Person \($0)" }
    let plan = try plan("Name\n" + names.joined(separator: "\n"))
    #expect(plan.changes.allSatisfy { $0.act == .imported })
    let journal = Journal().applying(plan.changes)
    #expect(journal.contacts.map(\.name) == names)
    #expect(journal.contacts.allSatisfy { $0.addedAt <= Given.surroundings().now })
  }

  @Test func `somebody known is filled in, and nothing that stands there is overwritten`() throws {
    let known = byHand {
      $0.email = "amara@helios.example"
      $0.role = "Nurse"
      $0.notes = "Mine"
    }
    let row = Self.heading + "Amara N. Okafor,Helios,Ward manager,AMARA@helios.example,,Theirs,"
    let plan = try plan(row, for: known)
    #expect(plan.rows.map(\.verb) == [.update])
    #expect(
      plan.rows[0].notices.map(Speaker.english.say)
        == ["These fields differ in the file, and yours stay as they are: Name, Role, Notes."]
    )
    let after = try #require(known.applying(plan.changes).contacts.first)
    #expect(after.name == "Amara Okafor" && after.role == "Nurse" && after.notes == "Mine")
    #expect(after.organization == "Helios")
  }

  @Test func `the file takes over where the person says so, but for their notes`() throws {
    let known = byHand {
      $0.email = "amara@helios.example"
      $0.role = "Nurse"
      $0.notes = "Mine"
    }
    let row = Self.heading + "Amara N. Okafor,,Ward manager,amara@helios.example,,Theirs,"
    let choices = ImportChoices(takesOver: true)
    let after = known.applying(try plan(row, for: known, choices).changes)
    #expect(after.contacts[0].role == "Ward manager" && after.contacts[0].notes == "Mine")
    #expect(try plan(row, for: after, choices).changes.isEmpty)
  }

  @Test func `a UID is surer than an address, an address than a name`() throws {
    let first = try journal(
      Self.heading + "Amara Okafor,Helios,,,,,u1\nAmara Okafor,Helios,,,,,u2\n"
    )
    #expect(first.contacts.count == 2, "two UIDs of one program are two people")
    let renamed = try plan(Self.heading + "A. Okafor-Lind,,Chief,,,,u2", for: first)
    #expect(renamed.rows.map(\.record) == [first.contacts[1].reference])
    let profile = byHand { $0.link = "https://www.linkedin.example/in/amara/" }
    let linked = Self.heading + "Amara Okafor,Wren,,,http://linkedin.example/in/amara,,"
    #expect(try plan(linked, for: profile).rows.map(\.verb) == [.update])
    let other = Self.heading + "Amara Okafor,,,,http://linkedin.example/in/other,,"
    #expect(try plan(other, for: profile).rows.map(\.verb) == [.add])
  }

  @Test func `an address that several share makes nobody of them somebody else`() throws {
    let office = "Mara Lind,Wren,,office@wren.example,,,\nTom Reed,Wren,,office@wren.example,,,\n"
    let journal = try journal(Self.heading + office)
    #expect(journal.contacts.map(\.name) == ["Mara Lind", "Tom Reed"])
    #expect(try plan(Self.heading + office, for: journal).changes.isEmpty)
  }

  @Test func `a name alone is enough where nothing speaks against it`() throws {
    let known = byHand { $0.organization = "Hélios" }
    #expect(
      try plan(Self.heading + "amara okafor,helios,,a@x.example,,,", for: known).rows.map(\.verb)
        == [.update]
    )
    #expect(
      try plan(Self.heading + "amara okafor,Wren,,a@x.example,,,", for: known).rows.map(\.verb)
        == [.add]
    )
  }

  @Test func `two of one name stay two, and are counted for merging`() throws {
    let file = try ContactFile(
      Data("Name,Company,Phone\nMaria Silva,Helios,+1 2\nMaria Silva,Wren,+1 3\nTom,,\n".utf8)
    )
    let plan = Given.people(file, for: Journal())
    #expect(plan.count(.add) == 3 && plan.namesakes == 1)
    #expect(plan.notices(3) == ["Somebody else has this name. Both are kept."])
    #expect(plan.notes.count == 1)
  }

  @Test func `two cards of one person become one`() throws {
    let data = try Data(contentsOf: Given.file("people/mail-3.0.vcf"))
    let plan = Given.people(try ContactFile(data), for: Journal())
    #expect(plan.rows.map(\.verb) == [.add, .update, .add, .leave, .add])
    let mara = try #require(Journal().applying(plan.changes).contacts.first)
    #expect(mara.phones == ["0151 23", "030 55"])
  }

  @Test func `a label goes to everybody who comes in, and those left out stay out`() throws {
    let choices = ImportChoices(label: "old firm", excluded: [3])
    let plan = try plan("Name\nAmara\nTom\nMara", for: Journal(), choices)
    #expect(plan.rows.map(\.verb) == [.add, .exclude, .add])
    let contacts = Journal().applying(plan.changes).contacts
    #expect(contacts.map(\.name) == ["Amara", "Mara"])
    #expect(contacts.allSatisfy { $0.labels == ["old firm"] })
  }

  @Test func `a file brought in again finds the one that two were merged into`() throws {
    let rows = "Amara Okafor,Helios,,a@x.example,,,u1\nAmara N.,Wren,,b@x.example,,,u2\n"
    let table = Self.heading + rows
    let two = try journal(table)
    let (one, other) = (two.contacts[0], two.contacts[1])
    let merge = ContactMerge(one, with: other)
    let merged = two.applying(two.changes(merging: merge))
    #expect(merged.contacts.count == 1)
    #expect(try plan(table, for: merged, seed: 3).changes.isEmpty)
    let out = try ContactFile(ContactsCSV.data(of: two))
    #expect(Given.people(out, for: merged, seed: 4).count(.add) == 0)
  }

  @Test(arguments: [
    "phone-4.0.vcf", "mail-3.0.vcf", "old-2.1.vcf", "features-4.0.vcf", "features-2.1.vcf",
    "google.csv", "Connections.csv",
  ])
  func `the same file again changes nothing`(_ name: String) throws {
    let file = try ContactFile(Data(contentsOf: Given.file("people/\(name)")))
    let journal = Journal().applying(Given.people(file, for: Journal()).changes)
    let again = Given.people(file, for: journal, seed: 2)
    #expect(again.changes.isEmpty && again.count(.add) == 0 && again.count(.same) > 0)
  }

  @Test func `the same person from two programs is one`() throws {
    var journal = Journal()
    for (index, name) in ["Connections.csv", "google.csv", "phone-4.0.vcf"].enumerated() {
      let file = try ContactFile(Data(contentsOf: Given.file("people/\(name)")))
      journal = journal.applying(
        Given.people(file, for: journal, seed: UInt64(index + 1)).changes
      )
    }
    let amaras = journal.contacts.filter { $0.name.contains("Okafor") }
    #expect(amaras.count == 1 && amaras[0].howWeMet == "LinkedIn, 28 Sep 2026")
  }

  @Test func `the documented columns are the columns`() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/people-formats.md")
    let lines = try String(contentsOf: docs.standardized, encoding: .utf8).split(separator: "\n")
    let documented = lines.filter { $0.hasPrefix("| `") }.compactMap { line in
      line.split(separator: "`").dropFirst().first.map(String.init)
    }
    #expect(documented == ContactsCSV.columns)
  }

  @Test func `thirty thousand connections arrive, and arrive once`() throws {
    let rows = (0..<30_000).map {
      "First\($0),Last,https://www.linkedin.example/in/\($0),,Company \($0 % 900),Analyst,28 Sep 2026"
    }
    let text =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
      + rows.joined(separator: "\n")
    let plan = try plan(text)
    #expect(plan.count(.add) == 30_000)
    let journal = Journal(newest: plan.changes.enumerated().map(Given.entry))
    #expect(try self.plan(text, for: journal).count(.same) == 30_000)
  }
}
