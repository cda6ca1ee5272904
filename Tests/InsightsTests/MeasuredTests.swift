import Foundation
import Insights
import Records
import Support
import Testing

/// What cards and the page promise is what the table of the trials says.
struct MeasuredTests {
  private let table: String

  init() throws {
    table = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../docs/trials.md").standardized,
      encoding: .utf8
    )
  }

  @Test(arguments: MeasuredRate.falseAlarms + MeasuredRate.found)
  func `every promised figure stands in the table`(_ rate: MeasuredRate) {
    let said = "| \(Speaker.english.say(rate.what)) | \(rate.rebound) in 100 |"
    #expect(table.contains(said), "\(said)")
  }

  @Test func `no promise is kept by telling nobody anything`() {
    #expect(MeasuredRate.found.allSatisfy { $0.rebound >= 5 })
    #expect(MeasuredRate.falseAlarms.allSatisfy { $0.rebound <= 20 })
  }
}
