import HTTPTypes
import Testing

@Suite struct `The laws of pages` {
  @Test func `hold on every page that can be reached in a lived-in journal`() async throws {
    let visitor = try await Visitor.ofSample()
    let pages = try await Crawl(visitor).pages
    #expect(pages.count > 20, "reached only \(pages.keys.sorted())")
    for (address, reply) in pages.sorted(by: { $0.key < $1.key }) {
      #expect(reply.status == 200, "\(address)")
      guard reply.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      let broken = HTMLLaws(facts: HTMLFacts(reply.text)).broken
      #expect(broken.isEmpty, "\(address): \(broken)")
    }
  }

  @Test func `hold on every page that can be reached in an empty journal`() async throws {
    for (address, reply) in try await Crawl(Visitor()).pages {
      #expect(reply.status == 200, "\(address)")
      guard reply.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      let broken = HTMLLaws(facts: HTMLFacts(reply.text)).broken
      #expect(broken.isEmpty, "\(address): \(broken)")
    }
  }

  @Test func `notice what breaks them`() {
    let bad = """
      <h1>a</h1><h1>b</h1><p id="x"></p><p id="x" style="color:red" onclick="a()">
      <form method="post" action="/a"><input name="q"></form><script>a</script><input type="range" id="r">
      """
    #expect(HTMLLaws(facts: HTMLFacts(bad)).broken.count >= 7)
  }
}

/// Follows every link of Rebound from its first page.
private struct Crawl {
  private(set) var pages: [String: Reply] = [:]

  init(_ visitor: Visitor) async throws {
    var open = ["/"]
    var redirects = 0
    while let address = open.popLast() {
      guard pages[address] == nil, pages.count < 400 else { continue }
      let reply = try await visitor.get(address)
      if let location = reply.location {
        redirects += 1
        if redirects < 200 { open.append(location) }
        continue
      }
      pages[address] = reply
      open += HTMLFacts(reply.text).links.map(\.address)
        .filter { $0.hasPrefix("/") && !$0.hasPrefix("/assets/") }
        .map { String($0.split(separator: "#").first ?? "/") }
    }
  }
}
