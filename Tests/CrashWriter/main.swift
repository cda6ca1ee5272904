import Foundation
import Journaling
import Records
import SQLiteStore

// Appends saves to a journal file and prints each sequence once it is acknowledged, until it is
// killed. `CrashWriter FILE WRITER [COMMITS]`; where it is started by root and CRASH_WRITER_NOBODY is
// set, it becomes nobody first, since root may write everywhere.

let file = URL(filePath: CommandLine.arguments[1])
let writer = CommandLine.arguments[2]
let commits = CommandLine.arguments.dropFirst(3).first.flatMap { Int($0) } ?? .max

if ProcessInfo.processInfo.environment["CRASH_WRITER_NOBODY"] != nil, geteuid() == 0 {
  guard setuid(65_534) == 0 else { exit(2) }
}

do {
  let store = try SQLiteJournalStore(file: file)
  let keeper = JournalKeeper(store: store, writer: writer) { .live(zone: .gmt) }
  for number in 0..<commits {
    // From one record to three in a commit, so that half a commit would show.
    let receipt = try await keeper.commit { _ in
      (0...(number % 3)).map { part in
        .save(
          Lesson(
            id: Surroundings.live(zone: .gmt).newID(),
            learnedAt: .now,
            sort: .keep,
            text: "\(writer) \(number).\(part)"
          )
        )
      }
    }
    let head = try await keeper.journal().head
    let line = "\(head) \(receipt.commit?.description ?? "-")\n"
    FileHandle.standardOutput.write(Data(line.utf8))
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
