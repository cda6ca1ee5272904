import Foundation
import Journaling
import Records
import SQLiteStore
import Support
import Testing
@testable import CLI

private let table = """
  Company,Job Title,Status,Date Applied
  Lumen Labs,Designer,Rejected,2026-10-01
  Lumen Labs,Designer,Rejected,2026-10-01
  Helios,Analyst,Interview,2026-10-02

  """

@Suite struct `In and out on the command line` {
  @Test func `a table is looked at before it comes in, and comes in once`() async throws {
    let program = TestProgram()
    let file = try program.file("jobs.csv", table)
    let look = await program.run("import", "applications", file, "--dry-run")
    #expect(look.out.contains("3 applications"))
    #expect(try await program.journal().isEmpty)
    #expect(await program.run("import", "applications", file).code == 64, "nobody to ask")
    #expect(await program.run("import", "applications", file, "--yes").code == 0)
    #expect(try await program.journal().shelf(JobApplication.self).count == 3)
    #expect(
      try await program.journal().shelf(Recovery.self).isEmpty,
      "an imported no starts nothing"
    )
    let again = await program.run("import", "applications", file, "--yes")
    #expect(again.out.contains("Everything in the file is already in your journal."))
    #expect(try await program.journal().shelf(JobApplication.self).count == 3)
  }

  @Test func `an import asks, and is taken back whole`() async throws {
    let program = TestProgram(answers: ["n", "y"])
    let file = try program.file("jobs.csv", table)
    #expect(await program.run("import", "applications", file).out.hasSuffix("Nothing was saved.\n"))
    let done = await program.run("import", "applications", file)
    let commit = try #require(done.out.firstMatch(of: /rebound undo ([0-9a-f-]{36})/)?.1)
    #expect(await program.run("undo", String(commit)).out == "Undone.\n")
    #expect(try await program.journal().isEmpty)
    #expect(await program.run("undo", "what").code == 65)
  }

  @Test func `an import in JSON says what became of every row`() async throws {
    let program = TestProgram()
    let file = try program.file("jobs.csv", table)
    let done = try #require(
      await program.run("import", "applications", file, "--yes", "--json").json as? [String: Any]
    )
    #expect(done["new"] as? Int == 3)
    #expect(done["commit"] as? String != nil)
    #expect((done["rows"] as? [[String: Any]])?.map { $0["line"] as? Int } == [2, 3, 4])
  }

  /// A workbook as LibreOffice saves it, with two sheets of applications.
  private static let workbook = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../InterchangeTests/Fixtures/workbooks/search.ods").path

  @Test func `a workbook comes in from the sheet that is named`() async throws {
    let program = TestProgram()
    let look = await program.run("import", "applications", Self.workbook, "--dry-run")
    #expect(look.out.contains("Read from the sheet “2025”. Other sheets: Notizen, 2026."))
    let done = await program.run("import", Self.workbook, "--sheet", "2026", "--yes")
    #expect(done.code == 0)
    let companies = try await program.journal().shelf(JobApplication.self).map(\.company)
    #expect(companies == ["Lumen Labs", "Straßenbau Öz", "Bäckerei Groß"])
    let unknown = await program.run("import", Self.workbook, "--sheet", "2027")
    #expect(unknown.code == 65 && unknown.errors.contains("There is no sheet “2027”"))
  }

  @Test func `what is no table gets a sentence`() async throws {
    let program = TestProgram()
    #expect(await program.run("import", "applications", "/nowhere.csv").code == 66)
    let file = try program.file("poem.txt", "Roses are red\n")
    let ending = await program.run("import", "applications", file)
    #expect(ending.code == 65)
    #expect(ending.errors.hasPrefix("No heading names a company or a job title."))
    #expect(await program.run("import", "archive", file).code == 65)
  }

  @Test func `an archive reads back whole in another journal`() async throws {
    let (here, there) = (TestProgram(), TestProgram())
    _ = await here.run("rejection", "add", "Lumen Labs")
    _ = await here.run("check-in", "--mood", "5")
    let file = try there.file("all.jsonl", await here.run("export").out)
    #expect(await there.run("import", "archive", file, "--yes").code == 0)
    let (first, second) = (try await here.journal(), try await there.journal())
    #expect(first.everything.map(\.reference) == second.everything.map(\.reference))
    #expect(first.shelf(CheckIn.self).map(\.mood) == second.shelf(CheckIn.self).map(\.mood))
    #expect(await there.run("import", "archive", file, "--yes").out.contains("Nothing was saved."))
  }

  @Test func `an export goes to a file that was not there, and to no other`() async throws {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    let path = program.place.directory.appending(path: "out.csv").path
    #expect(await program.run("export", "--format", "csv", "--output", path).code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Lumen Labs,Designer"))
    let again = await program.run("export", "--output", path)
    #expect(again.code == 73)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Lumen Labs,Designer"))
  }
}

