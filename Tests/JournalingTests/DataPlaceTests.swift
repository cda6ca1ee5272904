import Foundation
import Journaling
import Testing

struct DataPlaceTests {
  private func path(_ environment: [String: String], _ custom: DataPlace.Custom = .xdg) -> String {
    DataPlace.resolved(
      environment: environment,
      home: URL(filePath: "/home/amara", directoryHint: .isDirectory),
      workingDirectory: URL(filePath: "/home/amara/search", directoryHint: .isDirectory),
      custom: custom
    ).directory.path(percentEncoded: false)
  }

  @Test func `REBOUND_DATA comes first`() {
    let both = ["REBOUND_DATA": "/srv/my data", "XDG_DATA_HOME": "/xdg"]
    #expect(path(both) == "/srv/my data/")
    #expect(path(both, .mac) == "/srv/my data/")
  }

  @Test func `a relative REBOUND_DATA belongs to the working directory`() {
    #expect(path(["REBOUND_DATA": "data/here"]) == "/home/amara/search/data/here/")
    #expect(path(["REBOUND_DATA": "./a/../b"]) == "/home/amara/search/b/")
  }

  @Test func `then the directory the machine's customs name`() {
    #expect(path(["XDG_DATA_HOME": "/xdg", "REBOUND_DATA": ""]) == "/xdg/rebound/")
    #expect(path(["XDG_DATA_HOME": "relative"]) == "/home/amara/.local/share/rebound/")
    #expect(path([:]) == "/home/amara/.local/share/rebound/")
    #expect(
      path(["XDG_DATA_HOME": "/xdg"], .mac) == "/home/amara/Library/Application Support/Rebound/"
    )
  }

  @Test func `the files in it have their names`() {
    let place = DataPlace(directory: URL(filePath: "/d", directoryHint: .isDirectory))
    #expect(place.journal.path == "/d/rebound.sqlite")
    #expect(place.backups.path == "/d/backups")
  }

  @Test func `a missing directory is made for its owner alone`() throws {
    try withScratch { scratch in
      let place = DataPlace(directory: scratch.appending(path: "a/b"))
      try place.prepare()
      try place.prepare()
      let mode = try FileManager.default.attributesOfItem(atPath: place.directory.path)
      #expect(mode[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test func `a directory that was open to others is closed, with the backups in it`() throws {
    try withScratch { scratch in
      let place = DataPlace(directory: scratch)
      let files = FileManager.default
      try files.createDirectory(at: place.backups, withIntermediateDirectories: true)
      let backup = place.backups.appending(path: "rebound-2026-11-23.sqlite")
      try Data().write(to: backup)
      for path in [scratch.path, place.backups.path, backup.path] {
        try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
      }
      let said = try place.prepare()
      #expect(said == nil)
      let modes = try [scratch.path, place.backups.path, backup.path].map {
        try files.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
      }
      #expect(modes == [0o700, 0o700, 0o600])
    }
  }

  @Test func `a directory that everybody shares stays as it is, and that is said`() throws {
    try withScratch { scratch in
      #expect(chmod(scratch.path, 0o1777) == 0)
      let said = try DataPlace(directory: scratch).prepare()
      #expect(said?.contains("Other users") == true)
      var status = stat()
      #expect(stat(scratch.path, &status) == 0 && status.st_mode & 0o7777 == 0o1777)
    }
  }

  @Test func `a file in its place is refused`() throws {
    try withScratch { scratch in
      let file = scratch.appending(path: "file")
      try Data().write(to: file)
      #expect(throws: DataPlace.Refusal.notADirectory(file.path)) {
        try DataPlace(directory: file).prepare()
      }
      let below = file.appending(path: "below")
      #expect(throws: DataPlace.Refusal.cannotBeMade(below.path)) {
        try DataPlace(directory: below).prepare()
      }
    }
  }

  @Test(arguments: [0o755, 0o777, 0o750])
  func `a directory that others can look into is closed, where it is ours`(mode: Int) throws {
    try withScratch { scratch in
      let open = {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: scratch.path)
      }
      try open()
      try DataPlace(directory: scratch).prepare()
      #expect(
        try FileManager.default.attributesOfItem(atPath: scratch.path)[.posixPermissions] as? Int
          == 0o700
      )
      try Data().write(to: scratch.appending(path: "rebound.sqlite"))
      try open()
      try DataPlace(directory: scratch).prepare()
      #expect(
        try FileManager.default.attributesOfItem(atPath: scratch.path)[.posixPermissions] as? Int
          == 0o700
      )
    }
  }

  @Test func `a directory that others look into, with things of theirs, is refused as it is`()
    throws
  {
    try withScratch { scratch in
      try Data().write(to: scratch.appending(path: "letter.txt"))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
      #expect(throws: DataPlace.Refusal.openToOthers(scratch.path)) {
        try DataPlace(directory: scratch).prepare()
      }
      #expect(
        try FileManager.default.attributesOfItem(atPath: scratch.path)[.posixPermissions] as? Int
          == 0o755
      )
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a directory that cannot be written is refused`() throws {
    try withScratch { scratch in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: scratch.path)
      #expect(throws: DataPlace.Refusal.notWritable(scratch.path)) {
        try DataPlace(directory: scratch).prepare()
      }
    }
  }

  private func withScratch(_ body: (URL) throws -> Void) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "rebound-\(UUID())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    try body(scratch)
  }
}
