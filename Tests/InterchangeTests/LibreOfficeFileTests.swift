import Foundation
import Interchange
import Records
import Support
import Testing

/// The same workbook as LibreOffice saves it, in either format.
@Suite struct `A file that LibreOffice saved` {
  private func planned(
    _ name: String,
    _ sheet: String?
  ) throws -> (plan: ImportPlan, applications: [JobApplication]) {
    var reading = ReadingChoices()
    reading.sheet = sheet
    return try Given.plan(of: Data(contentsOf: Given.file("workbooks/\(name)")), reading)
  }

  @Test(arguments: ["search.xlsx", "search.ods"])
  func `is read from its first sheet of applications`(name: String) throws {
    let (plan, applications) = try planned(name, nil)
    #expect(plan.sheets == SheetChoice(read: "2025", names: ["Notizen", "2025", "2026"]))
    #expect(applications.map(\.company) == ["Helios", "Wren"])
    #expect(applications.map(\.appliedOn) == [Day("2025-08-03"), Day("2025-08-04")])
    #expect(applications.map(\.salary) == ["45000 €", ""])
    #expect(applications.map(\.notes) == ["Helios in Analystin", "eins\nzwei"])
    #expect(applications[0].origin?.cells["Zeit"] == "09:15")
    #expect(applications[0].origin?.cells["Quote"] == "45%")
  }

  @Test(arguments: ["search.xlsx", "search.ods"])
  func `is read from the sheet that was chosen, merged cells once`(name: String) throws {
    let applications = try planned(name, "2026").applications
    #expect(applications.map(\.company) == ["Lumen Labs", "Straßenbau Öz", "Bäckerei Groß"])
    #expect(applications.map(\.notes) == ["über drei Zeilen", "", ""])
  }
}
