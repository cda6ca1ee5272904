import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `rebound support` {
  @Test func `needs no journal, and says what was checked`() async {
    let program = TestProgram()
    let ending = await program.run("support", "--country", "gb")
    #expect(ending.out.contains("Samaritans\n  Call 116 123\n"))
    #expect(ending.out.contains("against https://www.samaritans.org\n"))
    #expect(ending.out.contains("not checked by us yet: https://nationaldebtline.org\n"))
    #expect(ending.out.contains("  A public emergency number. Source: https://www.gov.uk"))
    #expect(!ending.out.contains("verified"))
    #expect(!FileManager.default.fileExists(atPath: program.place.directory.path))
  }

  @Test func `takes the country of the time zone`() async {
    let ending = await TestProgram().run("support")
    #expect(ending.out.contains("TelefonSeelsorge\n  Call 0800 111 0 111\n"))
  }

  @Test func `says what may have changed, and doctor lists it without calling it damage`()
    async throws
  {
    let program = TestProgram()
    program.clock.advance(days: 8)
    let old = "What it was checked against is more than a year old"
    #expect(await program.run("support", "--country", "ES").out.contains(old))
    #expect(await !program.run("support", "--country", "PT").out.contains(old))
    let doctor = await program.run("doctor")
    #expect(doctor.code == 0 && doctor.out.contains("No problems found."))
    #expect(doctor.out.contains("over a year ago:\n"))
    #expect(doctor.out.contains("  Línea 024, ES\n") && !doctor.out.contains("TelefonSeelsorge"))
  }

  @Test func `leads with the services of whoever runs this copy`() async throws {
    let program = TestProgram()
    _ = try program.file(
      "services.yaml",
      "services:\n  - {name: Campus line, countries: [GB], call: \"0117 496 0000\", source: program}\n"
    )
    let ending = await program.run("support", "--country", "GB")
    let lines = ending.out.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(lines.contains("Campus line") && ending.errors.isEmpty)
    #expect(lines.firstIndex(of: "Campus line")! < lines.firstIndex(of: "Samaritans")!)
    #expect(await program.run("doctor").code == 0)
  }

  @Test func `says in words that the file cannot be used, as doctor does, and the list stays`()
    async throws
  {
    let program = TestProgram()
    let path = try program.file("services.yaml", "services:\n  - {name: A, call: x, source: b}\n")
    let ending = await program.run("support", "--country", "GB")
    #expect(ending.code == 0 && ending.out.contains("Samaritans"))
    #expect(
      ending.errors.hasPrefix("\(path) is ignored: Entry 1, “A”: “x” is not a phone number.")
    )
    #expect(ending.errors.hasSuffix("The built-in services stay."))
    let doctor = await program.run("doctor")
    #expect(doctor.code == 65 && doctor.errors.contains("is ignored: Entry 1"))
  }

  @Test func `does not wait for ever where the file is a pipe`() async throws {
    let program = TestProgram()
    try program.place.prepare()
    #expect(mkfifo(program.place.services.path, 0o600) == 0)
    let ending = await program.run("support")
    #expect(ending.code == 0 && ending.errors.contains("It is not a regular file."))
  }
}

@Suite struct `rebound support plan` {
  @Test func `asks for the plan, shows it, and changes it in place`() async throws {
    let program = TestProgram()
    let asked = await program.run(
      ["support", "plan"],
      answering: ["I stop answering", "", "", "", "Ali, 555 0134", "", "", ""]
    )
    #expect(asked.code == 0, "\(asked.errors)")
    let shown = await program.run(["support", "plan"], answering: [])
    #expect(shown.out.contains("Who I can tell\n  Ali, 555 0134\n"))
    #expect(await program.run("support", "plan", "--tell", "Amara").code == 0)
    let changed = await program.run(["support", "plan"], answering: [])
    #expect(changed.out.contains("  Amara\n") && changed.out.contains("  I stop answering\n"))
    #expect(try await program.journal().shelf(SafetyPlan.self).count == 1)
  }

  @Test func `says how to write one where nobody is there to answer`() async {
    let ending = await TestProgram().run(["support", "plan"], answering: [])
    #expect(ending.code == 64 && ending.errors.contains("Answer with flags"))
  }
}

@Suite struct `rebound support people` {
  @Test func `says what they do, where they are, and a sentence to ask with`() async {
    let ending = await TestProgram().run("support", "people", "--country", "gb")
    #expect(ending.out.contains("  National Careers Service: Career advisers in England"))
    #expect(ending.out.contains("  You could say: “"))
  }
}
