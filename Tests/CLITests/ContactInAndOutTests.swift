import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `People on the command line` {
  private static let table = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Mara,Lind,https://www.linkedin.example/in/mara,,Wren,Analyst,28 Sep 2026
    Tom,Reed,no link,,,,01 Jan 2020

    """

  @Test func `they are looked at, come in once, and are taken back whole`() async throws {
    let program = TestProgram()
    let file = try program.file("Connections.csv", Self.table)
    let look = await program.run("contact", "import", file, "--dry-run")
    #expect(look.out.contains("2 people"))
    #expect(look.out.contains("This is not a web address."))
    #expect(try await program.journal().isEmpty)
    let done = await program.run("contact", "import", file, "--label", "fair", "--yes")
    let people = try await program.journal().shelf(Contact.self)
    #expect(people.map(\.name) == ["Mara Lind", "Tom Reed"])
    #expect(people.allSatisfy { $0.labels == ["fair"] })
    let again = await program.run("contact", "import", file, "--yes")
    #expect(again.out.contains("Everything in the file is already in your journal."))
    let commit = try #require(done.out.firstMatch(of: /rebound undo ([0-9a-f-]{36})/)?.1)
    #expect(await program.run("undo", String(commit)).out == "Undone.\n")
    #expect(try await program.journal().isEmpty)
  }

  @Test func `they go out and come in elsewhere`() async throws {
    let (here, there) = (TestProgram(), TestProgram())
    let file = try here.file("Connections.csv", Self.table)
    _ = await here.run("contact", "import", file, "--yes")
    for format in ["vcard", "csv"] {
      let out = try there.file(
        "out.\(format)",
        await here.run("contact", "export", "--format", format).out
      )
      #expect(await there.run("contact", "import", out, "--yes").code == 0)
    }
    #expect(try await there.journal().shelf(Contact.self).map(\.name) == ["Mara Lind", "Tom Reed"])
    let poem = try here.file("poem.txt", "Roses are red\n")
    #expect(await here.run("contact", "import", poem).code == 65)
  }
}
