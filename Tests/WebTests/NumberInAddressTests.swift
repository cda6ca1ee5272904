import Records
import Testing
@testable import Web

@Suite struct `A number in an address` {
  private static let extremes =
    [Int.min, Int.max, -1, 0, 1_000_000].map(String.init) + [
      "9223372036854775808", "1e9", "",
    ]

  @Test(arguments: extremes)
  func `that no page has is no page, and no end of the server`(number: String) async throws {
    let visitor = try await Visitor.ofSample()
    let begun = try await visitor.post("/exercises/debrief")
    let tab = try #require(begun.location?.split(separator: "/").dropFirst(2).first)
    #expect(try await visitor.get("/exercises/debrief/\(tab)/\(number)").status < 500)
    let mock = try #require(try await visitor.keeper.journal().shelf(MockInterview.self).first)
    #expect(
      try await visitor.get("/practice/mocks/\(mock.id)/questions/\(number)").status == 404
    )
    for query in [
      "/applications?page=", "/people?from=", "/activities?energy=", "/activities?minutes=",
      "/practice/bank?difficulty=", "/people?filled=1&new=", "/people/duplicates?from=",
    ] {
      #expect(try await visitor.get(query + number).status == 200, "\(query)\(number)")
    }
  }

  @Test func `counts within its range, and is nothing beyond it`() {
    let form = Form(encoded: "a=3&b=-9223372036854775808&c=x&d=+4+&e=9223372036854775808")
    #expect(form.number("a", in: 1...5) == 3)
    #expect(form.number("a", in: 4...5) == nil)
    #expect(form.number("d", in: 1...5) == 4)
    for name in ["b", "c", "e", "f"] { #expect(form.number(name, in: 0...Int.max) == nil) }
  }
}
