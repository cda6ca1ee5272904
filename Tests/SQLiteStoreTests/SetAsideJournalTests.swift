import Foundation
import Journaling
import Testing
@testable import SQLiteStore

/// What is moved aside before a restore comes back whole if the restore cannot be finished.
struct SetAsideJournalTests {
  private struct Files {
    let journal: URL
    let log: URL
    let aside: URL

    init(in directory: URL) throws {
      journal = directory.appending(path: "rebound.sqlite")
      log = directory.appending(path: "rebound.sqlite-wal")
      aside = directory.appending(path: "aside.sqlite")
      try Data("journal".utf8).write(to: journal)
      try Data("log".utf8).write(to: log)
    }

    var isAsBefore: Bool {
      get throws {
        try String(contentsOf: journal, encoding: .utf8) == "journal"
          && String(contentsOf: log, encoding: .utf8) == "log"
          && !FileManager.default.fileExists(atPath: aside.path)
      }
    }
  }

  @Test func `the log comes back where the journal cannot be moved`() async throws {
    try await Scratch.withDirectory { directory in
      let files = try Files(in: directory)
      var aside = SetAsideJournal(journal: files.journal)
      try aside.move(files.log, to: URL(filePath: files.aside.path + "-wal"))
      #expect(throws: StoreTrouble.notFound) {
        try aside.moveJournal(to: directory.appending(path: "nowhere/aside.sqlite"))
      }
      #expect(try files.isAsBefore)
    }
  }

  @Test func `both come back where the copy cannot take their place`() async throws {
    try await Scratch.withDirectory { directory in
      let files = try Files(in: directory)
      var aside = SetAsideJournal(journal: files.journal)
      try aside.move(files.log, to: URL(filePath: files.aside.path + "-wal"))
      try aside.moveJournal(to: files.aside)
      #expect(aside.file == files.aside)
      aside.takeBack()
      #expect(try files.isAsBefore)
    }
  }

  @Test func `a journal that has but one name comes back too`() async throws {
    try await Scratch.withDirectory { directory in
      let files = try Files(in: directory)
      var aside = SetAsideJournal(journal: files.journal)
      try aside.move(files.journal, to: files.aside)
      aside.takeBack()
      #expect(try files.isAsBefore)
    }
  }
}
