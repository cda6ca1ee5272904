import Records
import Support
import Testing

@Suite struct `Two contacts that are one person` {
  private let now = Given.now

  private func contact(_ name: String, _ change: (inout Contact) -> Void = { _ in }) -> Contact {
    var contact = Given.contact(name)
    change(&contact)
    return contact
  }

  private func signs(_ one: Contact, _ other: Contact) -> [Duplicate.Sign] {
    Given.journal(one, other).duplicates().first?.why ?? []
  }

  @Test func `are found by what they share`() {
    #expect(
      signs(
        contact("Mara Lind") { $0.email = "M@x.example" },
        contact("Mara Berg") { $0.otherEmails = ["m@x.example"] }
      ) == [.email]
    )
    #expect(
      signs(
        contact("M. Lind") { $0.link = "https://www.linkedin.example/in/mara/" },
        contact("Mara") { $0.otherLinks = ["http://linkedin.example/in/mara"] }
      ) == [.link]
    )
    #expect(
      signs(
        contact("Mara Lind") { $0.phones = ["+49 30 123 45 67"] },
        contact("Lind") { $0.phones = ["030/1234567"] }
      ) == [.phone]
    )
    #expect(signs(contact("X") { $0.uid = "u1" }, contact("Y") { $0.otherUIDs = ["u1"] }) == [.uid])
    #expect(
      signs(contact("Zoë Müller"), contact("zoe muller") { $0.organization = "Wren" }) == [.name]
    )
  }

  @Test func `are not found where something speaks against it`() {
    #expect(
      signs(
        contact("Mara Lind") { $0.email = "office@wren.example" },
        contact("Tom Reed") { $0.email = "office@wren.example" }
      ).isEmpty
    )
    #expect(
      signs(
        contact("Sam Lee") { $0.organization = "Wren" },
        contact("Sam Lee") { $0.organization = "Helios" }
      ).isEmpty
    )
    #expect(
      signs(
        contact("Sam Lee") { $0.link = "https://x.example/in/sam" },
        contact("Sam Lee") { $0.link = "https://x.example/in/sam-lee-2" }
      ).isEmpty
    )
    let many = (0..<20).map { _ in contact("Sam Lee") }
    #expect(Journal().after(saving: many).duplicates().isEmpty, "a name so common says nothing")
  }

  @Test func `are two people once somebody says so`() {
    let (one, other) = (contact("Sam Lee"), contact("Sam Lee"))
    var journal = Given.journal(one, other)
    #expect(journal.duplicates().count == 1)
    journal = journal.after(journal.changes(keepingApart: other, one, now))
    #expect(journal.duplicates().isEmpty)
    #expect(journal.changes(keepingApart: one, other, now).isEmpty)
  }

  @Test func `become one, and nothing of either is lost`() throws {
    let kept = contact("Mara Lind") {
      $0.organization = "Helios"
      $0.email = "mara@helios.example"
      $0.notes = "Mine"
      $0.labels = ["mentors"]
      $0.lastContactOn = now.today - 10
    }
    let gone = contact("Mara Berg") {
      $0.organization = "Wren"
      $0.role = "Analyst"
      $0.email = "mara@wren.example"
      $0.notes = "Theirs"
      $0.labels = ["Mentors", "fair"]
      $0.lastContactOn = now.today - 3
      $0.uid = "u2"
      $0.keepInTouch = KeepInTouch(
        ideal: InTouchInterval("1 month"),
        longest: nil,
        since: now.today
      )
    }
    let merge = ContactMerge(kept, with: gone, fromGone: ["name"])
    #expect(merge.differences.map(\.name) == ["name", "organization", "email"])
    let merged = merge.merged
    #expect(merged.id == kept.id && merged.name == "Mara Berg" && merged.organization == "Helios")
    #expect(merged.role == "Analyst" && merged.labels == ["mentors", "fair"])
    #expect(merged.allEmails == ["mara@helios.example", "mara@wren.example"])
    #expect(merged.notes == "Mine\n\nTheirs\n\nName: Mara Lind\nOrganization: Wren")
    #expect(merged.lastContactOn == now.today - 3 && merged.keepInTouch == gone.keepInTouch)
    #expect(merged.allUIDs == ["u2", "urn:uuid:\(gone.id)"])
  }

  @Test func `bring everything that spoke of either of them`() throws {
    let (kept, gone, third) = (contact("Mara Lind"), contact("Mara Lind"), contact("Mara Lind"))
    let helios = JobApplication(id: now.newID(), addedAt: now.now, company: "Helios", title: "")
    var journal = Given.journal(kept, gone, third, helios)
    let touch = Touchpoint(id: now.newID(), contact: gone.id, day: now.today, addedAt: now.now)
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.contact = gone.id
    journal = journal.after(saving: [touch, message])
    for (person, part) in [(kept, PersonPart.recruiter), (gone, .recruiter), (gone, .referrer)] {
      journal = journal.after(journal.changes(involving: person, in: helios.id, as: part, now))
    }
    journal = journal.after(journal.changes(keepingApart: gone, third, now))
    let after = journal.after(journal.changes(merging: ContactMerge(kept, with: gone)))
    #expect(after[gone.id] == nil && after.touchpoints(with: kept).map(\.id) == [touch.id])
    #expect(after.messages(to: kept).map(\.id) == [message.id])
    #expect(after.people(of: helios).map(\.link.part) == [.recruiter, .referrer])
    #expect(after.duplicates().isEmpty, "that the third is somebody else still holds")
    #expect(after.references(mentioning: gone.id.raw).isEmpty)
  }

  @Test func `several at once get a label, a closeness or a wish`() {
    let people = [contact("Ana") { $0.labels = ["old"] }, contact("Ben")]
    var journal = Journal().after(saving: people)
    let ids = people.map(\.id)
    for edit in [PeopleEdit.addLabel("Fair"), .removeLabel("OLD"), .closeness(2)] {
      journal = journal.after(journal.changes(edit, of: ids))
    }
    #expect(journal.shelf(Contact.self).map(\.labels) == [["Fair"], ["Fair"]])
    #expect(journal.shelf(Contact.self).map(\.closeness) == [2, 2])
    #expect(journal.changes(.addLabel("fair"), of: ids).isEmpty)
  }
}
