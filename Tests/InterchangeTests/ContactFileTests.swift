import Foundation
import Interchange
import Records
import Support
import Testing

/// Files of people, read: every line becomes part of somebody, or is listed with its reason.
@Suite struct ContactFileTests {
  private func file(_ name: String) throws -> ContactFile {
    try ContactFile(Data(contentsOf: Given.file("people/\(name)")))
  }

  private func reasons(_ file: ContactFile) -> [Int: String] {
    Dictionary(file.unread.map { ($0.line, Speaker.english.say($0.why)) }) { first, _ in first }
  }

  private func flaw(_ text: String) -> String { flaw(Data(text.utf8)) }

  private func flaw(_ data: Data) -> String {
    do {
      _ = try ContactFile(data)
      return "read"
    } catch {
      return (error as? any ImportFlaw).map { Speaker.english.say($0.phrase) } ?? "\(error)"
    }
  }

  @Test func `a card of vCard 4.0 is read, its preferred address first`() throws {
    let file = try file("phone-4.0.vcf")
    let amara = try #require(file.people.first)
    #expect(amara.name == "Amara Okafor" && amara.organization == "Helios, Clinics, Ward 3")
    #expect(amara.role == "Ward manager")
    #expect(amara.emails == ["amara@helios.example", "amara@home.example"])
    #expect(amara.phones == ["+49-30-1234", "+49 30 99"])
    #expect(
      amara.links == ["https://www.linkedin.example/in/amara/", "https://social.example/@amara"]
    )
    #expect(amara.labels.first == "mentors" && amara.labels.count == 2)
    #expect(
      amara.notes == """
        Knows the ward; says: "call me".
        Second line with a very long end that was folded twice.

        “Ama”
        """
    )
    #expect(amara.uid == "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1")
    #expect(file.people.map(\.name) == ["Amara Okafor", "Mentors", "Zoë Müller"])
    #expect(file.people[1].reasonToLeave != nil, "a group is nobody")
    #expect(
      file.unread.map(\.column) == ["ROLE", "X-ABLABEL", "IMPP", "BDAY", "ADR", "PHOTO", "MEMBER"]
    )
  }

  @Test func `broken cards of vCard 3.0 do not stop the others`() throws {
    let file = try file("mail-3.0.vcf")
    #expect(
      file.people.map(\.name) == ["Mara Lind", "Mara Lind", "nameless@example.org", "", "Tom Reed"]
    )
    #expect(file.people[0].links == ["http://www.linkedin.example/in/mara"])
    #expect(file.people[3].reasonToLeave != nil)
    let reasons = reasons(file)
    #expect(reasons[7] == "This is a picture, a sound or a key. Rebound does not store those.")
    #expect(Set([28, 29, 30].map { reasons[$0] }) == ["This card is cut off: it has no END line."])
    #expect(reasons[34] == "This is not an email address.")
    #expect(reasons[35] == "This line does not begin with a name.")
    #expect(reasons[37] == "This line is outside any card.")
  }

  @Test func `a card of vCard 2.1 is read with its old ways`() throws {
    let file = try file("old-2.1.vcf")
    let person = try #require(file.people.first)
    #expect(file.people.count == 1)
    #expect(person.name == "Jörg Müller" && person.organization == "Grün & Co")
    #expect(person.phones == ["+49 40 1", "+49 40 2"] && person.notes == "First\nSecond")
    #expect(Set(file.unread.map(\.column)).isSuperset(of: ["LABEL", "PHOTO", "X-CUSTOM", "N"]))
  }

  @Test func `the features of RFC 6350 are read: groups, folds, escapes, parameters`() throws {
    let file = try file("features-4.0.vcf")
    let jaya = try #require(file.people.first)
    #expect(file.people.map(\.name) == ["Dr. Jaya Rao", "Tom Reed"])
    #expect(jaya.organization == "Wren; Sons, Ltd, Planning, Night team")
    #expect(jaya.role == "Planner, night team" && jaya.labels == ["mentors", "night, team"])
    #expect(jaya.emails == ["jaya@wren.example", "jaya@home.example"])
    #expect(jaya.phones == ["+44-113-496-0000 ext. 102", "+44 (0)7700 900123"])
    #expect(jaya.links.contains("https://www.network.example/in/jaya,rao/"))
    #expect(jaya.notes.hasPrefix("First line\nSecond line, with a comma; and a semicolon.\n"))
    #expect(jaya.notes.contains("here in the middle of a word."))
    let tom = file.people[1]
    #expect(tom.emails == ["tom@reed.example"] && tom.notes == "Über alles gut")
    let unread: Set = [
      "X-ABLABEL", "GENDER", "LANG", "TZ", "GEO", "RELATED", "ANNIVERSARY", "BDAY", "CLIENTPIDMAP",
      "CALURI", "KEY", "SOUND", "LOGO", "X-PHONETIC-LAST-NAME", "XML", "ADR",
    ]
    #expect(Set(file.unread.map(\.column)) == unread)
  }

  @Test func `quoted-printable of vCard 2.1 is read over its soft breaks and charsets`() throws {
    let file = try file("features-2.1.vcf")
    let zoe = try #require(file.people.first)
    #expect(zoe.name == "Zoë Grön" && zoe.organization == "Café am Markt, Küche")
    #expect(zoe.phones == ["+31 6 1234 5678"] && zoe.emails == ["zoe@groen.example"])
    #expect(
      zoe.notes
        == "A soft break, a semicolon; and an equals sign = here.\nAnd a second line."
    )
    #expect(Set(file.unread.map(\.column)) == ["ADR", "X-IRMC-LUID"])
  }

  @Test func `what is empty does not hide what says it otherwise`() throws {
    let card = """
      BEGIN:VCARD
      FN:
      N:Okafor;Amara;;Dr.;Jr.\\, M.D.
      TITLE:
      ROLE:Nurse
      EMAIL:amara@helios.example
      END:VCARD
      """
    let file = try ContactFile(Data(card.utf8))
    let amara = try #require(file.people.first)
    #expect(amara.name == "Dr. Amara Okafor Jr., M.D." && amara.role == "Nurse")
    #expect(amara.notices.isEmpty && file.unread.isEmpty)
  }

  @Test func `no more is taken than fits, and the rest is listed`() throws {
    let nicknames = (1...50).map { "n\($0)" }.joined(separator: ",")
    let notes = String(repeating: "NOTE:\(String(repeating: "x", count: 998))\n", count: 100)
    let card = "BEGIN:VCARD\nFN:Tom\nNICKNAME:\(nicknames)\n\(notes)END:VCARD"
    let file = try ContactFile(Data(card.utf8))
    #expect(file.people[0].notes.count <= 20_000 && file.people[0].notes.count > 19_000)
    #expect(file.unread.count { $0.column == "NICKNAME" } == 30)
    #expect(file.unread.count { $0.column == "NOTE" } == 80)
  }

  @Test(arguments: [
    "phone-4.0.vcf", "mail-3.0.vcf", "old-2.1.vcf", "features-4.0.vcf", "features-2.1.vcf",
  ])
  func `every line of a card is read or listed`(_ name: String) throws {
    let data = try Data(contentsOf: Given.file("people/\(name)"))
    let file = try ContactFile(data)
    let said = file.people.flatMap { person in
      [person.name, person.organization, person.role, person.notes, person.uid]
        + person.emails + person.phones + person.links + person.labels
    }.joined(separator: "\n")
    let listed = Set(file.unread.map(\.line))
    let frame: Set = ["BEGIN", "END", "VERSION", "REV", "KIND", "N", "AGENT", "NICKNAME", "FN"]
    for line in try ContentLineReader(data).lines
    where !listed.contains(line.line) && !frame.contains(line.name) {
      let parts = ContentText.parts(of: line.value, at: line.name == "CATEGORIES" ? "," : ";")
      let words = parts.flatMap { $0.replacing(",", with: "\n").split(separator: "\n") }
      for word in words {
        let bare = word.trimmingCharacters(in: .whitespaces).replacing("tel:", with: "")
          .replacing("ext=", with: "ext. ")
        #expect(said.contains(bare), "line \(line.line) of \(name)")
      }
    }
  }

  @Test func `the table of Google Contacts is read by its names`() throws {
    let file = try file("google.csv")
    let amara = try #require(file.people.first)
    #expect(amara.name == "Dr. Amara N. Okafor" && amara.notes == "Two\nlines")
    #expect(amara.organization == "Helios" && amara.role == "Ward manager")
    #expect(
      amara.emails == ["amara@helios.example", "second@helios.example", "amara@home.example"]
    )
    #expect(amara.phones == ["+49 30 1", "+49 30 2"] && amara.labels == ["mentors"])
    #expect(amara.links == ["https://linkedin.example/in/amara"])
    #expect(file.people.map { $0.reasonToLeave == nil } == [true, true, false])
    let left = file.columns.filter { $0.field == nil }.map(\.heading)
    #expect(left.contains("Birthday") && left.contains("Photo"), "only what is named comes in")
  }

  @Test func `the older table of Google Contacts is read too`() throws {
    let mara = try #require(try file("google-old.csv").people.first)
    #expect(mara.name == "Mara Lind" && mara.emails == ["mara@lind.example"])
    #expect(mara.organization == "Wren" && mara.role == "Analyst" && mara.labels == ["alumni"])
  }

  @Test func `LinkedIn's connections are found below their preamble`() throws {
    let file = try file("Connections.csv")
    #expect(file.people.map(\.name) == ["Amara Okafor", "Tom, CPA Reed", ""])
    #expect(file.people[0].howWeMet == "LinkedIn, 28 Sep 2026")
    #expect(file.people[0].links == ["https://www.linkedin.example/in/amara"])
    #expect(file.people[0].emails.isEmpty && file.people[0].field.isEmpty)
    #expect(file.people[2].reasonToLeave != nil)
  }

  @Test func `a table of one's own needs a name or an address`() throws {
    let own = try ContactFile(Data("Person;E-Mail;Shoe size\nTom;tom@reed.example;44\n".utf8))
    #expect(own.people.map(\.name) == ["Tom"] && own.people[0].emails == ["tom@reed.example"])
    #expect(own.columns.last?.field == nil)
  }

  @Test func `what is no file of people gets a sentence`() {
    #expect(flaw("") == "This file is empty.")
    #expect(flaw("Company,Job Title,Status\nHelios,Analyst,Applied").contains("applications"))
    #expect(flaw("Roses are red").hasPrefix("No heading names a person"))
    #expect(flaw(Data([0x50, 0x4B, 0x03, 0x04, 0])).hasPrefix("This file is damaged"))
    #expect(flaw(Data([0x41, 0x0A, 0x00, 0x42])).hasPrefix("Line 2 contains bytes"))
    #expect(flaw("BEGIN:VCARD\nFN:Half").contains("Line 1: This card is cut off"))
    #expect(flaw("BEGIN:VCARD\nNOTE:x\nEND:VCARD").contains("There is no name here"))
    let huge = String(repeating: "x", count: 300_000)
    #expect(flaw("BEGIN:VCARD\nNOTE:\(huge)\nFN:Tom\nEND:VCARD") == "read")
    #expect(flaw(huge).count < 400, "no more of a strange file is said than a glance")
  }

  @Test(arguments: Seed.all) func `any bytes are read or refused`(_ seed: Seed) throws {
    let pieces = [
      "BEGIN:VCARD\n", "END:VCARD\n", "VERSION:2.1\n", "FN:", "N:;;", "TEL;WORK:", "\n", "\r", " ",
      "\\", ";", ":", ",", "=", "=3", "ENCODING=QUOTED-PRINTABLE", "NOTE;", "item1.", "é", "🦊",
      "\"",
      "^n", "EMAIL:a@b.example\n", "URL:http://x.example\n", "AGENT:\n", "First Name,", "E-mail",
      "Name,", "\u{FEFF}", " ::: ", "UID:1\n", "PHOTO;BASE64:", "KIND:group\n",
    ]
    var source = SplitMix64(seed: seed.number)
    for _ in 0..<150 {
      let count = Int.random(in: 0...50, using: &source)
      var data = Data((0..<count).map { _ in source.pick(pieces) }.joined().utf8)
      if Bool.random(using: &source) { data.append(UInt8.random(in: 1...255, using: &source)) }
      guard let file = try? ContactFile(data) else { continue }
      let journal = Journal().applying(Given.people(file, for: Journal()).changes)
      #expect(Given.people(file, for: journal, seed: 2).changes.isEmpty)
    }
  }
}
