import Foundation
import Testing
@testable import Journaling

@Suite struct `The files that let browsers in` {
  @Test func `hold the same secret and the same path after every start`() throws {
    try withPlace { place in
      let (first, second) = (AccessFiles(place), AccessFiles(place))
      let (secret, home) = (try first.secret(), try first.home())
      #expect(try second.secret() == secret && secret.count == 64)
      #expect(try second.home() == home && home.count == 21)
    }
  }

  @Test func `are made once, also where many start at the same moment`() async throws {
    for _ in 1...20 {
      try await withPlace { place in
        let secrets = try await withThrowingTaskGroup(of: String.self) { group in
          for _ in 1...8 { group.addTask { try AccessFiles(place).secret() } }
          return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(secrets.count == 1)
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: place.directory.path).count == 1
        )
      }
    }
  }

  @Test(arguments: ["access-key", "access-path"])
  func `can be read by their owner alone`(name: String) throws {
    try withPlace { place in
      let access = AccessFiles(place)
      _ = (try access.secret(), try access.home())
      let file = place.directory.appending(path: name)
      #expect(try mode(file) == 0o600)
    }
  }

  @Test func `are made anew where others could read them, or they are damaged`() throws {
    try withPlace { place in
      let file = place.directory.appending(path: "access-key")
      let known = try AccessFiles(place).secret()
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      let anew = try AccessFiles(place).secret()
      #expect(anew != known && anew.count == 64)
      #expect(try mode(file) == 0o600)
      for text in ["", "abc", String(repeating: "x", count: 64), anew + "0"] {
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        let repaired = try AccessFiles(place).secret()
        #expect(repaired != text && repaired.count == 64)
      }
    }
  }

  @Test func `are not looked for behind a link`() throws {
    try withPlace { place in
      let other = place.directory.appending(path: "other")
      try Data(String(repeating: "a", count: 64).utf8).write(to: other)
      try FileManager.default.createSymbolicLink(
        at: place.directory.appending(path: "access-key"),
        withDestinationURL: other
      )
      #expect(throws: UnusableFile.self) { try AccessFiles(place).secret() }
    }
  }

  @Test func `let nobody in any more once everybody is signed out, also in a process that runs`()
    throws
  {
    try withPlace { place in
      let running = AccessFiles(place)
      let (secret, home) = (try running.secret(), try running.home())
      let key = try running.keys.make()
      try AccessFiles(place).signOutEverywhere()
      #expect(try running.secret() != secret)
      #expect(try running.home() == home, "bookmarks last")
      #expect(!running.keys.use(key))
    }
  }

  @Test func `know a key once, and for a day`() throws {
    try withPlace { place in
      let keys = AccessFiles(place).keys
      let (one, two) = (try keys.make(), try keys.make())
      #expect(one != two)
      #expect(keys.use(one) && !keys.use(one))
      let now = Date()
      #expect(!keys.use(two, at: now.addingTimeInterval(OneTimeKeys.lifetime + 60)))
      #expect(!keys.use(two, at: now.addingTimeInterval(-OneTimeKeys.lifetime - 60)))
      #expect(keys.use(two, at: now.addingTimeInterval(OneTimeKeys.lifetime - 60)))
      for wrong in ["", "..", "../access-key", "\0"] { #expect(!keys.use(wrong)) }
    }
  }

  @Test func `hold no key that could be used by whoever reads them`() throws {
    try withPlace { place in
      let key = try AccessFiles(place).keys.make()
      let folder = place.directory.appending(path: "access-keys")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        #expect(!name.contains(key) && !AccessFiles(place).keys.use(name))
        #expect(try mode(folder.appending(path: name)) == 0o600)
      }
      #expect(try mode(folder) == 0o700)
    }
  }

  @Test func `give a key to one of many who use it at the same moment`() async throws {
    try await withPlace { place in
      let keys = AccessFiles(place).keys
      let key = try keys.make()
      let used = await withTaskGroup(of: Bool.self) { group in
        for _ in 1...16 { group.addTask { keys.use(key) } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(used == 1)
    }
  }

  @Test func `say which servers run, and forget those that ended`() throws {
    try withPlace { place in
      let access = AccessFiles(place)
      #expect(access.runningPorts.isEmpty)
      let (one, two) = (try access.markRunning(port: 7117), try access.markRunning(port: 80))
      #expect(access.runningPorts == [80, 7117])
      one.end()
      #expect(access.runningPorts == [80])
      two.end()
      // What a killed server leaves behind.
      let left = place.directory.appending(path: "servers/99")
      try Data().write(to: left)
      #expect(access.runningPorts.isEmpty)
      try access.markRunning(port: 1).end()
      #expect(!FileManager.default.fileExists(atPath: left.path))
    }
  }

  private func mode(_ file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
  }

  private func withPlace(_ body: (DataPlace) throws -> Void) throws {
    let place = DataPlace(
      directory: FileManager.default.temporaryDirectory.appending(path: "rebound-\(UUID())")
    )
    try place.prepare()
    defer { try? FileManager.default.removeItem(at: place.directory) }
    try body(place)
  }

  private func withPlace(_ body: (DataPlace) async throws -> Void) async throws {
    let place = DataPlace(
      directory: FileManager.default.temporaryDirectory.appending(path: "rebound-\(UUID())")
    )
    try place.prepare()
    defer { try? FileManager.default.removeItem(at: place.directory) }
    try await body(place)
  }
}
