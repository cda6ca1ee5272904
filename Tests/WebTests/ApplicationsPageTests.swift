import Testing
@testable import Web

@Suite struct `The line that adds an application` {
  private func isOpen(_ page: Reply) -> Bool {
    page.text.contains("<details class=\"unfold no-print\" open>")
  }

  @Test func `is folded away where there is a list, and open where there is none`() async throws {
    let full = try await Visitor.ofSample().get("/applications")
    #expect(full.text.contains("<details class=\"unfold no-print\">") && !isOpen(full))
    #expect(isOpen(try await Visitor().get("/applications")))
  }

  @Test func `is open where something is to be mended`() async throws {
    let visitor = try await Visitor.ofSample()
    #expect(isOpen(try await visitor.post("/applications", [("title", "Analyst")])))
  }
}
