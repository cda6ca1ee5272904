import Foundation
import Interchange
import Records
import Testing

/// A real person's search of sixteen months, where the file is at hand: it is not part of the
/// repository.
@Suite struct RealTableTests {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../../shared/samples/hanneman/Merged.csv").standardized
  static let isThere = FileManager.default.fileExists(atPath: file.path())

  private func plan(for journal: Journal = Journal()) throws -> ImportPlan {
    let table = try ApplicationTable(try Data(contentsOf: Self.file), Given.surroundings())
    return table.plan(for: ImportTarget(journal, Given.surroundings()))
  }

  @Test(.enabled(if: isThere)) func `all 177 applications arrive with their stages`() throws {
    let plan = try plan()
    #expect(plan.count(.add) == 177)
    #expect(plan.rows.count == 177)
    let journal = Journal().applying(plan.changes)
    #expect(
      journal.stageCounts() == [
        "no-answer": 114, "rejected": 51, "interview": 9, "offer": 2, "cancelled": 1,
      ]
    )
    #expect(
      plan.words.map(\.text) == [
        "Ghosted", "Rejected", "Interview", "Inter + Rejec", "Offer", "Position Removed",
      ]
    )
    #expect(plan.words.map(\.count) == [114, 49, 10, 2, 1, 1])
    #expect(journal.applications.allSatisfy { $0.appliedOn != nil && $0.origin != nil })
    #expect(journal.applications.count { $0.firstResponseOn != nil } == 64)
    #expect(journal.applications.count { $0.history.contains { $0.stage == .offer } } == 2)
  }

  @Test(.enabled(if: isThere)) func `its thirteen interviews arrive, nine of them with a day`()
    throws
  {
    let interviews = Journal().applying(try plan().changes).interviews
    #expect(interviews.count == 13)
    #expect(interviews.count { $0.day != nil } == 9)
    #expect(
      interviews.compactMap(\.outcome?.rawValue).sorted() == [
        "offer", "offer", "rejected", "rejected",
      ]
    )
    #expect(interviews.count { $0.day == Day("2021-12-06") } == 3)
  }

  @Test(.enabled(if: isThere)) func `its twins and its repeated jobs stay apart`() throws {
    let plan = try plan()
    let said = plan.rows.flatMap { row in row.notices.map { (row.line, Speaker.english.say($0)) } }
    #expect(said.filter { $0.1.hasPrefix("A row above says exactly") }.map(\.0) == [171])
    #expect(
      said.filter { $0.1.hasSuffix("has the same company and title. Both are kept.") }.map(\.0) == [
        71, 175, 176,
      ]
    )
  }

  @Test(.enabled(if: isThere)) func `every cell that could not be read is listed, and kept`() throws
  {
    let plan = try plan()
    #expect(plan.unread.count == 30)
    #expect(plan.unread.count { $0.column == "Website" } == 29)
    #expect(plan.unread.filter { $0.text == "#REF!" }.map(\.line) == [110])
    let rows = Dictionary(grouping: Journal().applying(plan.changes).applications) {
      $0.origin?.line ?? 0
    }
    for cell in plan.unread {
      #expect(rows[cell.line]?.first?.origin?.cells[cell.column] == cell.text)
    }
  }

  @Test(.enabled(if: isThere)) func `a second import adds nothing`() throws {
    let journal = Journal().applying(try plan().changes)
    let again = try plan(for: journal)
    #expect(again.count(.same) == 177)
    #expect(again.changes.isEmpty)
  }
}

/// The same shape and the same oddities, with invented companies.
@Suite struct MergedTableTests {
  private func plan(for journal: Journal = Journal()) throws -> ImportPlan {
    let data = try Data(contentsOf: Given.file("merged.csv"))
    let table = try ApplicationTable(data, Given.surroundings())
    return table.plan(for: ImportTarget(journal, Given.surroundings()))
  }

  @Test func `all of it arrives`() throws {
    let plan = try plan()
    let journal = Journal().applying(plan.changes)
    #expect(plan.count(.add) == 24)
    #expect(plan.notes.isEmpty)
    #expect(
      journal.stageCounts() == [
        "no-answer": 12, "rejected": 7, "interview": 2, "offer": 2, "cancelled": 1,
      ]
    )
    #expect(journal.applications.count { $0.firstResponseOn != nil } == 13)
    #expect(journal.interviews.count == 5)
    #expect(journal.interviews.count { $0.day != nil } == 4)
    #expect(plan.unread.count == 8)
    #expect(try self.plan(for: journal).changes.isEmpty)
  }

  @Test func `one row is told whole`() throws {
    let journal = Journal().applying(try plan().changes)
    let cook = try #require(journal.application("Fig & Fennel / Quay House"))
    #expect(cook.title == "Line Cook")
    #expect(cook.stage == .interview)
    #expect(
      cook.history == [
        StageChange(stage: .applied, day: Day("2025-12-01")),
        StageChange(stage: .interview, day: Day("2025-12-06")),
      ]
    )
    #expect(cook.firstResponseOn == Day("2025-12-02"))
    #expect(cook.salary == "wage 14")
    #expect(cook.source == "Company")
    #expect(cook.origin?.cells["Company Type"] == "Retail")
    let county = try #require(journal.application("Larkspur County"))
    #expect(county.notes == "Website: Careers at Larkspur County (countyjobs.example)")
    #expect(county.salary == "55,000")
  }

  @Test func `what is odd in it is said`() throws {
    let plan = try plan()
    #expect(
      plan.notices(7) == [
        "It also mentions a rejection after 11 days. The status decides: interview."
      ]
    )
    #expect(plan.notices(8) == ["It mentions an offer, so it was read as having got that far."])
    #expect(plan.notices(10) == ["Line 9 has the same company and title. Both are kept."])
    #expect(
      plan.notices(14) == [
        "According to this row it ended on 15 Jan 2026, before its interview. The end date is left empty."
      ]
    )
    #expect(
      plan.notices(19) == ["It says the first answer took 3 days, but its dates say one day."]
    )
    #expect(plan.notices(21) == ["A row above says exactly the same. Both are kept."])
  }
}
