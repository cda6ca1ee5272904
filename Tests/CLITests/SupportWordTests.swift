import Foundation
import Records
import Support
import Testing
@testable import CLI

@Suite struct `A word about people to talk to, in a terminal` {
  private let words = "I do not want to be here any more"

  private let panel = Guidance.supportPanel.words.trimmed

  @Test func `it follows words of somebody at risk each time`() async throws {
    let program = TestProgram()
    #expect(await program.run("thought", "--thought", words).told.contains(panel))
    #expect(await program.run("thought", "--thought", "I want to kill myself").told.contains(panel))
    let walked = await program.run(["thought"], answering: [words, "", ".stop"])
    #expect(walked.told.contains(panel))
    #expect(walked.told.hasSuffix("`rebound support`."))
    #expect(await program.run("plan", "add", words).told.contains(panel))
    #expect(
      await program.run("check-in", "--note", "I won't kill myself today").told.contains(panel)
    )
  }

  @Test func `it is one quiet line after words of hopelessness`() async throws {
    let ending = await TestProgram().run("check-in", "--note", "I can't go on")
    #expect(ending.told.contains(Guidance.supportPanel.quiet.trimmed))
    #expect(!ending.told.contains(panel))
  }

  @Test func `it does not follow words that are not about the person`() async throws {
    let program = TestProgram()
    let ending = await program.run("contact", "add", "Mara", "--notes", words)
    #expect(ending.code == 0 && !ending.told.contains(panel))
  }

  @Test func `it follows what a page follows, by the same patterns`() async throws {
    for text in ["killed it in the interview", "I killed myself preparing for it"] {
      let ending = await TestProgram().run("check-in", "--note", text)
      #expect(Guidance.crisisWords.tier(of: text) == nil)
      #expect(!ending.told.contains("rebound support"), "\(text)")
    }
  }

  @Test func `other words bring none, and it can be switched off`() async throws {
    let program = TestProgram()
    #expect(!(await program.run("thought", "--thought", "I always freeze").told.contains(panel)))
    try await program.prefer { $0.wordsWatchOff = true }
    #expect(!(await program.run("thought", "--thought", words).told.contains(panel)))
  }

  @Test func `a mood that has been low brings it, and standard output stays a script's`()
    async throws
  {
    let program = TestProgram()
    var endings: [TestProgram.Ending] = []
    for _ in 0..<4 {
      endings.append(await program.run("check-in", "--mood", "1", "--json"))
      program.clock.advance(by: 3_600)
    }
    let title = Guidance.supportPanel.title
    #expect(endings.map { $0.told.contains(title) } == [false, false, true, false])
    #expect(endings.allSatisfy { $0.json != nil })
  }
}
