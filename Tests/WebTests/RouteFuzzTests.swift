import Foundation
import Journaling
import Records
import Support
import Testing

/// Whatever is asked of any address, the answer comes soon and is never Rebound's own fault.
@Suite(.serialized) struct RouteFuzzTests {
  private static let pages = Fuzz.isLong ? 500 : 60

  @Test func `any address is answered`() async throws {
    let visitor = try await Visitor.ofSample()
    let site = try await FuzzedSite(visitor, reading: Self.pages)
    let figures = try await Fuzz("addresses", few: 200).run { source, seed in
      let address = site.address(&source)
      let reply = try await visitor.get(address)
      #expect(reply.status < 500, "REBOUND_SEED=\(seed): \(address)")
    }
    #expect(figures.inputs > 0)
    #expect(figures.slowest < Fuzz.longest, "REBOUND_SEED=\(figures.slowestSeed)")
  }

  @Test func `any form is answered, and leaves a journal that is whole`() async throws {
    var visitor = try await Visitor.ofSample()
    let site = try await FuzzedSite(visitor, reading: Self.pages)
    var posted = 0
    let figures = try await Fuzz("forms", few: 200).run { source, seed in
      posted += 1
      // Forms write, and some remove: what they are sent to is made anew now and then.
      if posted.isMultiple(of: 250) { visitor = try await Visitor.ofSample() }
      let (address, fields) = site.post(&source)
      let reply = try await visitor.post(address, fields)
      #expect(reply.status < 500, "REBOUND_SEED=\(seed): \(address) \(fields)")
      if let location = reply.location {
        let next = try await visitor.get(location)
        #expect(next.status < 500, "REBOUND_SEED=\(seed): \(address) \(fields), then \(location)")
      }
      guard posted.isMultiple(of: 50) else { return }
      let wrong = Doctor.danglingLinks(in: try await visitor.keeper.journal())
      #expect(wrong.isEmpty, "REBOUND_SEED=\(seed) or one of 50 before: \(wrong)")
    }
    #expect(figures.inputs > 0)
    #expect(figures.slowest < Fuzz.longest, "REBOUND_SEED=\(figures.slowestSeed)")
  }
}
