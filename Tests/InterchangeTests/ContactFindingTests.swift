import Foundation
import Interchange
import Records
import Support
import Testing

/// Who a row speaks of, where many are alike or rows of one file differ.
@Suite struct ContactFindingTests {
  private static let heading = "Name,Company,Position,E-mail,URL,Phone,Labels\n"

  private func file(_ rows: [String]) throws -> ContactFile {
    try ContactFile(Data((Self.heading + rows.joined(separator: "\n")).utf8))
  }

  private func known(_ change: (inout Contact) -> Void) -> Journal {
    var contact = Contact(
      id: Given.surroundings(seed: 99).newID(),
      addedAt: .distantPast,
      name: "Amara Okafor"
    )
    change(&contact)
    return Journal().applying([.save(contact)])
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(work) / .seconds(1)
  }

  /// What thousands of rows have in common.
  enum Crowd: String, CaseIterable, Sendable {
    case name = "Amara Okafor,Helios,,,https://x.example/in/%,,"
    case email = "Amara Okafor%,Helios,,office@x.example,,,"
    case link = "Amara Okafor%,Helios,,,https://helios.example,,"

    func rows(_ count: Int) -> [String] {
      (0..<count).map { rawValue.replacing("%", with: String($0)) }
    }
  }

  @Test(arguments: Crowd.allCases)
  func `thousands who share something take about as long as thousands who do not`(
    _ crowd: Crowd
  ) throws {
    let count = 3_000
    let alike = try file(crowd.rows(count))
    let unlike = try file(
      (0..<count).map {
        "Amara Okafor\($0),Helios\($0),,a\($0)@x.example,https://x.example/\($0),,"
      }
    )
    let usual = seconds { #expect(Given.people(unlike, for: Journal()).count(.add) == count) }
    let crowded = seconds { #expect(Given.people(alike, for: Journal()).count(.add) == count) }
    // Each compared with all of those before it would be a hundred times as long.
    #expect(crowded < 12 * usual + 0.5)
  }

  @Test(arguments: Crowd.allCases) func `a crowd that comes in again adds nobody`(
    _ crowd: Crowd
  ) throws {
    let file = try file(crowd.rows(300))
    let journal = Journal().applying(Given.people(file, for: Journal()).changes)
    let again = Given.people(file, for: journal, seed: 2)
    #expect(again.changes.isEmpty && again.count(.same) == 300)
  }

  @Test func `of two rows about one person the first takes over, and only once`() throws {
    let known = known {
      $0.email = "amara@x.example"
      $0.role = "Nurse"
      $0.organization = "Helios"
    }
    let file = try file([
      "Amara Okafor,Helios,Ward manager,amara@x.example,,,",
      "Amara N. Okafor,Wren,Chief,amara@x.example,,030 5555555,",
    ])
    let over = ImportChoices(takesOver: true)
    let plan = Given.people(file, for: known, over)
    #expect(plan.rows.map(\.verb) == [.update, .update] && plan.changes.count == 1)
    let after = known.applying(plan.changes)
    #expect(after.contacts.map(\.role) == ["Ward manager"])
    #expect(after.contacts.map(\.phones) == [["030 5555555"]])
    let again = Given.people(file, for: after, over, seed: 2)
    #expect(again.changes.isEmpty && again.rows.map(\.verb) == [.same, .same])
    #expect(
      again.rows[1].notices.map(Speaker.english.say)
        == [
          "These fields differ in the file, and yours stay as they are: Name, Organization, Role."
        ]
    )
  }

  @Test func `a row that says what somebody was called before is somebody else every time`() throws
  {
    let known = known {
      $0.email = "amara@x.example"
      $0.organization = "Helios"
    }
    let file = try file([
      "Amara Lind,Wren,,amara@x.example,,,", "Amara N. Okafor,Wren,,amara@x.example,,,",
      "Amara Okafor,Helios,Nurse,,,,", "Amara N. Okafor,Wren,Chief,,,,",
    ])
    let over = ImportChoices(takesOver: true)
    let after = known.applying(Given.people(file, for: known, over).changes)
    #expect(Given.people(file, for: after, over, seed: 2).changes.isEmpty)
  }

  @Test func `links that fit no field together stay in the file, with word of it`() throws {
    let long = String(repeating: "p", count: 1_400)
    let rows = (0..<5).map { "Amara Okafor,Helios,,a@x.example,https://x.example/\($0)\(long),," }
    let file = try file(rows)
    let plan = Given.people(file, for: Journal())
    let contact = try #require(Journal().applying(plan.changes).contacts.first)
    #expect(contact.allLinks.count == 3)
    #expect(plan.rows.map(\.notices.isEmpty) == [true, true, true, false, false])
    let form = Contact.fields.draft(of: contact)
    #expect(try Contact.fields.fill(contact, from: form) == contact, "its form can be saved")
    let journal = Journal().applying(plan.changes)
    #expect(Given.people(file, for: journal, seed: 2).changes.isEmpty)
  }

  @Test func `a name longer than its field loses its middle, and says so`() throws {
    let part = String(repeating: "a", count: 140)
    let text = "First Name,Middle Name,Last Name\nAmara,\(part),\(part)\n\(part),\(part),\(part)"
    let file = try ContactFile(Data(text.utf8))
    #expect(file.people.map(\.name) == ["Amara \(part) \(part)", "\(part) \(part)"])
    #expect(file.unread.map(\.line) == [3])
  }

  @Test func `a star before a label is Google's in a table of Google, and a person's in their own`()
    throws
  {
    let theirs = try file(["Amara Okafor,,,,,,* myContacts ::: * Friends ::: Leeds"])
    #expect(theirs.people.map(\.labels) == [["Friends", "Leeds"]])
    let journal = known { $0.labels = ["*urgent", "* old firm", "My contacts", "Leeds"] }
    let table = try ContactFile(ContactsCSV.data(of: journal))
    #expect(table.people.map(\.labels) == journal.contacts.map(\.labels))
    #expect(Given.people(table, for: journal).changes.isEmpty)
    let starred = known { $0.labels = ["*urgent", "Leeds"] }
    let cards = try ContactFile(ContactsVCard.data(of: starred))
    #expect(cards.people.map(\.labels) == starred.contacts.map(\.labels))
  }
}
