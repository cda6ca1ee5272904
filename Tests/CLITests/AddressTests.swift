import Journaling
import Testing
@testable import CLI

@Suite struct `rebound address` {
  @Test func `says so where no server runs`() async {
    let ending = await TestProgram().run("address")
    #expect(ending.code == 69 && ending.errors.contains("rebound serve") && ending.out.isEmpty)
  }

  @Test func `prints an address for each server that runs, with a key of its own`() async throws {
    let program = TestProgram()
    try program.place.prepare()
    let access = AccessFiles(program.place)
    let servers = [try access.markRunning(port: 7117), try access.markRunning(port: 7118)]
    let lines = await program.run("address").out.split(separator: "\n")
    let start = "http://127.0.0.1:7117\(try access.home())/?key="
    #expect(lines.count == 2 && lines[0].hasPrefix(start))
    for line in lines {
      let key = try #require(line.split(separator: "=").last)
      #expect(access.keys.use(String(key)) && !access.keys.use(String(key)))
    }
    for server in servers { server.end() }
  }

  @Test func `signs everybody out, whether a server runs or not`() async throws {
    let program = TestProgram()
    try program.place.prepare()
    let access = AccessFiles(program.place)
    let (secret, key) = (try access.secret(), try access.keys.make())
    let ending = await program.run("address", "--sign-out")
    #expect(ending.code == 0 && ending.out.isEmpty && ending.told.contains("signed out"))
    #expect(try access.secret() != secret)
    #expect(!access.keys.use(key))
  }
}
