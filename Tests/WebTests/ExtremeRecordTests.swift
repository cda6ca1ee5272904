import Foundation
import Journaling
import Records
import Samples
import Support
import Testing

/// A record from a file can hold any number and any moment; every page that reads it answers.
@Suite struct `Pages over records with extreme numbers` {
  private static let numbers = [Int.max, Int.min, -1, 0, 1_000_000]
  private static let moments = [
    "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "9999999999-01-01T00:00:00.000Z",
  ]
  private static let days = ["0001-01-01", "9999-12-31"]

  @Test(arguments: numbers)
  func `answer, whatever number stands in them`(number: Int) async throws {
    try await expectAnswers { value in
      value is NSNumber && !(value is Bool) ? number : value
    }
  }

  @Test(arguments: moments)
  func `answer, whatever moment stands in them`(moment: String) async throws {
    try await expectAnswers { value in
      (value as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT.*Z/) == nil ? value : moment
    }
  }

  @Test(arguments: days)
  func `answer, whatever day stands in them`(day: String) async throws {
    try await expectAnswers { value in
      (value as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil ? value : day
    }
  }

  private func expectAnswers(_ change: (Any) -> Any) async throws {
    let visitor = Visitor()
    var changes: [Change] = []
    for sample in SampleJournal.changes(endingAt: visitor.clock.surroundings) {
      guard case .save(let record) = sample.step else { continue }
      let payload = try PayloadCoder.payload(saving: record, as: nil)
      let object = changed(try JSONSerialization.jsonObject(with: payload), change)
      changes.append(
        .keep(
          record.reference,
          format: type(of: record).format,
          payload: try JSONSerialization.data(withJSONObject: object)
        )
      )
    }
    let all = changes
    try await visitor.keeper.commit { _ in all }
    let site = try await FuzzedSite(visitor, reading: 160)
    #expect(site.addresses.count > 60)
    for address in site.addresses {
      #expect(try await visitor.get(address).status < 500, "\(address)")
    }
  }

  private func changed(_ value: Any, _ change: (Any) -> Any) -> Any {
    switch value {
    case let members as [String: Any]: members.mapValues { changed($0, change) }
    case let elements as [Any]: elements.map { changed($0, change) }
    default: change(value)
    }
  }
}
