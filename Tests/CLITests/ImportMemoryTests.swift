import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `The import command` {
  private func bring(
    _ program: TestProgram,
    _ text: String,
    _ more: [String]
  ) async throws
    -> TestProgram.Ending
  {
    let file = try program.file("\(UUID().uuidString).csv", text)
    return await program.run(["import", file] + more)
  }

  @Test func `remembers what was chosen, says so, and undoes it with the import`() async throws {
    let program = TestProgram()
    let chosen = ["--yes", "--status", "Third drawer=interview"]
    let done = try await bring(program, "Company,Status\nHelios,Third drawer\n", chosen)
    #expect(done.out.contains("Imported 1 application and 1 interview."), "\(done.out)")
    let next = try await bring(program, "Company,Status\nWren,Third drawer\n", ["--dry-run"])
    #expect(next.out.contains("as you chose last time"), "\(next.out)")
    let list = await program.run("import-word", "list")
    #expect(list.out.contains("“Third drawer” means interview"), "\(list.out)")
    let commit = try #require(done.out.firstMatch(of: /rebound undo (\S+)/)?.1)
    #expect(await program.run("undo", String(commit)).code == 0)
    #expect(try await program.journal().isEmpty)
  }

  @Test func `forgets what was chosen where that is said`() async throws {
    let program = TestProgram()
    let table = "Company,Status\nHelios,Third drawer\n"
    _ = try await bring(program, table, ["--yes", "--status", "Third drawer=interview"])
    _ = try await bring(program, table, ["--yes", "--status", "Third drawer=forget"])
    #expect(try await program.journal().shelf(ImportWord.self).isEmpty)
  }

  @Test func `saves no letters that look wrong, and says what to add`() async throws {
    let program = TestProgram()
    let table = "Company,Status\nMÃ¼ller,Applied\n"
    let refused = try await bring(program, table, ["--yes"])
    #expect(refused.code == 65 && refused.errors.contains("Add --mend-letters or --as-it-stands"))
    #expect(try await program.journal().isEmpty)
    #expect(try await bring(program, table, ["--yes", "--mend-letters"]).code == 0)
    #expect(try await program.journal().shelf(JobApplication.self).map(\.company) == ["Müller"])
    let both = try await bring(program, table, ["--mend-letters", "--as-it-stands"])
    #expect(both.code == 64)
  }

  @Test func `refuses a pipe by name and a device in place of waiting for ever`() async throws {
    let program = TestProgram()
    let pipe = URL(filePath: try program.file("near.csv", "")).deletingLastPathComponent()
      .appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero"] {
      let ending = await program.run("import", path, "--dry-run")
      #expect(
        ending.code == 66 && ending.errors.contains("is not a regular file"),
        "\(ending.errors)"
      )
    }
  }
}
