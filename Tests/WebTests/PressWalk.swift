import Foundation
import HTTPTypes
import Journaling
import Records
import Samples
import Support
@testable import Web

/// Every form that a person comes to, each with the journal in which it was shown.
///
/// Pages are read from links and from what forms lead to, until every form that is found was sent.
struct PressWalk {
  /// What is kept of a journal, to begin the same again.
  struct Kept: Sendable {
    let entries: [UnnumberedEnvelope]
    let drafts: [KeptDraft]

    init(_ store: MemoryStore) async {
      entries = await store.entries(in: .own, after: 0).map(\.content)
      drafts = await store.drafts(in: .own)
    }

    /// - Parameter seed: of the names that are given from now on; none that were given before.
    func visitor(seed: UInt64) async throws -> (Visitor, MemoryStore) {
      let store = MemoryStore()
      _ = try await store.append(entries, to: .own)
      for draft in drafts { await store.keep(draft, in: .own) }
      return (Visitor(clock: FixedClock(seed: seed), store: store), store)
    }
  }

  /// One way to send a form: what came of it when it was sent once.
  struct Sent: Sendable {
    let pattern: String
    let form: FilledForm
    let before: Kept
    let head: Int
    let status: Int
    let location: String?
    let isAdding: Bool
  }

  private(set) var sent: [Sent] = []
  /// Every address that forms are sent to, as the table of contents spells it.
  let patterns: Set<String>
  /// The pages with a form that has no name of its own.
  private(set) var nameless: [String] = []
  private let shown: Set<String>
  private let archive: String
  private var known: [String: Int] = [:]
  /// The buttons that did what they say already.
  private var accepted: Set<String> = []

  /// Of the names that are given to what a form adds.
  static let seed: UInt64 = 99

  init() async throws {
    let store = MemoryStore()
    let visitor = Visitor(store: store)
    let changes = SampleJournal.changes(endingAt: visitor.clock.surroundings)
    let specimens = try Specimens.all()
    try await visitor.keeper.commit { _ in changes }
    try await visitor.keeper.commit { journal in specimens.reduce([]) { $0 + journal.adding($1) } }
    patterns = Set(visitor.patterns.filter { $0.method == .post }.map(\.path))
    shown = Set(visitor.patterns.filter { $0.method == .get }.map(\.path))
    archive = try await SampleForms.archive()
    let pages =
      ["/"] + shown.filter { !$0.contains(":") } + pages(of: try await visitor.keeper.journal())
    var open = try await read(pages, visitor, store)
    open += try await byHand(visitor, store)
    while let (form, before) = open.popLast() {
      guard !accepted.contains(name(form)) else { continue }
      open += try await send(form, before)
    }
  }

  /// Every page of a record, for two of each kind.
  private func pages(of journal: Journal) -> [String] {
    let kinds = Dictionary(grouping: journal.everything, by: { type(of: $0).kind })
    let ids = kinds.values.flatMap { $0.suffix(2) }.map { $0.reference.id.description }
    return shown.filter { $0.count(where: { $0 == ":" }) == 1 }.flatMap { pattern in
      ids.map { pattern.replacing(/:\w+/, with: $0) }
    }
  }

  /// Forms that no page of this journal shows, or that only the script sends.
  private func byHand(_ visitor: Visitor, _ store: MemoryStore) async throws -> [(FilledForm, Kept)]
  {
    let kept = await Kept(store)
    return try await SampleForms.byHand(visitor).map { ($0, kept) }
  }

  /// Sends a form once, and reads the page it leads to.
  private mutating func send(
    _ form: FilledForm,
    _ before: Kept
  ) async throws -> [(FilledForm, Kept)] {
    let (visitor, store) = try await before.visitor(seed: PressWalk.seed)
    let journal = try await visitor.keeper.journal()
    let reply = try await visitor.post(form.address, form.fields)
    let after = try await visitor.keeper.journal()
    sent.append(
      Sent(
        pattern: pattern(form.address, of: patterns),
        form: form,
        before: before,
        head: after.head,
        status: reply.status,
        location: reply.location,
        isAdding: after.everything.count > journal.everything.count
      )
    )
    if reply.status < 400 { accepted.insert(name(form)) }
    guard let location = reply.location, await store.isWhole else { return [] }
    return try await read([location], isFollowing: false, visitor, store)
  }

  /// The forms of these pages, and of those they link to, that are to be sent.
  private mutating func read(
    _ addresses: [String],
    isFollowing: Bool = true,
    _ visitor: Visitor,
    _ store: MemoryStore
  ) async throws -> [(FilledForm, Kept)] {
    var open = addresses
    var next = 0
    var found: [FilledForm] = []
    while next < open.count {
      let address = open[next]
      next += 1
      let reply = try await visitor.get(address)
      if isFollowing {
        let links = HTMLFacts(reply.text).links.map(\.address)
        open += links.filter { $0.hasPrefix("/") && !$0.hasPrefix("/assets/") && isNew(page: $0) }
        if let location = reply.location, isNew("page \(location)", most: 1) {
          open.append(location)
        }
      }
      for form in FilledForm.all(of: reply.text) {
        if !form.fields.contains(where: { $0.name == Presses.field }) { nameless.append(address) }
        if isNew(form) { found.append(SampleForms.completed(form, archive: archive)) }
      }
    }
    let kept = await Kept(store)
    return found.map { ($0, kept) }
  }

  /// Of pages alike some are read; every exercise, and every kind of writing, has its own.
  private mutating func isNew(page address: String) -> Bool {
    let path = String(address.split(separator: /[?#]/).first ?? "/")
    let isOfItsKind = path.hasPrefix("/exercises/") || path.hasPrefix("/writings/")
    return isNew(
      "page \(isOfItsKind ? Self.nameless(path) : pattern(path, of: shown))",
      most: isOfItsKind ? 1 : 4
    )
  }

  /// Every button is pressed until it did what it says, a few times at most.
  private mutating func isNew(_ form: FilledForm) -> Bool {
    isNew("form \(name(form))", most: 3)
  }

  /// What tells a button from others; every exercise is finished, whatever it asks.
  private func name(_ form: FilledForm) -> String {
    form.button == "go=next"
      ? Self.nameless(form.address)
      : "\(pattern(form.address, of: patterns)) \(form.button.replacing(/\d+$/, with: "#"))"
  }

  private mutating func isNew(_ name: String, most: Int) -> Bool {
    known[name, default: 0] += 1
    return known[name, default: 0] <= most
  }

  private static func nameless(_ address: String) -> String {
    address.replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: ":")
  }

  /// The line of the table of contents that answers an address.
  private func pattern(_ address: String, of patterns: Set<String>) -> String {
    let path = String(address.split(separator: /[?#]/).first ?? "/")
    if patterns.contains(path) { return path }
    let parts = path.split(separator: "/")
    let fitting = patterns.filter { pattern in
      let names = pattern.split(separator: "/")
      return names.count == parts.count
        && zip(names, parts).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
    return fitting.min { $0.count(where: { $0 == ":" }) < $1.count(where: { $0 == ":" }) } ?? path
  }
}

extension MemoryStore {
  /// Whether every revision is kept, so that another store can be filled with them.
  fileprivate var isWhole: Bool {
    let entries = entries(in: .own, after: 0)
    let revisions = Dictionary(grouping: entries, by: \.content.record)
    return revisions.values.allSatisfy { $0.map(\.content.revision) == Array(1...$0.count) }
  }
}
