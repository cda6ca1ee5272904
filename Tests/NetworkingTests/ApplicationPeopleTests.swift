import Records
import Support
import Testing

@Suite struct `The people of an application` {
  private let now = Given.now

  private func application(_ company: String = "Helios Energy") -> JobApplication {
    JobApplication(id: now.newID(), addedAt: now.now, company: company, title: "Data analyst")
  }

  @Test func `have a part in it, and it stands on their page`() {
    let (mara, helios) = (Given.contact("Mara Lind"), application())
    var journal = Given.journal(mara, helios)
    journal = journal.after(
      journal.changes(involving: mara, in: helios.id, as: .hiringManager, now)
    )
    #expect(journal.people(of: helios).map(\.contact.name) == ["Mara Lind"])
    #expect(journal.applications(involving: mara).map(\.application.company) == ["Helios Energy"])
    #expect(journal.changes(involving: mara, in: helios.id, as: .hiringManager, now).isEmpty)
    #expect(journal.changes(involving: mara, in: helios.id, as: .interviewer, now).count == 1)
  }

  @Test func `somebody new comes to People in the same save`() {
    let (tom, helios) = (Given.contact("Tom Reed"), application())
    let journal = Given.journal(helios)
    let after = journal.after(journal.changes(involving: tom, in: helios.id, as: .referrer, now))
    #expect(after[tom.id] == tom && after.people(of: helios).count == 1)
  }

  @Test func `are those it names in words, too, until they have a part`() {
    let (mara, tom) = (Given.contact("Mara Lind"), Given.contact("Tom Reed"))
    var helios = application()
    helios.contactPerson = "mara lind, head of analytics"
    var interview = Interview(
      id: now.newID(),
      application: helios.id,
      addedAt: now.now,
      zone: "Europe/Berlin"
    )
    interview.people = ["Tom Reed, planner", "Two from the team", "Mara Lind"]
    var journal = Given.journal(mara, tom, helios, interview)
    #expect(journal.namedPeople(of: helios).map(\.name) == ["mara lind", "Tom Reed"])
    #expect(journal.namedPeople(of: helios).map(\.contact) == [mara.id, tom.id])
    journal = journal.after(journal.changes(involving: mara, in: helios.id, as: .interviewer, now))
    #expect(journal.namedPeople(of: helios).map(\.name) == ["Tom Reed"])
  }

  @Test func `a contact person who is not in People can still be added`() {
    var helios = application()
    helios.contactPerson = "Ada Moss"
    let named = Given.journal(helios).namedPeople(of: helios)
    #expect(named.map(\.name) == ["Ada Moss"] && named.map(\.contact) == [nil])
  }

  @Test func `go with the application or the person, and undo nothing else`() {
    let (mara, helios) = (Given.contact("Mara Lind"), application())
    var journal = Given.journal(mara, helios)
    journal = journal.after(journal.changes(involving: mara, in: helios.id, as: .recruiter, now))
    let gone = journal.after(journal.changes(removing: [helios.reference]))
    #expect(gone.shelf(ApplicationPerson.self).isEmpty && gone[mara.id] == mara)
    let left = journal.after(journal.changes(removing: [mara.reference]))
    #expect(left.shelf(ApplicationPerson.self).isEmpty && left[helios.id] == helios)
  }

  @Test func `a name means one person, several, or somebody new`() {
    var (first, second) = (Given.contact("Sam Lee"), Given.contact("Sam Lee"))
    first.role = "Planner"
    second.role = "Nurse"
    let journal = Given.journal(first, second, Given.contact("Reed, Tom"))
    func meant(_ text: String) -> String {
      switch journal.person(meant: text) {
      case .nobody: "nobody"
      case .known(let contact): contact.label
      case .several(let people): "\(people.count) people"
      case .new(let name): "new \(name)"
      }
    }
    #expect(meant(" ") == "nobody")
    #expect(meant("sam lee") == "2 people")
    #expect(meant("Sam Lee, nurse") == "Sam Lee, Nurse")
    #expect(meant("reed, tom") == "Reed, Tom")
    #expect(meant(first.id.description) == "Sam Lee, Planner")
    #expect(meant("Ada Moss") == "new Ada Moss")
  }
}
