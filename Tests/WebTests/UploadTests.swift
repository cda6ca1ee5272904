import Foundation
import HTTPTypes
import Journaling
import NIOCore
import Support
import Synchronization
import Testing
@testable import Web

@Suite struct `A file that is sent to a page` {
  private static let pieces = "Split it, and import one part at a time."
  private static let addresses = [
    ("/import", pieces), ("/import", "rebound import FILE"),
    ("/settings/data/restore/file", "rebound restore FILE"),
  ]

  @Test(arguments: addresses)
  func `and is too large is refused with what to do`(address: String, advice: String) async throws {
    let visitor = Visitor()
    let reply = try await visitor.upload(address, Data(count: 22_000_000))
    #expect(reply.status == 413)
    let words = HTMLFacts.plain(reply.text)
    #expect(words.contains("This file is larger than 20 MB") && words.contains(advice))
    #expect(try await visitor.keeper.drafts().isEmpty)
  }

  @Test func `has a limit wherever one can be sent`() async throws {
    let visitor = Visitor()
    var found: Set<String> = []
    for (_, path) in visitor.patterns.filter({ $0.method == .get && !$0.path.contains(":") }) {
      let page = try await visitor.get(path).text
      found.formUnion(
        page.matches(of: /<form [^>]*action="([^"]*)"[^>]*multipart/).map { String($0.1) }
      )
    }
    // The page of the data shows its field for a journal in a file alone.
    #expect(found.union(["/settings/data/restore/file"]) == Set(Self.addresses.map(\.0)))
  }

  @Test func `can be a workbook, with its sheet chosen from a menu`() async throws {
    let workbook = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../InterchangeTests/Fixtures/workbooks/search.xlsx")
    let visitor = Visitor()
    let sent = try await visitor.upload(
      "/import",
      try Data(contentsOf: workbook),
      name: "search.xlsx"
    )
    let place = try #require(sent.location)
    let first = try await visitor.get(place).text
    #expect(first.contains("Helios") && !first.contains("Lumen Labs"))
    #expect(first.contains(#"id="field-sheet""#))
    let changed = try await visitor.post(place, [("sheet", "2026"), ("do", "look")])
    let second = try await visitor.get(try #require(changed.location)).text
    #expect(second.contains("Lumen Labs") && !second.contains("Helios"))
    _ = try await visitor.post(place, [("sheet", "2026"), ("do", "save")])
    #expect(try await visitor.get("/applications").text.contains("Straßenbau Öz"))
  }

  @Test func `waits for its turn where others are being read`() async throws {
    let visitor = Visitor()
    let others = try await held(UploadSlots.most, visitor)
    let refused = try await visitor.upload("/import/applications", Data("Company\nAcme\n".utf8))
    #expect(refused.status == 503)
    #expect(refused.headers[.retryAfter] == "5")
    #expect(refused.text.contains("go back and send your file again"))
    #expect(try await visitor.keeper.drafts().isEmpty)
    #expect(try await visitor.get("/import").status == 200)
    for other in others { #expect(try await other.finish().status == 303) }
    let sent = try await visitor.upload("/import/applications", Data("Company\nAcme\n".utf8))
    #expect(sent.status == 303)
  }

  @Test func `makes room for others also where it is refused or breaks off`() async throws {
    let visitor = Visitor()
    for _ in 0...UploadSlots.most {
      #expect(try await visitor.upload("/import/applications", Data()).status == 422)
      let broken = AsyncStream<ByteBuffer> { $0.finish() }
      #expect(try await visitor.upload("/import/applications", broken).status == 400)
    }
    let sent = try await visitor.upload("/import/applications", Data("Company\nAcme\n".utf8))
    #expect(sent.status == 303)
  }

  /// An upload that has arrived but for its end.
  private struct Held {
    let rest: AsyncStream<ByteBuffer>.Continuation
    let end: [ByteBuffer]
    let reply: Task<Reply, any Error>

    func finish() async throws -> Reply {
      for part in end { rest.yield(part) }
      rest.finish()
      return try await reply.value
    }
  }

  private func held(_ count: Int, _ visitor: Visitor) async throws -> [Held] {
    var all: [Held] = []
    for number in 0..<count {
      let parts = visitor.uploaded(Data("Company\nFirm \(number)\n".utf8))
      let (asked, isAsked) = AsyncStream<Void>.makeStream()
      let (pieces, rest) = AsyncStream<ByteBuffer>.makeStream()
      let body = AsyncStream<ByteBuffer> {
        isAsked.yield()
        var next = pieces.makeAsyncIterator()
        return await next.next()
      }
      let reply = Task { try await visitor.upload("/import/applications", body) }
      all.append(Held(rest: rest, end: parts, reply: reply))
      // Until somebody asks for its bytes: from then on it has its place.
      var first = asked.makeAsyncIterator()
      await first.next()
    }
    return all
  }
}
