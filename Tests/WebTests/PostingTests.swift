import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `A posting on pages` {
  private func application(_ visitor: Visitor) async throws -> String {
    let now = visitor.clock.surroundings
    var job = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Meridian Rail",
      title: "Analyst"
    )
    job.stage = .applied
    let saved = job
    try await visitor.keeper.commit { _ in [.save(saved)] }
    return "/applications/\(saved.id)"
  }

  private func posting(_ visitor: Visitor) async throws -> JobPosting {
    try #require(try await visitor.keeper.journal().shelf(JobPosting.self).last)
  }

  @Test func `is pasted, marked, decided on, and tells what is open`() async throws {
    let visitor = Visitor()
    let home = try await application(visitor)
    let page = try await visitor.submit(
      "\(home)/posting",
      [("text", "<p>You know <b>SQL</b> &amp; <i>Excel</i>.</p><script>alert(1)</script>")]
    )
    #expect(page.text.contains(#"<mark id="m-sql" class="proposed">SQL</mark>"#))
    #expect(!page.text.contains("alert(1)"))
    let decided = try await visitor.submit(
      "\(home)/posting/skills",
      [
        ("names", "SQL\nSpreadsheets"), ("skill-0", "yes"), ("skill-1", "no"),
        ("own", "Delay minutes"),
      ]
    )
    #expect(decided.text.contains(#"class="taken">SQL</mark>"#))
    #expect(!decided.text.contains(">Excel</mark>"))
    #expect(try await posting(visitor).skills.map(\.name) == ["SQL", "Delay minutes"])
    #expect(decided.text.contains("Work on this: Delay minutes"))
  }

  @Test func `takes all that are open at once, and leaves what was decided`() async throws {
    let visitor = Visitor()
    let home = try await application(visitor)
    _ = try await visitor.post("\(home)/posting", [("text", "SQL, Python, Excel")])
    _ = try await visitor.post(
      "\(home)/posting/skills",
      [("names", "SQL\nPython\nSpreadsheets"), ("skill-1", "no"), ("all", "yes")]
    )
    #expect(try await posting(visitor).skills.map(\.name) == ["SQL", "Spreadsheets"])
    #expect(try await posting(visitor).turnedDown == ["python"])
  }

  @Test func `what somebody has or works on is one button away`() async throws {
    let visitor = Visitor()
    let home = try await application(visitor)
    _ = try await visitor.post("\(home)/posting", [("text", "SQL and Python")])
    _ = try await visitor.post(
      "\(home)/posting/skills",
      [("names", "SQL\nPython"), ("all", "yes")]
    )
    let have = try await visitor.post("\(home)/posting/skill", [("skill", "SQL")])
    #expect(have.location?.hasPrefix("/practice/skills/") == true)
    let work = try await visitor.post(
      "\(home)/posting/skill",
      [("skill", "Python"), ("sprint", "yes")]
    )
    #expect(work.location?.hasPrefix("/exercises/skill-sprint") == true)
    let journal = try await visitor.keeper.journal()
    #expect(journal.shelf(Skill.self).map(\.name) == ["SQL"])
    #expect(journal.runningSprints.map(\.skill) == ["Python"])
    #expect(
      try await visitor.get("\(home)/posting").text.contains(
        "You already have all of these skills, or are working on them."
      )
    )
  }

  @Test func `of 100 kB is kept and shown whole`() async throws {
    let visitor = Visitor()
    let home = try await application(visitor)
    let text = String(repeating: "You know SQL and lead people through change. ", count: 2_300)
    _ = try await visitor.post("\(home)/posting", [("text", text)])
    let page = try await visitor.get("\(home)/posting")
    #expect(page.status == 200 && page.text.components(separatedBy: ">SQL</mark>").count == 2_301)
  }

  @Test func `without words is asked for again`() async throws {
    let visitor = Visitor()
    let home = try await application(visitor)
    let reply = try await visitor.post("\(home)/posting", [("text", "<p> </p>")])
    #expect(reply.status == 422 && reply.text.contains("This is required."))
  }
}
