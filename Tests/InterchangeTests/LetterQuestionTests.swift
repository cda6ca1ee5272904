import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `Letters that look wrong` {
  private func planned(
    _ data: Data,
    as sort: ImportSort = .applications,
    _ letters: LettersChoice? = nil
  ) throws -> ImportPlan {
    var reading = ReadingChoices()
    reading.letters = letters
    return try Import(data, as: sort, Given.surroundings(), reading)
      .plan(ImportChoices(reading: reading), for: ImportTarget(Journal(), Given.surroundings()))
  }

  private static func table(_ company: String) -> Data {
    Data("Company,Status\n\(company),Applied\n".utf8)
  }

  @Test(arguments: [
    ("MÃ¼ller & SÃ¶hne", "Müller & Söhne"), ("Letâ€™s Go", "Let’s Go"),
    ("CafÃ© RenÃ©", "Café René"), ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"), ("ZaÅ‚Ä…cznik", "Załącznik"),
    ("M√ºller", "Müller"), ("Let‚Äôs Go", "Let’s Go"), ("РџСЂРёРІРµС‚", "Привет"),
    ("ãƒ†ã‚¹ãƒˆ", "テスト"), ("MÃƒÂ¼ller", "Müller"), ("Müller – MÃ¼ller", "Müller – Müller"),
  ])
  func `are asked about, and mended where that is chosen`(wrong: String, right: String) throws {
    let asked = try planned(Self.table(wrong))
    #expect(asked.changes.isEmpty && asked.rows.map(\.verb) == [.ask])
    #expect(asked.letters?.offers.map(\.name) == ["mend", "as-it-stands"])
    #expect(asked.letters?.offers.map(\.cells) == [[right], [wrong]])
    #expect(try planned(Self.table(wrong), .mend).rows.map(\.name) == [right])
    #expect(try planned(Self.table(wrong), .asItStands).rows.map(\.name) == [wrong])
  }

  @Test(arguments: [
    "Müller & Söhne", "RÉSUMÉ–CAFÉ", "« Développé »", "« né\u{A0}»", "MENÜ“", "SÃO PAULO", "JOÃO",
    "ESPAÑA", "Łódź…", "Привет и мир", "«СССР»", "株式会社テスト", "北京公司", "삼성전자", "Ελλάδα",
    "Århus – Ærø", "İstanbul’da", "Đà Nẵng", "🦊 Fox™", "café…”", "20 °C ± 1", "Ð ok", "“Å”",
  ])
  func `are not seen where they are right`(company: String) throws {
    let plan = try planned(Self.table(company))
    #expect(plan.letters == nil && plan.count(.add) == 1)
  }

  @Test func `are found in every file of a nation's encoding that is guessed right`() throws {
    for name in ["windows-1251"] {
      let bytes: [UInt8] = [0xDF, 0xED, 0xE4, 0xE5, 0xEA, 0xF1]
      var data = Data("Company,Status\n".utf8)
      data += bytes + Array(",Applied\n".utf8)
      let plan = try planned(data)
      #expect(plan.letters == nil && plan.rows.map(\.name) == ["Яндекс"], "\(name)")
    }
  }

  @Test func `are asked about where they are lost`() throws {
    let text =
      "Company,Status\n" + (1...4).map { "M\u{FFFD}ller \($0),Applied" }.joined(separator: "\n")
    let asked = try planned(Data(text.utf8))
    #expect(asked.letters?.offers.map(\.name) == ["as-it-stands"] && asked.changes.isEmpty)
    #expect(try planned(Data(text.utf8), .asItStands).count(.add) == 4)
  }

  @Test func `are asked about in people and questions as well`() throws {
    let people = Data("Name,E-mail\nZoÃ« MÃ¼ller,zoe@x.example\n".utf8)
    #expect(try planned(people, as: .people, .mend).rows.map(\.name) == ["Zoë Müller"])
    let cards = Data("BEGIN:VCARD\nVERSION:3.0\nFN:ZoÃ«\nEND:VCARD\n".utf8)
    #expect(try planned(cards, as: .people).changes.isEmpty)
    #expect(try planned(cards, as: .people, .mend).rows.map(\.name) == ["Zoë"])
    let notes = Data("#separator:tab\nWhat is a cafÃ©?\tA place.\n".utf8)
    #expect(try planned(notes, as: .questions, .mend).rows.map(\.name) == ["What is a café?"])
  }

  @Test func `are asked about in a workbook, in an archive and in a zip of one file`() throws {
    let sheet = MadeSheet([
      [.text("Company"), .text("Status")], [.text("MÃ¼ller"), .text("Applied")],
    ])
    let files = [
      ExcelMaker([sheet]).data,
      ZipMaker([("Jobs/Job Applications.csv", "Company Name,Job Title\nMÃ¼ller,Tester\n")]).data,
      ZipMaker([("jobs.csv", "Company,Status\nMÃ¼ller,Applied\n")]).data,
    ]
    for file in files {
      let asked = try planned(file)
      #expect(asked.changes.isEmpty)
      #expect(asked.letters?.offers.map(\.cells) == [["Müller"], ["MÃ¼ller"]])
      #expect(try planned(file, .mend).rows.map(\.name).allSatisfy { $0.hasPrefix("Müller") })
      #expect(try planned(file, .asItStands).rows.map(\.name).allSatisfy { $0.hasPrefix("MÃ¼") })
    }
  }

  @Test func `show three different cells at most`() throws {
    let rows = (1...9).map { "MÃ¼ller \($0 % 4),Applied" }.joined(separator: "\n")
    let asked = try planned(Data("Company,Status\n\(rows)\n".utf8))
    #expect(asked.letters?.offers.first?.cells == ["Müller 1", "Müller 2", "Müller 3"])
  }
}

@Suite struct `Signs that nobody sees` {
  @Test func `stay out of what comes in`() throws {
    let turned = "Heron \u{202E}sbaL\u{2066}\u{85}"
    let plan = try Given.plan("Company,Status\n\(turned),Applied\n")
    #expect(Journal().applying(plan.changes).applications.map(\.company) == ["Heron sbaL"])
    let people = try ContactFile(Data("Name,Company\n\(turned),Wren\n".utf8))
    #expect(people.people.map(\.name) == ["Heron sbaL"])
    let notes = try AnkiFile(Data("#separator:tab\n\(turned)?\tyes\n".utf8))
    #expect(notes.notes.map(\.question) == ["Heron sbaL?"])
  }
}
