import Foundation
import Interchange
import Records
import Support
import Testing

/// Laws that hold for any people, tried on people drawn from seeds.
@Suite struct ContactLawsTests {
  private static func contacts(_ source: inout SplitMix64, unlike: Bool) -> [Contact] {
    let surroundings = Given.surroundings(seed: source.next())
    return (0..<Int.random(in: 0...25, using: &source)).map { index in
      let name = source.pick(["Amara Okafor", "Tom, the “Tall”", "Zoë;Ü", "=Sum", "李 雷", "a\\nb"])
      var contact = Contact(
        id: surroundings.newID(),
        addedAt: Date(timeIntervalSince1970: Double(index)),
        name: unlike ? "\(name) \(index)" : name
      )
      contact.organization = source.pick(["", "Helios, Inc.", "Wren; Sons", "-1"])
      contact.role = source.pick(["", "Ward manager", "@lead"])
      contact.email = source.pick(["", "a@x.example", "b@x.example"])
      contact.link = source.pick(["", "https://x.example/in/a", "http://x.example/?a=1;b,2"])
      contact.phones = source.pick([[], ["+49 30 1"], ["030/1", "(0)2"]])
      contact.labels = source.pick([[], ["mentors"], ["old firm", "Leeds"]])
      contact.field = source.pick(["", "Nursing"])
      contact.howWeMet = source.pick(["", "At a fair, 2019"])
      contact.notes = source.pick([
        "", "One\nTwo\n\nThree", "\"quoted\", and 🦊;", "long \(String(repeating: "é", count: 90))",
      ])
      contact.uid = source.pick(["", "uid-\(index)"])
      return contact
    }
  }

  private static func journal(_ contacts: [Contact]) -> Journal {
    Journal().applying(contacts.map { .save($0) })
  }

  private func facts(_ contact: Contact) -> [String] {
    [
      contact.name, contact.organization, contact.role, contact.email, contact.link, contact.field,
      contact.howWeMet, contact.notes,
    ] + contact.phones + contact.labels
  }

  @Test(arguments: Seed.drawn(200)) func `vCards come back as they went`(_ seed: Seed) throws {
    var source = SplitMix64(seed: seed.number)
    let journal = Self.journal(Self.contacts(&source, unlike: true))
    guard !journal.contacts.isEmpty else { return }
    let cards = ContactsVCard.data(of: journal)
    let file = try ContactFile(cards)
    #expect(file.unread.isEmpty)
    let back = Journal().applying(Given.people(file, for: Journal(), seed: 7).changes)
    #expect(back.contacts.map(facts) == journal.contacts.map(facts))
    #expect(ContactsVCard.data(of: back) == cards)
    #expect(Given.people(file, for: journal).changes.isEmpty, "they are known where they came from")
  }

  @Test(arguments: Seed.drawn(200)) func `a table comes back as it went`(_ seed: Seed) throws {
    var source = SplitMix64(seed: seed.number)
    let journal = Self.journal(Self.contacts(&source, unlike: true))
    guard !journal.contacts.isEmpty else { return }
    let file = try ContactFile(ContactsCSV.data(of: journal))
    #expect(file.unread.isEmpty && file.columns.allSatisfy { $0.field != nil })
    let back = Journal().applying(Given.people(file, for: Journal(), seed: 7).changes)
    #expect(back.contacts.map(\.id) == journal.contacts.map(\.id))
    #expect(back.contacts.map(facts) == journal.contacts.map(facts))
    #expect(Given.people(file, for: journal).changes.isEmpty)
  }

  @Test(arguments: Seed.all) func `a second import that takes over is nothing, into any journal`(
    _ seed: Seed
  ) throws {
    var source = SplitMix64(seed: seed.number)
    let over = ImportChoices(takesOver: true)
    for _ in 0..<20 {
      let people = Self.journal(Self.contacts(&source, unlike: false))
      guard !people.contacts.isEmpty else { continue }
      let here = Self.journal(Self.contacts(&source, unlike: false))
      let file = try ContactFile(ContactsVCard.data(of: people))
      let after = here.applying(Given.people(file, for: here, over, seed: 5).changes)
      #expect(Given.people(file, for: after, over, seed: 6).changes.isEmpty)
    }
  }

  @Test(arguments: Seed.all) func `a second import is nothing, into any journal`(
    _ seed: Seed
  ) throws {
    var source = SplitMix64(seed: seed.number)
    for _ in 0..<20 {
      let people = Self.journal(Self.contacts(&source, unlike: false))
      guard !people.contacts.isEmpty else { continue }
      let here = Self.journal(Self.contacts(&source, unlike: false))
      let file = try ContactFile(ContactsVCard.data(of: people))
      let after = here.applying(Given.people(file, for: here, seed: 5).changes)
      #expect(Given.people(file, for: after, seed: 6).changes.isEmpty)
      for before in here.contacts {
        let now = try #require(after[before.id])
        #expect(before.notes.isEmpty || before.notes == now.notes)
        #expect(before.role.isEmpty || before.role == now.role)
        #expect(before.email.isEmpty || before.email == now.email)
      }
    }
  }
}

extension Given {
  static func people(
    _ file: ContactFile,
    for journal: Journal,
    _ choices: ImportChoices = ImportChoices(),
    seed: UInt64 = 1
  ) -> ImportPlan {
    file.plan(choices, for: ImportTarget(journal, surroundings(seed: seed)))
  }

  static func entry(_ index: Int, _ change: Change) -> Entry {
    Entry(
      sequence: index + 1,
      commit: change.reference.id,
      reference: change.reference,
      revision: 1,
      recordedAt: .distantPast,
      act: change.act,
      content: change.content
    )
  }
}

extension Journal {
  var contacts: [Contact] { Array(shelf(Contact.self)) }
}