@Suite struct `Care on the command line` {
  @Test func `erasing asks for the word, and takes what makes no sense alone`() async throws {
    let program = TestProgram(onDisk: ["yes", "ERASE"])
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    _ = await program.run("interview", "add", "Lumen", "--day", "2026-11-24")
    _ = await program.run("check-in", "--mood", "5")
    let id = try #require(try await program.journal().shelf(JobApplication.self).first).id
    #expect(await program.run("erase", id.description).out == "Nothing was erased.\n")
    #expect(await program.run("erase", id.raw.short).out.hasPrefix("Erased for good."))
    let journal = try await program.journal()
    #expect(journal.everything.map { type(of: $0).kind } == [CheckIn.kind])
    #expect(journal.removed.isEmpty)
    #expect(await program.run("erase", "--everything", "--yes").code == 0)
    #expect(try await program.journal().isEmpty)
    #expect(await program.run("erase").code == 64)
    let backups = try FileManager.default.contentsOfDirectory(atPath: program.place.backups.path)
    #expect(backups == ["rebound-2026-11-23.sqlite"])
  }

  @Test func `erasing takes copies in Rebound's folder, and says that others stay`() async throws {
    let program = TestProgram(onDisk: [])
    _ = await program.run("check-in", "--mood", "5")
    let elsewhere = program.place.directory.appending(path: "copy.sqlite")
    for copy in [["backup"], ["backup", elsewhere.path]] {
      #expect(await program.run(copy).code == 0)
    }
    let done = await program.run("erase", "--everything", "--yes")
    #expect(done.out == "Erased for good.\nCopies you saved somewhere else may still contain it.\n")
    let backups = try FileManager.default.contentsOfDirectory(atPath: program.place.backups.path)
    #expect(backups == ["rebound-2026-11-23.sqlite"])
    #expect(FileManager.default.fileExists(atPath: elsewhere.path))
  }

  @Test func `a command finishes an erasure that was killed before the backups`() async throws {
    let program = TestProgram(onDisk: [])
    _ = await program.run("check-in", "--mood", "5", "--note", "CANARY")
    _ = await program.run("backup")
    let store = try SQLiteJournalStore(file: program.place.journal)
    let keeper = JournalKeeper(store: store, writer: "test") { program.clock.surroundings }
    _ = try await keeper.eraseEverything(keeper.journal().everyReference.map(\.id))
    await store.close()
    #expect(await program.run("doctor").code == 65)
    #expect(await program.run("doctor").code == 0)
    let backups = try FileManager.default.contentsOfDirectory(atPath: program.place.backups.path)
    #expect(backups == ["rebound-2026-11-23.sqlite"])
  }

  @Test(arguments: [
    ("", 64, "a file that does not exist yet"), ("/nowhere/at/x", 73, "no folder /nowhere/at."),
    ("/tmp", 73, "/tmp is a folder"),
  ])
  func `where no copy can be made is named`(_ file: String, _ code: Int32, _ words: String) async {
    let ending = await TestProgram(onDisk: []).run("backup", file)
    #expect(ending.code == code)
    #expect(ending.errors.contains(words))
  }

  @Test(arguments: [("", 64, "Name a backup"), ("/", 65, "That is a folder")])
  func `what no copy can be is named`(_ file: String, _ code: Int32, _ words: String) async {
    let ending = await TestProgram(onDisk: []).run("restore", file, "--yes")
    #expect(ending.code == code)
    #expect(ending.errors.contains(words))
  }

  @Test func `a backup is a whole journal, and is never made over another file`() async throws {
    let program = TestProgram(onDisk: [])
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    let beside = await program.run("backup")
    #expect(beside.out.contains("/backups/rebound-2026-11-23-090001.sqlite"))
    let file = program.place.directory.appending(path: "copy.sqlite")
    #expect(await program.run("backup", file.path).code == 0)
    #expect(await program.run("backup", file.path).code == 73)
    let copy = JournalKeeper(store: try SQLiteJournalStore(file: file), writer: "test") {
      program.clock.surroundings
    }
    #expect(try await copy.journal().shelf(JobApplication.self).count == 1)
  }

  @Test func `doctor ends with 0 where all is well, and says what it found where not`() async throws
  {
    let program = TestProgram()
    _ = await program.run("application", "add", "Lumen Labs", "Designer")
    let well = await program.run("doctor")
    #expect(well.code == 0)
    #expect(well.out.contains("No problems found."))
    #expect(!well.out.contains("Lumen"), "nothing that was written is shown")
    let stray = FieldNotes(
      id: program.clock.surroundings.newID(),
      interview: program.clock.surroundings.newID(),
      takenAt: .start
    )
    try await program.environment.open().keeper.commit { _ in [.save(stray)] }
    let ill = await program.run("doctor")
    #expect(ill.code == 65)
    #expect(ill.errors.contains("which is not there"))
  }

  @Test(
    arguments: [
      (.heldByAnother, 75), (.diskFull, 74), (.notAllowed, 77), (.damaged, 65), (.newer, 65),
    ] as [(StoreTrouble, Int32)]
  )
  func `trouble of the store is one sentence and a code`(
    trouble: StoreTrouble,
    code: Int32
  )
    async throws
  {
    let store = TappedStore(MemoryStore()) { _ in throw trouble }
    let ending = await TestProgram(store: store).run("today")
    #expect(ending.code == code)
    #expect(ending.errors == trouble.description)
  }
}
