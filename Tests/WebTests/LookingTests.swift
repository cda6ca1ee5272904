import HTTPTypes
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Looking` {
  /// Every address of the table of contents that is asked for with GET, with every record of the
  /// sample person's journal and some queries.
  @Test func `changes nothing, whatever is looked at`() async throws {
    let visitor = try await Visitor.ofSample()
    let journal = try await visitor.keeper.journal()
    let (head, drafts) = (journal.head, try await visitor.keeper.drafts())
    var names: [String] = []
    for kind in RecordKinds.all {
      names += journal.all(of: kind.kind).prefix(2).map(\.reference.id.description)
    }
    var asked = 0
    for pattern in visitor.patterns.filter({ $0.method == .get }).map(\.path) {
      for address in addresses(pattern, names) {
        asked += 1
        let reply = try await visitor.get(address)
        #expect(reply.status < 500, "\(address)")
        #expect(try await visitor.keeper.journal().head == head, "\(address) saved something")
        #expect(try await visitor.keeper.drafts() == drafts, "\(address) kept something")
      }
    }
    #expect(asked > 300)
  }

  private func addresses(_ pattern: String, _ names: [String]) -> [String] {
    let others = [
      ":exercise": ["debrief", "reply", "settle"], ":step": ["1"], ":day": ["2026-11-23"],
      ":tab": ["0"], ":prompt": ["1"], ":number": ["1"], ":kind": ["debrief", "story"],
      ":name": ["0"], ":family": ["why-us"],
    ]
    var all = [pattern]
    while let open = all.first?.split(separator: "/").first(where: { $0.hasPrefix(":") }) {
      let values = others[String(open)] ?? names
      all = all.flatMap { address in values.map { address.replacing(open, with: $0) } }
    }
    let composer = ["?template=t6-chat", "?exercise=reply", "?template=t6-chat&tab=\(names[0])"]
    return pattern == "/messages/new" ? all + composer.map { pattern + $0 } : all
  }
}
