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
