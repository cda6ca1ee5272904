import Records
import Testing
@testable import CLI

@Suite struct `What was known on another day` {
  private func program() async -> TestProgram {
    let program = TestProgram()
    _ = await program.run(
      "application",
      "add",
      "Lumen Labs",
      "Analyst",
      "--stage",
      "applied",
      "--applied-on",
      "14 days ago"
    )
    _ = await program.run("practice", "add", "--question", "Why us?")
    return program
  }

  @Test func `insights are those of that evening`() async {
    let program = await program()
    let now = await program.run("insights")
    let later = await program.run("insights", "--on", "last week")
    let before = await program.run("insights", "--on", "21 days ago")
    #expect(now.out.contains("1 application") && later.out.contains("1 application"))
    #expect(before.out.hasPrefix("There is nothing to count yet."), "\(before.out)")
    #expect(before.code == 0)
  }

  @Test func `practice is listed as it will be, and as it was`() async {
    let program = await program()
    #expect(await program.run("practice", "list", "--on", "tomorrow").out.contains("Why us?"))
    let before = await program.run("practice", "list", "--on", "yesterday")
    #expect(before.out.hasPrefix("No questions yet."), "\(before.out)")
  }

  @Test func `a day nobody can read is refused`() async {
    for command in [["insights"], ["practice", "list"]] {
      let ending = await program().run(command + ["--on", "someday maybe"])
      #expect(ending.code == 65 && ending.errors.contains("--on"), "\(ending.errors)")
    }
  }
}
