import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `An import with columns and status words that were chosen` {
  private static let table = """
    Arbeitgeber,Stelle,Stand
    Lumen Labs,Designer,On hold
    Helios,Analyst,Applied

    """

  private func run(
    _ more: String...,
    desk: CommandDesk = CommandDesk()
  ) async throws
    -> CommandDesk.Ending
  {
    let file = try desk.file("jobs.csv", Self.table)
    return await desk.run(["import", file, "--yes", "--column", "company=Arbeitgeber"] + more)
  }

  @Test func `reads the column that was named`() async throws {
    let desk = CommandDesk()
    #expect(try await run(desk: desk).code == 0)
    let companies = try await desk.journal().shelf(JobApplication.self).map(\.company)
    #expect(Set(companies) == ["Lumen Labs", "Helios"])
  }

  @Test func `reads the status word as the stage that was named`() async throws {
    let desk = CommandDesk()
    let ending = try await run(
      "--column",
      "status=Stand",
      "--status",
      "On hold=interview",
      desk: desk
    )
    #expect(ending.code == 0)
    let stages = try await desk.journal().shelf(JobApplication.self).map(\.stage)
    #expect(Set(stages) == [.interview, .applied])
  }

  @Test func `says of each column and status word how it was read`() async throws {
    let ending = try await run("--column", "status=Stand", "--status", "On hold=screen")
    #expect(ending.out.contains("Arbeitgeber  Company"), "\(ending.out)")
    #expect(ending.out.contains("“On hold”  1 ×  screening"), "\(ending.out)")
  }

  @Test func `says the same in JSON`() async throws {
    let ending = try await run("--column", "status=Stand", "--json")
    let object = try #require(ending.json as? [String: Any])
    let columns = try #require(object["columns"] as? [[String: Any]])
    #expect(columns.map { $0["field"] as? String } == ["company", nil, "status"])
    let words = try #require(object["statuses"] as? [[String: Any]])
    #expect(words.map { $0["word"] as? String } == ["Applied", "On hold"])
    #expect(words.map { $0["stage"] as? String } == ["applied", nil])
  }

  @Test(arguments: [
    (["--column", "employer=Stelle"], 64, "There is no field “employer”. One of: "),
    (["--column", "title"], 64, "--column takes field=heading"),
    (
      ["--column", "title=Job"], 65,
      "There is no column “Job”. One of: Arbeitgeber"
    ),
    (["--status", "On hold=waiting"], 64, "The stages: idea, applied"),
    (["--status", "On hold"], 64, "--status takes word=stage"),
    (
      ["--status", "Banana=offer"], 65,
      "There is no status “Banana”. There is none in this file that can be read."
    ),
    (["--column", "status=Stand", "--status", "Hold=offer"], 65, "One of: Applied, On hold"),
  ])
  func `refuses what is not there`(more: [String], code: Int32, words: String) async throws {
    let desk = CommandDesk()
    let file = try desk.file("jobs.csv", Self.table)
    let ending = await desk.run(
      ["import", file, "--yes", "--column", "company=Arbeitgeber"] + more
    )
    #expect(ending.code == code && ending.errors.contains(words), "\(ending.errors)")
    #expect(try await desk.journal().isEmpty)
  }

  @Test(arguments: [("applications", "--column company="), ("people", "--column name=")])
  func `is offered where no heading is known`(sort: String, words: String) async throws {
    let desk = CommandDesk()
    let ending = await desk.run("import", sort, try desk.file("list.csv", "Wer,Wo\nA,B\n"))
    #expect(ending.code == 65 && ending.errors.contains(words), "\(ending.errors)")
  }

  @Test func `names no column where the file has none`() async throws {
    let desk = CommandDesk()
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Mara Lind\nEND:VCARD\n"
    let file = try desk.file("people.vcf", cards)
    let ending = await desk.run("import", file, "--yes", "--column", "name=FN")
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
    let desk = CommandDesk()
    #expect(await desk.run("import", try desk.file("file", text), "--yes").code == 0)
    #expect(try await desk.journal().everything.map(\.reference.kind.rawValue) == [kind])
  }

  @Test func `is read otherwise where the person says so`() async throws {
    let desk = CommandDesk()
    let file = try desk.file("file", "Company,E-mail\nHelios,jobs@helios.example\n")
    #expect(await desk.run("import", "people", file, "--yes").code == 0)
    #expect(try await desk.journal().shelf(Contact.self).map(\.organization) == ["Helios"])
  }

  @Test(arguments: [[], ["one", "two"], ["people", "two", "three"]])
  func `is one`(typed: [String]) async {
    let ending = await CommandDesk().run(["import"] + typed)
    #expect(ending.code == 64)
  }
}
