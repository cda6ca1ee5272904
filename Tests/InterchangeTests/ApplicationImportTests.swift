import Foundation
import Interchange
import Records
import Testing

@Suite struct ApplicationImportTests {
  private static let heading = "Company,Title,Status,Date Applied,Location,Job URL\n"
  private static let two =
    heading + """
      Heron Labs,Analyst,Applied,2026-01-02,Berlin,
      Wren Robotics,Tester,Rejected,2026-01-03,,https://wren.example/1
      """

  private func byHand(
    _ company: String,
    _ title: String,
    _ change: (inout JobApplication) -> Void = { _ in }
  )
    -> Journal
  {
    var application = JobApplication(
      id: Given.surroundings(seed: 99).newID(),
      addedAt: .distantPast,
      company: company,
      title: title
    )
    application.stage = .applied
    change(&application)
    return Journal().applying([.save(application)])
  }

  @Test func `every row becomes an application, filed by its own day`() throws {
    let plan = try Given.plan(Self.two)
    #expect(plan.rows.map(\.verb) == [.add, .add])
    #expect(plan.changes.allSatisfy { $0.act == .imported })
    let journal = Journal().applying(plan.changes)
    #expect(journal.applications.map(\.company) == ["Heron Labs", "Wren Robotics"])
    let wren = try #require(journal.application("Wren Robotics"))
    #expect(wren.stage == .rejected)
    #expect(wren.appliedOn == Day("2026-01-03"))
    #expect(Day(wren.addedAt, in: Given.zone) == Day("2026-01-03"))
    #expect(wren.origin?.line == 3)
  }

  @Test func `rows without a day keep the order of the file, and none is filed in the future`()
    throws
  {
    let names = (1...30).map { "Company \($0)" }
    let journal = try Given.journal("Company\n" + names.joined(separator: "\n"))
    #expect(journal.applications.map(\.company) == names)
    #expect(journal.applications.allSatisfy { $0.addedAt <= Given.surroundings().now })
  }

  @Test func `a second import changes nothing`() throws {
    let journal = try Given.journal(Self.two)
    let again = try Given.plan(Self.two, for: journal, seed: 2)
    #expect(again.rows.map(\.verb) == [.same, .same])
    #expect(again.changes.isEmpty)
  }

  @Test func `the same seed draws the same names`() throws {
    #expect(try Given.plan(Self.two).rows == Given.plan(Self.two).rows)
  }

