import Foundation

// The measuring itself is in bench.py; this program does what has to be done from the inside.

let usage = """
  rebound-benchmarks prepare DIRECTORY RECORDS   writes a journal of about that many records
  rebound-benchmarks serve DIRECTORY             the pages, and a bare /hello beside them
  rebound-benchmarks saves DIRECTORY SECONDS     single saves beside bare SQLite inserts
  rebound-benchmarks import DIRECTORY ROWS       a table of applications, read and brought in
  rebound-benchmarks insights DIRECTORY ROUNDS   every insight of a journal, worked out anew
  rebound-benchmarks people DIRECTORY ROWS       connections, read and brought in
  """

let words = Array(CommandLine.arguments.dropFirst())
let folder = URL(filePath: words.count > 1 ? words[1] : "", directoryHint: .isDirectory)
let number = words.count > 2 ? Int(words[2]) : nil

switch (words.first, number, words.count) {
case ("prepare", let records?, 3): try await Preparing(folder: folder).write(records)
case ("serve", nil, 2): try await Pages(folder: folder).serve()
case ("saves", let seconds?, 3): try await Saves(folder: folder).compare(seconds: seconds)
case ("import", let rows?, 3): try await Importing(folder: folder).run(rows: rows)
case ("insights", let rounds?, 3): try await Looking(folder: folder).run(rounds: rounds)
case ("people", let rows?, 3): try await ImportingPeople(folder: folder).run(rows: rows)
default:
  FileHandle.standardError.write(Data((usage + "\n").utf8))
  exit(64)
}
