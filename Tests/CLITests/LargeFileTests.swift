import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `A file that is too large` {
  /// A file of nothing, which takes no room on the disk.
  private func file(_ program: TestProgram, megabytes: Int, beginning: String = "") throws -> String
  {
    let path = try program.file("large", beginning)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: UInt64(megabytes) << 20)
    try handle.close()
    return path
  }

  @Test(arguments: [["import", "applications"], ["contact", "import"], ["practice", "import"]])
  func `is refused with what to do`(command: [String]) async throws {
    let program = TestProgram()
    let ending = await program.run(command + [try file(program, megabytes: 21), "--yes"])
    #expect(ending.code == 65 && ending.out.isEmpty)
    #expect(
      ending.errors == "This file is larger than 20 MB. Split it, and import one part at a time."
    )
    #expect(try await program.journal().isEmpty)
  }

  @Test func `is no archive of a journal`() async throws {
    let program = TestProgram()
    let ending = await program.run("import", "archive", try file(program, megabytes: 257), "--yes")
    #expect(ending.code == 65 && ending.out.isEmpty)
    #expect(ending.errors.hasPrefix("This file is larger than 256 MB, so it cannot be a journal."))
  }

  @Test func `is not split where it is a workbook`() async throws {
    let program = TestProgram()
    let path = try file(program, megabytes: 21, beginning: "PK\u{3}\u{4}")
    for command in ["applications"] {
      let ending = await program.run("import", command, path)
      #expect(ending.code == 65 && !ending.errors.contains("Split it"), "\(ending.errors)")
    }
  }

  @Test func `is not begun where it never ends`() async {
    let ending = await TestProgram().run("import", "applications", "/dev/zero")
    #expect(ending.code == 66 && ending.errors.hasPrefix("/dev/zero is not a regular file"))
  }

  @Test func `that is not larger is read whole`() async throws {
    let program = TestProgram()
    let rows = "Company\n" + String(repeating: "x", count: 100_000) + "\nAcme\n"
    let path = try program.file("jobs.csv", rows)
    #expect(try InputFile.read(path) == Data(rows.utf8))
  }
}