  @Test func `twins both arrive, once`() throws {
    let twins =
      Self.heading
      + "Amber Works,Engineer,Applied,2026-01-02,,\nAmber Works,Engineer,Applied,2026-01-02,,"
    let journal = try Given.journal(twins)
    #expect(journal.applications.count == 2)
    #expect(
      try Given.plan(twins).notices(3) == ["A row above says exactly the same. Both are kept."]
    )
    #expect(try Given.plan(twins, for: journal).changes.isEmpty)
    let third = twins + "\nAmber Works,Engineer,Applied,2026-01-02,,"
    #expect(try Given.plan(third, for: journal).rows.map(\.verb) == [.same, .same, .add])
  }

  @Test func `twins that changed alike are both moved`() throws {
    let row = "Amber Works,Engineer,Applied,2026-01-02,,\n"
    let journal = try Given.journal(Self.heading + row + row)
    let ended = row.replacing("Applied", with: "Rejected")
    let after = try Given.journal(Self.heading + ended + ended, after: journal, seed: 2)
    #expect(after.applications.map(\.stage) == [.rejected, .rejected])
  }

  @Test func `columns nobody reads make no row new`() throws {
    let journal = try Given.journal("Company,Title,Days Since\nHeron Labs,Analyst,3")
    let later = try Given.plan("Company,Days Since,Title\nHeron Labs,  4 ,Analyst ", for: journal)
    #expect(later.changes.isEmpty)
    #expect(later.rows.map(\.verb) == [.same])
  }

  @Test func `a changed row moves its application forward and fills what was empty`() throws {
    let journal = try Given.journal(Self.two)
    let later =
      Self.heading + """
        Heron Labs,Analyst,Interview,2026-01-02,Munich,https://heron.example/1
        Wren Robotics,Tester,Applied,2026-01-03,,https://wren.example/1
        """
    let plan = try Given.plan(later, for: journal, seed: 2)
    #expect(plan.rows.map(\.verb) == [.update, .same])
    let after = journal.applying(plan.changes)
    let heron = try #require(after.application("Heron Labs"))
    #expect(heron.id == journal.application("Heron Labs")?.id)
    #expect(heron.stage == .interview)
    #expect(heron.history.map(\.stage) == [.applied, .interview])
    #expect(heron.location == "Berlin")
    #expect(heron.link == "https://heron.example/1")
    #expect(after.interviews.map(\.application) == [heron.id])
    #expect(after.application("Wren Robotics")?.stage == .rejected)
    #expect(
      plan.notices(2) == ["These fields differ in the row, and yours stay as they are: Location."]
    )
    #expect(plan.notices(3) == ["The row says applied. Your application stays at rejected."])
    #expect(try Given.plan(later, for: after, seed: 3).changes.isEmpty)
  }

  @Test func `an idea that was applied for since stays one application`() throws {
    let journal = try Given.journal("Company,Title,Status,Date Applied\nHeron Labs,Analyst,Saved,")
    let later = "Company,Title,Status,Date Applied\nHeron Labs,Analyst,Applied,2026-02-03"
    let after = try Given.journal(later, after: journal, seed: 2)
    #expect(after.applications.map(\.stage) == [.applied])
    #expect(after.applications.first?.appliedOn == Day("2026-02-03"))
  }

  @Test func `a no that comes late takes the place of no answer, and a person's end stays`() throws
  {
    let heading = "Company,Title,Status,Date Applied\n"
    let journal = try Given.journal(heading + "Heron Labs,Analyst,Ghosted,2026-01-02")
    let late = heading + "Heron Labs,Analyst,Rejected,2026-01-02"
    #expect(try Given.journal(late, after: journal).applications.map(\.stage) == [.rejected])
    let withdrawn = byHand("Heron Labs", "Analyst") { $0.stage = .withdrawn }
    #expect(try Given.journal(late, after: withdrawn).applications.map(\.stage) == [.withdrawn])
  }

  @Test func `what was written by hand is found again and filled, not overwritten`() throws {
    let journal = byHand("heron  labs", "ANALYST") {
      $0.notes = "mine"
      $0.location = "Home"
    }
    let after = try Given.journal(Self.two, after: journal)
    #expect(after.applications.count == 2)
    let heron = try #require(after.application("heron  labs"))
    #expect(heron.location == "Home" && heron.notes == "mine")
    #expect(heron.appliedOn == Day("2026-01-02"))
    #expect(heron.origin?.line == 2)
    #expect(try Given.plan(Self.two, for: after).changes.isEmpty)
  }

  @Test func `a row that tells nothing new still finds its application for later`() throws {
    let journal = byHand("Heron Labs", "Analyst")
    let bare = "Company,Title\nHeron Labs,Analyst"
    let plan = try Given.plan(bare, for: journal)
    #expect(plan.rows.map(\.verb) == [.update])
    let after = journal.applying(plan.changes)
    #expect(after.applications.map(\.origin?.line) == [2])
    #expect(try Given.plan(bare, for: after).rows.map(\.verb) == [.same])
  }

  @Test func `the same address is the same application`() throws {
    let journal = byHand("Wren", "QA") { $0.link = "https://WREN.example/jobs/4711/" }
    let two = Self.two.replacing("wren.example/1", with: "wren.example/jobs/4711")
    let after = try Given.journal(two, after: journal)
    #expect(after.applications.map(\.company).sorted() == ["Heron Labs", "Wren"])
  }

  @Test func `the same job a season later is another try`() throws {
    let journal = byHand("Heron Labs", "Analyst") { $0.appliedOn = Day("2025-06-01") }
    let plan = try Given.plan(Self.two, for: journal)
    #expect(plan.rows.map(\.verb) == [.add, .add])
    #expect(
      plan.notices(2) == [
        "You already have this company and title. It is added as another application."
      ]
    )
  }

  @Test func `where several could be meant, the row is new and says so`() throws {
    let journal = byHand("Heron Labs", "Analyst")
      .applying([
        .save(
          JobApplication(
            id: Given.surroundings(seed: 98).newID(),
            addedAt: .distantPast,
            company: "Heron Labs",
            title: "Analyst"
          )
        )
      ])
    let plan = try Given.plan(Self.two, for: journal)
    #expect(plan.rows.map(\.verb) == [.add, .add])
    #expect(plan.notices(2).count == 1)
  }

  @Test func `a name mended by hand does not hide where a row went`() throws {
    let journal = try Given.journal(
      "Company,Title,Status,Date Applied\nGogle,SRE,Applied,2026-01-02"
    )
    var mended = try #require(journal.applications.first)
    mended.company = "Heron Labs"
    let later = "Company,Title,Status,Date Applied\nGogle,SRE,Rejected,2026-01-02"
    let after = try Given.journal(later, after: journal.applying([.save(mended)]), seed: 2)
    #expect(after.applications.map(\.company) == ["Heron Labs"])
    #expect(after.applications.map(\.stage) == [.rejected])
    #expect(
      try Given.plan(later, for: journal.applying([.save(mended)])).notices(2) == [
        "These fields differ in the row, and yours stay as they are: Company."
      ]
    )
  }

  @Test func `a stage without a day is dated by a later row`() throws {
    let heading = "Company,Title,Status,Status Date,Date Applied\n"
    let journal = try Given.journal(heading + "Heron Labs,Analyst,Rejected,,2026-01-02")
    let later = heading + "Heron Labs,Analyst,Rejected,2026-01-20,2026-01-02"
    let after = try Given.journal(later, after: journal, seed: 2)
    #expect(
      after.applications.first?.history == [
        StageChange(stage: .applied, day: Day("2026-01-02")),
        StageChange(stage: .rejected, day: Day("2026-01-20")),
      ]
    )
  }

  @Test func `another tool's own number finds its row`() throws {
    let heading = "id,company_name,role,statusName,applied_at\n"
    let journal = try Given.journal(heading + "77,Heron Labs,Analyst,Applied,2026-01-02")
    let later = heading + "77,Heron Laboratories,Data Analyst,Rejected,2026-01-09"
    let after = try Given.journal(later, after: journal, seed: 2)
    #expect(after.applications.map(\.company) == ["Heron Labs"])
    #expect(after.applications.map(\.stage) == [.rejected])
  }

  @Test func `rows that are left are listed with the reason`() throws {
    let plan = try Given.plan("Company,Title,Notes\n,,hello\nHeron Labs,,")
    #expect(plan.rows.map(\.verb) == [.leave, .add])
    #expect(plan.notices(2) == ["It names neither a company nor a job title."])
    #expect(plan.changes.count == 1)
  }

  @Test func `imported ends start nothing`() throws {
    let plan = try Given.plan(
      "Company,Status\nHeron Labs,Inter + Rejec\nWren,Rejected\nIbis,Offer declined"
    )
    #expect(Set(plan.changes.map(\.reference.kind)) == [JobApplication.kind, Interview.kind])
    #expect(plan.interviewCount == 1)
  }
}

