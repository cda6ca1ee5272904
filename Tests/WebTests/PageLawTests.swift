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
      let outside = Self.addressesOutside(reply.sent)
      #expect(outside.isEmpty, "\(address): \(outside)")
    }
  }

  /// The addresses of a page that do not begin with the journal's own path, and where they stand.
  private static func addressesOutside(_ page: String) -> [String] {
    HTMLFacts(page).tags.flatMap { tag in
      tag.attributes.filter { name, value in
        value.hasPrefix("/") && !value.hasPrefix(Visitor.home + "/")
          && (["href", "action", "formaction", "src"].contains(name) || name.hasPrefix("data-"))
      }.map { "\(tag.name) \($0.key)=\($0.value)" }
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
///
/// Weeks have no end, and a list can be narrowed down in thousands of ways: of addresses alike, some
/// are enough.
private struct Crawl {
  private(set) var pages: [String: Reply] = [:]

  init(_ visitor: Visitor) async throws {
    var open = ["/"]
    var redirects = 0
    var alike: [String: Int] = [:]
    while let address = open.popLast() {
      let shape = Self.shape(address)
      guard pages[address] == nil, alike[shape, default: 0] < (shape.contains("?") ? 4 : 30),
        pages.count < 400
      else { continue }
      alike[shape, default: 0] += 1
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

  /// Everything but the last name in the path; one path narrowed down, however it is.
  private static func shape(_ address: String) -> String {
    let parts = address.split(separator: "?", maxSplits: 1)
    let parent = parts[0].split(separator: "/").dropLast().joined(separator: "/")
    guard parts.count > 1 else { return parent }
    return "\(parts[0])?"
  }
}
