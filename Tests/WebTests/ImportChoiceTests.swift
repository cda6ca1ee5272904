import Foundation
import Interchange
import Journaling
import Records
import Support
import Testing
@testable import Web

private let german =
  "Bei wem;Als was;Wie weit\nLumen Labs;Designerin;Pause\nHelios;Analystin;Pause\n"

@Suite struct `The page of an import` {
  private func look(
    _ visitor: Visitor,
    _ text: String,
    _ more: [(String, String)] = []
  ) async throws
    -> String
  {
    try #require(try await visitor.post("/import", [("text", text)] + more).location)
  }

  /// The name of the menu whose row begins with a heading or a word.
  private func menu(_ words: String, _ reply: Reply) throws -> String {
    let row = try #require(
      reply.text.components(separatedBy: "<tr>").first {
        $0.contains(">\(words)</th>") && $0.contains("<select")
      }
    )
    return String(try #require(row.firstMatch(of: /<select [^>]*name="([^"]+)"/)?.1))
  }

  @Test func `offers the columns of a table of which none is known`() async throws {
    let visitor = Visitor()
    let preview = try await visitor.get(try await look(visitor, german))
    #expect(preview.text.contains("No heading names a company or a job title."))
    _ = try menu("Bei wem", preview)
  }

  @Test func `shows the new preview when a column is chosen`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, german)
    let column = try menu("Bei wem", try await visitor.get(place))
    let on = try await visitor.post(place, [(column, "company"), ("do", "look")])
    #expect(on.location == place + "?changed=yes")
    let preview = try await visitor.get(try #require(on.location)).text
    #expect(preview.contains("2 applications") && preview.contains("Lumen Labs"))
  }

  @Test func `shows each status word with its count, and reads it as was chosen`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,Status\nHelios,On hold\nWren,On hold\n")
    let word = try menu("On hold", try await visitor.get(place))
    _ = try await visitor.post(place, [(word, "screen"), ("do", "look")])
    let again = try await visitor.get(place).text
    #expect(again.contains(">2</td>"))
    _ = try await visitor.post(place, [("do", "save")])
    let stages = try await visitor.keeper.journal().shelf(JobApplication.self).map(\.stage)
    #expect(stages == [.screen, .screen])
  }

  @Test func `takes no stage that there is none of`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,Status\nHelios,On hold\n")
    let word = try menu("On hold", try await visitor.get(place))
    _ = try await visitor.post(place, [(word, "on-the-moon"), ("do", "save")])
    let stages = try await visitor.keeper.journal().shelf(JobApplication.self).map(\.stage)
    #expect(stages == [.applied])
  }

  @Test func `saves nothing that was not seen as it is now read`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,Status\nHelios,On hold\n")
    let word = try menu("On hold", try await visitor.get(place))
    let on = try await visitor.post(place, [(word, "offer"), ("do", "save")])
    #expect(on.location == place + "?changed=yes")
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `leaves a column unread where that was chosen`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,Notes\nHelios,Call back\n")
    let column = try menu("Notes", try await visitor.get(place))
    _ = try await visitor.post(place, [(column, ""), ("do", "look")])
    _ = try await visitor.post(place, [("do", "save")])
    #expect(try await visitor.keeper.journal().shelf(JobApplication.self).map(\.notes) == [""])
  }

  @Test func `reads a file as something else where the person says so`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,E-mail\nHelios,jobs@helios.example\n")
    _ = try await visitor.post(place, [("holds", "applications"), ("do", "look")])
    #expect(try await visitor.get(place).text.contains("1 application"))
    _ = try await visitor.post(place, [("holds", "people"), ("do", "look")])
    #expect(try await visitor.get(place).text.contains("1 person"))
  }

  @Test func `does not call a file known whose rows wait for an answer`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,Where it is\nHelios,somewhere\n")
    let page = try await visitor.get(place).text
    #expect(!page.contains("already in your journal") && page.contains("No column says how far"))
    _ = try await visitor.post(place, [("without-stage", "applied"), ("do", "look")])
    _ = try await visitor.post(place, [("do", "save")])
    let stages = try await visitor.keeper.journal().shelf(JobApplication.self).map(\.stage)
    #expect(stages == [.applied])
  }

  @Test func `leaves out a row of a list that was ticked`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company\nHelios\nWren\n")
    _ = try await visitor.post(place, [("shown", "2 3"), ("pick", "2"), ("do", "save")])
    let companies = try await visitor.keeper.journal().shelf(JobApplication.self).map(\.company)
    #expect(companies == ["Wren"])
  }

  @Test func `keeps neither file nor choices once they are needed no longer`() async throws {
    let visitor = Visitor()
    for button in ["save", "leave"] {
      let place = try await look(visitor, "Company,Status\nHelios,On hold\n")
      let word = try menu("On hold", try await visitor.get(place))
      _ = try await visitor.post(place, [(word, "offer"), ("do", "look")])
      #expect(try await visitor.keeper.drafts().count == 2)
      _ = try await visitor.post(place, [("do", button)])
      #expect(try await visitor.keeper.drafts().isEmpty)
    }
  }

  @Test(arguments: ImportSort.allCases)
  func `is where the old address leads`(sort: ImportSort) async throws {
    let visitor = Visitor()
    let old = try #require(Place.oldImports.first { $0.sort == sort }).place
    let on = try await visitor.get(old.path)
    #expect(on.location == "/import?as=\(sort.rawValue)")
  }

  @Test func `takes what somebody came to bring, where the file does not tell`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Why here?\tTheir project.\n", [("as", "questions")])
    #expect(try await visitor.get(place).text.contains("1 question"))
  }

  @Test func `does not mind what somebody came to bring, where the file tells`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company,Job Title\nHelios,Analyst\n", [("as", "people")])
    #expect(try await visitor.get(place).text.contains("1 application"))
  }
}
