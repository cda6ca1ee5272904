import Testing

@testable import Web

@Suite struct `A page on paper` {
  @Test(arguments: ["/", "/applications", "/steps", "/support"])
  func `has the line about support`(address: String) async throws {
    let page = try await Visitor.ofSample().get(address)
    #expect(page.text.contains("print-only support-line"))
    #expect(page.text.contains("findahelpline.com"))
  }
}
