import Foundation
import Insights

/// One line of the table that trials print.
package struct TrialLine: Sendable {
  package let insight: String
  let cell: String
  let what: String
  /// What the insight did, and beside it what somebody would who knows how the people were made.
  let found: String
  let oracle: String
  /// What somebody would have said who takes percentages as they are.
  let naive: String
  let gate: String
  /// Nil where nothing is asked.
  package let holds: Bool?

  package var verdict: String { holds.map { $0 ? "PASS" : "MISS" } ?? "" }

  package var columns: [String] { [insight, cell, what, found, oracle, naive, gate, verdict] }

  package static let titles = ["insight", "cell", "what", "app", "oracle", "naive", "gate", ""]
}

/// How many people a trial makes up, and from which seeds.
package struct TrialSize: Sendable {
  package let people: Int
  /// The first seed: those of tuning and those of testing never meet.
  package let firstSeed: UInt64
  /// So many of the people go through the bytes of an archive, record by record.
  let inBytes: Int

  package init(people: Int, firstSeed: UInt64, inBytes: Int = 10) {
    self.people = people
    self.firstSeed = firstSeed
    self.inBytes = inBytes
  }

  package static func tuning(_ people: Int) -> TrialSize {
    TrialSize(people: people, firstSeed: 1)
  }

  package static func testing(_ people: Int) -> TrialSize {
    TrialSize(people: people, firstSeed: 1_000_000_001)
  }

  /// - Parameter cell: so that no two cells share their people.
  func seed(_ person: Int, _ cell: UInt64) -> UInt64 {
    firstSeed + cell * 10_000_000 + UInt64(person)
  }
}

/// Counts of how often something was right, by how much was known.
struct Tally: Sendable {
  private(set) var hits: [Int: Int] = [:]
  private(set) var counts: [Int: Int] = [:]

  mutating func add(_ hit: Bool, at key: Int = 0) {
    counts[key, default: 0] += 1
    if hit { hits[key, default: 0] += 1 }
  }

  func share(_ key: Int = 0) -> Double {
    guard let count = counts[key], count > 0 else { return .nan }
    return Double(hits[key] ?? 0) / Double(count)
  }

  func count(_ key: Int = 0) -> Int { counts[key] ?? 0 }

  func said(_ key: Int = 0) -> String { share(key).said }
}

extension Double {
  /// ".83", as the tables write shares.
  var said: String {
    guard isFinite else { return "–" }
    let text = String(format: "%.3f", self)
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }
}

/// What a trial of alerts finds: whether anything ever fired, whether rightly, and when.
struct Alerts: Sendable {
  /// Anything fired, of all people.
  var ever = Tally()
  /// What was named first is what was planted, of those who were named something.
  var precise = Tally()
  /// When it was named, of those who were named it first.
  var times: [Int] = []

  /// The first time anything is named, and whether it is what was planted.
  typealias First = (at: Int, isRight: Bool)

  mutating func add(first: First?) {
    ever.add(first != nil)
    guard let first else { return }
    precise.add(first.isRight)
    if first.isRight { times.append(first.at) }
  }

  var median: Double { times.map(Double.init).median }

  /// How many of all people were told what was planted by then.
  func share(by known: Int) -> Double {
    ever.count() > 0 ? Double(times.count { $0 <= known }) / Double(ever.count()) : .nan
  }
}
