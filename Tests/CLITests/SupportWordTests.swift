import Foundation
import Records
import Support
import Testing
import Wording

@testable import CLI

@Suite struct `A word about people to talk to, in a terminal` {
  private let words = "I do not want to be here any more"

  @Test func `it follows words about not wanting to be here, at most once in 14 days`() async throws
  {
    let desk = CommandDesk()
    let title = Guidance.supportPanel.title
    #expect(await desk.run("thought", "--thought", words).told.contains(title))
    #expect(!(await desk.run("thought", "--thought", words).told.contains(title)))
    desk.clock.advance(days: 15)
    let walked = await desk.run(["thought"], answering: [words, "", ".stop"])
    #expect(walked.told.contains(title))
    #expect(walked.told.hasSuffix("`rebound support`."))
  }

  @Test func `other words bring none, and it can be switched off`() async throws {
    let desk = CommandDesk()
    let title = Guidance.supportPanel.title
    #expect(!(await desk.run("thought", "--thought", "I always freeze").told.contains(title)))
    try await desk.prefer { $0.wordsWatchOff = true }
    #expect(!(await desk.run("thought", "--thought", words).told.contains(title)))
  }

  @Test func `a mood that has been low brings it, and standard output stays a script's`()
    async throws
  {
    let desk = CommandDesk()
    var endings: [CommandDesk.Ending] = []
    for _ in 0..<4 {
      endings.append(await desk.run("check-in", "--mood", "1", "--json"))
      desk.clock.advance(by: 3_600)
    }
    let title = Guidance.supportPanel.title
    #expect(endings.map { $0.told.contains(title) } == [false, false, true, false])
    #expect(endings.allSatisfy { $0.json != nil })
  }
}
