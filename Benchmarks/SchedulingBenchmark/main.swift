import Foundation
import Records

// Works through recorded histories again and again for some seconds, and prints reviews a second.
// scheduling.py gives the same histories to py-fsrs.

let words = CommandLine.arguments.dropFirst()
guard let file = words.first, let seconds = words.dropFirst().first.flatMap(Double.init),
  let text = try? String(contentsOfFile: file, encoding: .ascii)
else {
  FileHandle.standardError.write(Data("scheduling-benchmark HISTORIES SECONDS\n".utf8))
  exit(64)
}

/// One review: the grade, and the whole days since the last one.
struct Step {
  let grade: Grade
  let days: Int
}

let histories = text.split(separator: "\n").map { line in
  line.split(separator: " ").compactMap { review -> Step? in
    let parts = review.split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, let grade = Grade(rawValue: parts[0]) else { return nil }
    return Step(grade: grade, days: parts[1] / 24)
  }
}

let scheduler = FSRS6()
let begun = Date()
var reviews = 0
// Printed at the end, so that no compiler finds the work to be for nothing.
var days = 0
while Date().timeIntervalSince(begun) < seconds {
  for history in histories {
    var state: MemoryState?
    for step in history {
      let next = scheduler.state(after: step.grade, from: state, days: step.days)
      days &+= scheduler.interval(for: next, atMost: 36_500)
      state = next
    }
    reviews += history.count
  }
}
print(Int(Double(reviews) / Date().timeIntervalSince(begun)), days)
