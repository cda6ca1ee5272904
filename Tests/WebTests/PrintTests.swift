import Records
import Testing
@testable import Web

@Suite struct `A page on paper` {
  @Test(arguments: ["/", "/applications", "/steps", "/support"])
  func `has the line about support`(address: String) async throws {
    let page = try await Visitor.ofSample().get(address)
    #expect(page.text.contains("print-only support-line"))
    #expect(page.text.contains("findahelpline.com"))
  }

  @Test func `has no such line, nor the evening, where others may see it`() async throws {
    let path = try await EndedPath(.rejectionAfterInterview)
    let journal = try await path.visitor.keeper.journal()
    let interview = try #require(journal.shelf(Interview.self).last).id
    for address in ["/recoveries/\(path.recovery)/card", "/interviews/\(interview)/brief"] {
      let page = try await path.visitor.get(address)
      #expect(page.status == 200)
      for word in ["findahelpline.com", "handle this alone", "If they say no", "That evening"] {
        #expect(!page.text.contains(word), "\(word) on \(address)")
      }
      #expect(page.text.contains("<p class=\"quiet no-print\">"), "the crumbs of \(address)")
    }
    let card = try await path.visitor.get("/recoveries/\(path.recovery)/card").text
    #expect(card.contains("<h1>What you take with you</h1>"))
    #expect(card.contains("<title>What you take with you"))
  }
}
