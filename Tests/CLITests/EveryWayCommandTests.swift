import Foundation
import Records
import Support
import Testing
@testable import CLI

/// Every command on the path after an ending, for each thing that can come.
@Suite struct `Every command fits what came` {
  @Test(arguments: WhatCame.allCases)
  func `from writing it down to the report`(came: WhatCame) async throws {
    let program = TestProgram()
    var said = await program.run(Self.adding(came)).out
    #expect(said.contains(came.words.saved("Lumen Labs").said))
    #expect(said.contains(came.words.acknowledged.said))
    for days in 0..<4 {
      said += await program.run("today").out
      if days == 0 {
        said += await program.run("report", "--parts", "search,interviews,lessons,plan").out
      }
      said +=
        await program.run("insights").out + (await program.run("application", "show", "Lumen")).out
      said += await program.run("plan").out
      program.clock.advance(days: 1)
    }
    let found = NotSaidAfter.found(in: said, after: came.rawValue)
    #expect(found.isEmpty, "after \(came.rawValue): \(found)")
  }

  @Test(arguments: WhatCame.allCases)
  func `every message that fits, as it is filled`(came: WhatCame) async throws {
    let program = TestProgram()
    _ = await program.run(Self.adding(came))
    let fitting = Guidance.messages.filter { $0.fits(after: came) }
    #expect(fitting.contains { $0.id == came.words.template })
    for template in fitting {
      for tone in [[], ["--formal"]] {
        _ = await program.run(
          ["message", "add", template.id, "--application", "Lumen Labs"] + tone
        )
        let text = try #require(try await program.journal().shelf(Message.self).last).text
        let found = NotSaidAfter.found(in: text, after: came.rawValue)
        #expect(found.isEmpty, "\(template.id) after \(came.rawValue): \(found)")
      }
    }
  }

  private static func adding(_ came: WhatCame) -> [String] {
    let flags: [WhatCame: [String]] = [
      .rejection: ["--no-after-interview"], .noReply: ["--way", "no-reply"],
      .canceled: ["--way", "cancelled"], .withdrew: ["--way", "withdrew"],
    ]
    return ["rejection", "add", "Lumen Labs"] + (flags[came] ?? [])
  }
}
