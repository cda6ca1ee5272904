import Foundation
@testable import Records
import Testing

@Suite struct `FSRS-6` {
  private let scheduler = FSRS6()

  /// Reviewed exactly when due, as evidence of the field recorded it.
  struct Vector: Sendable, CustomTestStringConvertible {
    let grades: [Int]
    let stability: [Double]
    let intervals: [Int]
    let lastDifficulty: Double

    var testDescription: String { "\(grades)" }
  }

  @Test(arguments: [
    Vector(
      grades: [3, 3, 3, 3, 3],
      stability: [2.3065, 10.9643, 46.2802, 162.8622, 497.4472],
      intervals: [2, 11, 46, 163, 497],
      lastDifficulty: 2.0906
    ),
    Vector(
      grades: [1, 3, 3, 3],
      stability: [0.212, 1.8868, 6.2692, 17.3792],
      intervals: [1, 2, 6, 17],
      lastDifficulty: 6.3798
    ),
    Vector(
      grades: [3, 3, 1, 3, 3],
      stability: [2.3065, 10.9643, 1.5383, 4.8763, 12.3117],
      intervals: [2, 11, 2, 5, 12],
      lastDifficulty: 7.3679
    ),
    Vector(
      grades: [2, 2, 3, 4],
      stability: [1.2931, 3.2494, 9.0341, 35.9438],
      intervals: [1, 3, 9, 36],
      lastDifficulty: 5.6211
    ),
    Vector(
      grades: [4, 4],
      stability: [8.2956, 65.6242],
      intervals: [8, 66],
      lastDifficulty: 1
    ),
  ])
  func `gives the golden numbers`(_ vector: Vector) throws {
    var state: MemoryState?
    var days = 0
    for (index, number) in vector.grades.enumerated() {
      let grade = try #require(Grade(rawValue: number))
      let next = scheduler.state(after: grade, from: state, days: days)
      days = scheduler.interval(for: next, atMost: 36_500)
      #expect(abs(next.stability - vector.stability[index]) < 5.1e-5)
      #expect(days == vector.intervals[index])
      state = next
    }
    #expect(abs(try #require(state).difficulty - vector.lastDifficulty) < 5.1e-5)
  }

  @Test(arguments: [
    (0, 1), (1, 0.98568), (5, 0.94034), (10, 0.9), (30, 0.80939), (100, 0.69283),
  ])
  func `forgets along the golden curve`(days: Int, chance: Double) {
    let state = MemoryState(stability: 10, difficulty: 5)
    #expect(abs(scheduler.retrievability(of: state, days: days) - chance) < 5.1e-6)
  }

  @Test func `equals py-fsrs over thousands of random histories`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "References/fsrs-histories.txt")
    let histories = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(histories.count >= 3_000)
    for history in histories {
      let far = try firstDifference(in: history)
      #expect(far == nil, "\(history)")
    }
  }

  /// The number of the first review that differs; nil where all agree.
  private func firstDifference(in history: Substring) throws -> Int? {
    var state: MemoryState?
    for (index, review) in history.split(separator: " ").enumerated() {
      let parts = review.split(separator: ":").compactMap { Double($0) }
      try #require(parts.count == 5)
      let grade = try #require(Grade(rawValue: Int(parts[0])))
      let next = scheduler.state(after: grade, from: state, days: Int(parts[1]) / 24)
      let isSame =
        abs(next.stability - parts[2]) / parts[2] < 1e-9
        && abs(next.difficulty - parts[3]) < 1e-9
        && scheduler.interval(for: next, atMost: 36_500) == Int(parts[4])
      if !isSame { return index }
      state = next
    }
    return nil
  }

  @Test(arguments: [0.5, 3, 40, 400])
  func `never keeps a card away longer after an answer that did not come`(_ stability: Double) {
    for days in [0, 1, 7, 90, 900] {
      let state = MemoryState(stability: stability, difficulty: 1)
      let next = scheduler.state(after: .again, from: state, days: days)
      #expect(next.stability <= stability)
    }
  }
}
