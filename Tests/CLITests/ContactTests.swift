import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `Contacts on the command line` {
  private func program() async -> TestProgram {
    let program = TestProgram()
    _ = await program.run(
      "contact",
      "add",
      "Mara Lind",
      "--organization",
      "Helios",
      "--role",
      "Head"
    )
    _ = await program.run("contact", "add", "Tom Reed", "--labels", "mentors", "--labels", "fair")
    return program
  }

  private func object(_ ending: TestProgram.Ending) throws -> [String: Any] {
    try #require(ending.json as? [String: Any], "\(ending.errors)")
  }

  @Test func `are added, listed, found, shown and changed`() async throws {
    let program = await program()
    let list = await program.run("contact")
    #expect(list.out.split(separator: "\n").count == 2 && list.out.contains("Head, Helios"))
    #expect(await program.run("contact", "list", "helios").out.contains("Mara"))
    #expect(await !program.run("contact", "list", "--label", "MENTORS").out.contains("Mara"))
    #expect(
      await program.run("contact", "edit", "mara", "--closeness", "4", "--role", "").code == 0
    )
    let mara = try object(await program.run("contact", "show", "Mara Lind", "--json"))
    #expect(mara["closeness"] as? Int == 4 && mara["role"] is NSNull)
    let wrong = await program.run("contact", "edit", "mara", "--closeness", "9")
    #expect(wrong.code == 65 && wrong.errors.hasPrefix("--closeness: "))
    #expect(
      await program.run("contact", "show", "Ada").errors.contains("No person is called “Ada”.")
    )
    #expect(await program.run("contact", "add", " ").errors == "name: This is required.")
  }

  @Test func `are kept in touch with, and a time in touch begins it anew`() async throws {
    let program = await program()
    _ = await program.run("contact", "edit", "Mara", "--last-contact-on", "2026-09-01")
    let kept = await program.run(
      "contact",
      "keep",
      "Mara",
      "--ideal",
      "1 month",
      "--longest",
      "2 months"
    )
    #expect(kept.out == "Mara Lind: About every month, 2 months at most.\n")
    let rows = await program.run("contact", "losing-touch", "--json").json as? [[String: Any]]
    #expect(rows?.map { $0["place"] as? String } == ["losing-touch"])
    _ = await program.run("contact", "keep", "Mara", "--not-before", "2026-12-20")
    #expect(
      await program.run("contact", "losing-touch").out
        == "No one is due. You are in touch with everyone on your list.\n"
    )
    let past = await program.run("contact", "keep", "Mara", "--not-before", "2020-01-01")
    #expect(past.code == 65 && past.errors.hasPrefix("--not-before: "))
    _ = await program.run("contact", "touch", "Mara", "--sort", "call", "--text", "The night team")
    let all =
      await program.run("contact", "losing-touch", "--all", "--json").json as? [[String: Any]]
    #expect(all?.map { $0["place"] as? String } == ["later"])
    #expect(await program.run("contact", "show", "Mara").out.contains("The night team"))
    #expect(await program.run("contact", "keep", "Mara").code == 65)
    #expect(
      await program.run("contact", "keep", "Mara", "--off").out == "Mara Lind: No reminders.\n"
    )
    _ = await program.run("contact", "keep", "mentors", "--label", "--ideal", "1 week")
    let ruled = await program.run("contact", "losing-touch", "--all").out
    #expect(ruled.contains("Tom Reed") && !ruled.contains("Mara"))
  }

  @Test func `who are one are made one, and taken apart again`() async throws {
    let program = await program()
    _ = await program.run("contact", "add", "mara lind", "--phones", "030 1234567")
    let pairs = await program.run("contact", "duplicates", "--json").json as? [[String: Any]]
    let pair = try #require(pairs?.first)
    #expect(pair["signs"] as? [String] == ["name"])
    let unsure = await program.run("contact", "show", "Mara Lind")
    #expect(unsure.code == 65 && unsure.errors.contains("matches more than one"))
    let sides = try ["one", "other"].map { side in
      try #require((pair[side] as? [String: Any])?["id"] as? String)
    }
    let merged = await program.run("contact", "merge", sides[0], sides[1])
    #expect(merged.out.hasPrefix("Merged: Mara Lind, Head, Helios."))
    #expect(try await program.journal().shelf(Contact.self).count == 2)
    let commit = try #require(merged.out.firstMatch(of: /rebound undo ([0-9a-f-]{36})/)?.1)
    _ = await program.run("undo", String(commit))
    #expect(try await program.journal().shelf(Contact.self).count == 3)
    _ = await program.run("contact", "merge", sides[0], sides[1], "--two-people")
    #expect(await program.run("contact", "duplicates").out == "No duplicates found.\n")
    #expect(await program.run("contact", "merge", sides[0], sides[0]).code == 65)
  }

  @Test func `have a part in an application, and can be removed`() async throws {
    let program = await program()
    _ = await program.run("application", "add", "Northgate", "Analyst")
    let link = await program.run("contact", "link", "Tom", "Northgate", "--part", "referrer")
    #expect(link.out == "Tom Reed, Northgate, Analyst: Referrer.\n")
    #expect(await program.run("contact", "link", "Tom", "Northgate", "--part", "friend").code == 65)
    let northgate = await program.run("application", "show", "Northgate")
    #expect(northgate.out.contains("Tom Reed  Referrer"))
    let tom = try object(await program.run("contact", "show", "Tom", "--json"))
    #expect((tom["applications"] as? [[String: Any]])?.first?["part"] as? String == "referrer")
    let removed = await program.run("contact", "remove", "Tom")
    #expect(removed.out.contains("rebound undo "))
    #expect(try await program.journal().shelf(ApplicationPerson.self).isEmpty)
  }
}
