import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `An import with columns and status words that were chosen` {
  private static let table = """
    Bei wem,Als was,Wie weit
    Lumen Labs,Designer,Third drawer
    Helios,Analyst,Applied

    """

  private func run(
    _ more: String...,
    program: TestProgram = TestProgram()
  ) async throws
    -> TestProgram.Ending
  {
    let file = try program.file("jobs.csv", Self.table)
    return await program.run(["import", file, "--yes", "--column", "company=Bei wem"] + more)
  }

  @Test func `reads the column that was named`() async throws {
    let program = TestProgram()
    #expect(try await run("--without-status", "applied", program: program).code == 0)
    let companies = try await program.journal().shelf(JobApplication.self).map(\.company)
    #expect(Set(companies) == ["Lumen Labs", "Helios"])
  }

  @Test func `reads the status word as the stage that was named`() async throws {
    let program = TestProgram()
    let ending = try await run(
      "--column",
      "status=Wie weit",
      "--status",
      "Third drawer=interview",
      program: program
    )
    #expect(ending.code == 0)
    let stages = try await program.journal().shelf(JobApplication.self).map(\.stage)
    #expect(Set(stages) == [.interview, .applied])
  }

  @Test func `says of each column and status word how it was read`() async throws {
    let ending = try await run("--column", "status=Wie weit", "--status", "Third drawer=screen")
    #expect(ending.out.contains(/Bei wem +Company/), "\(ending.out)")
    #expect(ending.out.contains("“Third drawer”  1 ×  screening"), "\(ending.out)")
  }

  @Test func `says the same in JSON`() async throws {
    let ending = try await run("--column", "status=Wie weit", "--json")
    let object = try #require(ending.json as? [String: Any])
    let columns = try #require(object["columns"] as? [[String: Any]])
    #expect(columns.map { $0["field"] as? String } == ["company", nil, "status"])
    let words = try #require(object["statuses"] as? [[String: Any]])
    #expect(words.map { $0["word"] as? String } == ["Applied", "Third drawer"])
    #expect(words.map { $0["stage"] as? String } == ["applied", nil])
  }

  @Test(arguments: [
    (["--column", "employer=Als was"], 64, "There is no field “employer”. One of: "),
    (["--column", "title"], 64, "--column takes field=heading"),
    (
      ["--column", "title=Job"], 65,
      "There is no column “Job”. One of: Bei wem"
    ),
    (["--status", "Third drawer=waiting"], 64, "The stages are: idea, applied"),
    (["--status", "Third drawer"], 64, "--status takes word=stage"),
    (
      ["--status", "Banana=offer"], 65,
      "There is no status “Banana”. Rebound found none in this file."
    ),
    (
      ["--column", "status=Wie weit", "--status", "Hold=offer"], 65, "One of: Applied, Third drawer"
    ),
  ])
  func `refuses what is not there`(more: [String], code: Int32, words: String) async throws {
    let program = TestProgram()
    let file = try program.file("jobs.csv", Self.table)
    let ending = await program.run(
      ["import", file, "--yes", "--column", "company=Bei wem"] + more
    )
    #expect(ending.code == code && ending.errors.contains(words), "\(ending.errors)")
    #expect(try await program.journal().isEmpty)
  }

  @Test(arguments: [("applications", "--column company="), ("people", "--column name=")])
  func `is offered where no heading is known`(sort: String, words: String) async throws {
    let program = TestProgram()
    let ending = await program.run("import", sort, try program.file("list.csv", "Wer,Wo\nA,B\n"))
    #expect(ending.code == 65 && ending.errors.contains(words), "\(ending.errors)")
  }

  @Test func `names no column where the file has none`() async throws {
    let program = TestProgram()
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Mara Lind\nEND:VCARD\n"
    let file = try program.file("people.vcf", cards)
    let ending = await program.run("import", file, "--yes", "--column", "name=FN")
    #expect(ending.code == 65 && ending.errors.contains("There is no column “FN”"))
  }
}

@Suite struct `A file that says itself what it is` {
  @Test(arguments: [
    ("Company,Job Title\nHelios,Analyst\n", "job-application"),
    ("Name,E-mail\nMara Lind,mara@lind.example\n", "contact"),
    ("#separator:tab\nWhy us?\tThe team.\n", "question-card"),
  ])
  func `comes in by one command`(text: String, kind: String) async throws {
    let program = TestProgram()
    #expect(await program.run("import", try program.file("file", text), "--yes").code == 0)
    #expect(try await program.journal().everything.map(\.reference.kind.rawValue) == [kind])
  }

  @Test func `is read otherwise where the person says so`() async throws {
    let program = TestProgram()
    let file = try program.file("file", "Company,E-mail\nHelios,jobs@helios.example\n")
    #expect(await program.run("import", "people", file, "--yes").code == 0)
    #expect(try await program.journal().shelf(Contact.self).map(\.organization) == ["Helios"])
  }

  @Test(arguments: [[], ["one", "two"], ["people", "two", "three"]])
  func `is one`(typed: [String]) async {
    let ending = await TestProgram().run(["import"] + typed)
    #expect(ending.code == 64)
  }
}
