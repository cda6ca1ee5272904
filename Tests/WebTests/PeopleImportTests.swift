import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

private let cards = """
  BEGIN:VCARD
  VERSION:3.0
  FN:Mara Lind
  EMAIL:mara@lind.example
  BDAY:1980-01-01
  END:VCARD
  BEGIN:VCARD
  VERSION:3.0
  FN:Tom Reed
  TEL:030 1
  END:VCARD

  """

@Suite struct `People come in and go out` {
  private func look(_ visitor: Visitor, at text: String = cards) async throws -> String {
    try #require(try await visitor.post("/people/import", [("text", text)]).location)
  }

  private func people(_ visitor: Visitor) async throws -> [Contact] {
    Array(try await visitor.keeper.journal().shelf(Contact.self))
  }

  @Test func `they are looked at, brought in, taken back and brought in again`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor)
    let preview = try await visitor.get(place).text
    #expect(preview.contains("2 people") && preview.contains("birthdays"))
    #expect(!preview.contains("1980-01-01"), "what stays in the file is not shown")
    #expect(try await people(visitor).isEmpty, "nothing is saved by looking")
    let done = try await visitor.post(place, [("do", "save")])
    #expect(done.location?.hasPrefix("/people?came=people-2-0-0&notice=imported&undo=") == true)
    #expect(try await visitor.get(done.location ?? "").text.contains("Imported 2 people."))
    #expect(try await people(visitor).map(\.name) == ["Mara Lind", "Tom Reed"])
    #expect(try await visitor.keeper.drafts().isEmpty, "the file is not kept any longer")
    #expect(try await visitor.get(try await look(visitor)).text.contains("already in your journal"))
    let commit = try #require(done.location?.split(separator: "undo=").last)
    _ = try await visitor.post("/undo", [("commit", String(commit)), ("back", "/people")])
    #expect(try await people(visitor).isEmpty)
    _ = try await visitor.post(try await look(visitor), [("do", "save")])
    #expect(try await people(visitor).count == 2)
  }

  @Test func `what is chosen on one stretch of the list holds on the next`() async throws {
    let visitor = Visitor()
    let names = (1...150).map { "Person \($0)" }.joined(separator: "\n")
    let place = try await look(visitor, at: "Name\n" + names)
    let shown = (2...101).map(String.init).joined(separator: " ")
    let on = try await visitor.post(
      place,
      [("to", "100"), ("label", "fair"), ("pick", "2"), ("pick", "3"), ("shown", shown)]
    )
    #expect(on.location == place + "?from=100")
    let second = try await visitor.get(place + "?from=100").text
    #expect(second.contains("101 to 150 of 150") && second.contains("value=\"fair\""))
    _ = try await visitor.post(
      place,
      [("do", "save"), ("label", "fair"), ("pick", "151"), ("shown", "150 151")]
    )
    let people = try await people(visitor)
    #expect(people.count == 147 && people.allSatisfy { $0.labels == ["fair"] })
    #expect(!people.map(\.name).contains("Person 1") && people.map(\.name).contains("Person 149"))
  }

  @Test func `what is shown is what would happen now, whoever came in meanwhile`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor)
    for _ in 0..<2 { #expect(try await visitor.get(place).text.contains("2 people")) }
    _ = try await visitor.post("/people", [("name", "Mara Lind")])
    let later = try await visitor.get(place).text
    #expect(later.contains("1 person") && later.contains("Adds to what you have"))
    let other = try await look(visitor, at: "Name\nBen Hart")
    #expect(try await visitor.get(other).text.contains("Ben Hart"))
    #expect(try await visitor.get(place).status == 200, "the first window can go on")
  }

  @Test func `a label that is too long, and what is no file of people, say so`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor)
    let long = [("do", "save"), ("shown", "1"), ("label", String(repeating: "x", count: 61))]
    let refused = try await visitor.post(place, long)
    #expect(refused.status == 422 && refused.text.contains("Use at most 60 characters"))
    let poem = try await visitor.post("/people/import", [("text", "Roses are red")])
    #expect(poem.status == 422 && poem.text.contains("No heading names a person"))
    _ = try await visitor.post(place, [("do", "leave")])
    #expect(try await visitor.keeper.drafts().isEmpty)
    #expect(try await visitor.get(place).status == 404)
  }

  @Test func `what goes out comes back in as it was`() async throws {
    let (here, there) = (try await Visitor.ofSample(), Visitor())
    for format in ["vcf", "csv"] {
      let file = try await here.get("/people/export.\(format)")
      #expect(file.headers[.contentDisposition]?.contains("people-") == true)
      #expect(
        try await here.get(try await look(here, at: file.text)).text
          .contains("already in your journal")
      )
      _ = try await there.post(try await look(there, at: file.text), [("do", "save")])
    }
    let names = (try await people(here).map(\.name), try await people(there).map(\.name))
    #expect(!names.0.isEmpty && Set(names.0) == Set(names.1))
  }
}
