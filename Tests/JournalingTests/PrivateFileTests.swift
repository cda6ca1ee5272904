import Foundation
import Journaling
import Testing

@Suite struct `A file for a person` {
  private let place = FileManager.default.temporaryDirectory
    .appending(path: "rebound-private-\(UUID().uuidString)", directoryHint: .isDirectory)

  init() throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { place.appending(path: name).path }

  private func mode(of path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }

  @Test func `is readable by its owner alone, and holds what was written`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) })
    try PrivateFile.create(at: path("all.jsonl"), holding: bytes)
    #expect(mode(of: path("all.jsonl")) == 0o600)
    #expect(FileManager.default.contents(atPath: path("all.jsonl")) == bytes)
  }

  @Test func `takes the place of no other, also not behind a link`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try PrivateFile.create(at: path("first"), holding: Data("mine".utf8))
    try FileManager.default.createSymbolicLink(
      atPath: path("link"),
      withDestinationPath: path("nothing-yet")
    )
    for name in ["first", "link"] {
      let trouble = #expect(throws: FileTrouble.self) {
        try PrivateFile.create(at: path(name), holding: Data("other".utf8))
      }
      #expect(trouble?.isThereAlready == true, "\(name)")
    }
    #expect(FileManager.default.contents(atPath: path("first")) == Data("mine".utf8))
    #expect(!FileManager.default.fileExists(atPath: path("nothing-yet")))
  }

  @Test func `says whether room, a right or a directory was missing`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let none = #expect(throws: FileTrouble.self) {
      try PrivateFile.create(at: path("no/such/file"), holding: Data())
    }
    #expect(none?.hasNoDirectory == true)
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let trouble = #expect(throws: FileTrouble.self) {
      try PrivateFile.writeAll(Data("a".utf8), to: full)
    }
    #expect(trouble?.hasNoRoom == true)
    #expect(trouble?.words == "the disk is full")
  }
}
