import Foundation
import Samples
import Trials

// rebound-trials [tune] [--people N] [CELL…]: runs the trials and prints their table.
var words = CommandLine.arguments.dropFirst()
let isTuning = words.first == "tune"
if isTuning { words.removeFirst() }
var people = 2_000
if let flag = words.firstIndex(of: "--people"), flag + 1 < words.endIndex {
  people = Int(words[flag + 1]) ?? people
  words.removeSubrange(flag...(flag + 1))
}
let names = Set(words)
let size = isTuning ? TrialSize.tuning(people) : TrialSize.testing(people)
let cells = Trials.all.filter { cell in
  names.isEmpty || names.contains { cell.name.hasPrefix($0) }
}

let began = Date()
let lines = await withTaskGroup(of: (Int, [TrialLine]).self) { group in
  for (place, cell) in cells.enumerated() {
    group.addTask { @concurrent in
      let start = Date()
      let lines = cell.lines(size)
      let seconds = String(format: "%.1f", Date().timeIntervalSince(start))
      FileHandle.standardError.write(Data("\(cell.name): \(seconds) s\n".utf8))
      return (place, lines)
    }
  }
  var found: [Int: [TrialLine]] = [:]
  for await (place, lines) in group { found[place] = lines }
  return cells.indices.flatMap { found[$0] ?? [] }
}

let rows = [TrialLine.titles] + lines.map(\.columns)
let widths = TrialLine.titles.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
for row in rows {
  let cells = zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
  print(cells.joined(separator: "  ").trimmingCharacters(in: .whitespaces))
}
let missed = lines.count { $0.holds == false }
let seconds = Int(Date().timeIntervalSince(began))
print(
  "\n\(people) people a cell, \(isTuning ? "tuning" : "test") seeds, \(seconds) s; gates missed: \(missed)."
)
if missed > 0 { exit(1) }