@Suite struct InterviewImportTests {
  private let heading = "Company,Title,Status,Date Applied,Interview Date\n"

  private func after(_ first: String, _ second: String) throws -> [Interview] {
    let journal = try Given.journal(heading + first)
    return try Given.journal(heading + second, after: journal, seed: 2).interviews
  }

  @Test func `a later import dates the interview and brings its end`() throws {
    let interviews = try after(
      "Heron Labs,Analyst,Interview,2026-01-02,",
      "Heron Labs,Analyst,Rejected,2026-01-02,2026-01-09"
    )
    #expect(interviews.map(\.day) == [Day("2026-01-09")])
    #expect(interviews.map(\.outcome) == [.rejected])
  }

  @Test func `a second round is a second interview`() throws {
    let interviews = try after(
      "Heron Labs,Analyst,Interview,2026-01-02,2026-01-09",
      "Heron Labs,Analyst,Interview,2026-01-02,2026-01-09; 2026-01-16"
    )
    #expect(interviews.map(\.day) == [Day("2026-01-09"), Day("2026-01-16")])
    #expect(interviews.map(\.outcome) == [.advanced, nil])
  }

  @Test func `where the person knows of another end, the row's is not put into the interview`()
    throws
  {
    let journal = try Given.journal(heading + "Heron Labs,Analyst,Interview,2026-01-02,")
    var ended = try #require(journal.applications.first)
    ended.stage = .withdrawn
    let later = heading + "Heron Labs,Analyst,Rejected,2026-01-02,2026-01-09"
    let after = try Given.journal(later, after: journal.applying([.save(ended)]), seed: 2)
    #expect(after.applications.map(\.stage) == [.withdrawn])
    #expect(after.interviews.map(\.day) == [Day("2026-01-09")])
    #expect(after.interviews.map(\.outcome) == [nil])
  }

  @Test func `a day that differs is left as it is, and named`() throws {
    let journal = try Given.journal(heading + "Heron Labs,Analyst,Interview,2026-01-02,2026-01-09")
    let later = heading + "Heron Labs,Analyst,Offer,2026-01-02,2026-01-10"
    let plan = try Given.plan(later, for: journal, seed: 2)
    #expect(journal.applying(plan.changes).interviews.map(\.day) == [Day("2026-01-09")])
    #expect(plan.notices(2) == ["The row has an interview on 10 Jan 2026. Yours stay as they are."])
  }
}
