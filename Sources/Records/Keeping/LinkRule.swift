/// How one property of a record holds other records, and what becomes of the record without them.
///
/// From a kind's rules come its links, what goes or forgets when a record is removed, and what follows
/// when two records are made one.
package struct LinkRule<Holder>: Sendable {
  /// The property, as fields are named: `target-role`.
  package let name: String
  /// Whether a new record cannot be begun without it.
  package let isNeeded: Bool
  /// Whether it holds several records.
  package let isList: Bool
  /// The kind of the records it holds; nil where they may be of any.
  package let target: Kind?
  /// Whether others can be put in its place: not where each part of the record has one of its own.
  package private(set) var canBePut = true
  package let held: @Sendable (Holder) -> [RecordID]
  /// Puts these in the place of what it holds; of several, a property for one takes the first.
  package let put: @Sendable (inout Holder, [RecordID]) -> Void
  /// Puts another record, or none, in the place of each; false where the holder makes no sense after.
  private let replacing: @Sendable (inout Holder, (RecordID) -> RecordID?) -> Bool

  /// - Returns: nil where the record makes no sense any more.
  func replaced(in holder: Holder, _ replacement: (RecordID) -> RecordID?) -> Holder? {
    var holder = holder
    return replacing(&holder, replacement) ? holder : nil
  }
}

/// What names a record: of one kind, or of any.
package protocol RecordName: Hashable, Sendable {
  /// The kind it can name; nil where it names records of any.
  static var kind: Kind? { get }

  var raw: RecordID { get }

  init(_ raw: RecordID)
}

extension Identifier: RecordName {
  package static var kind: Kind? { (Subject.self as? any JournalRecord.Type)?.kind }
}

extension RecordID: RecordName {
  package static var kind: Kind? { nil }
  package var raw: RecordID { self }

  package init(_ raw: RecordID) { self = raw }
}

extension LinkRule {
  /// A record the holder belongs to, and goes with.
  package static func needs<Name: RecordName>(
    _ name: String,
    _ path: Path<Holder, Name>
  ) -> LinkRule {
    LinkRule(name: name, isNeeded: true, isList: false, target: Name.kind) {
      [$0[keyPath: path].raw]
    } put: { holder, links in
      if let link = links.first { holder[keyPath: path] = Name(link) }
    } replacing: { holder, replacement in
      guard let other = replacement(holder[keyPath: path].raw) else { return false }
      holder[keyPath: path] = Name(other)
      return true
    }
  }

  /// A record the holder speaks of, and stays without.
  ///
  /// - Parameter neededWhere: which holders go with it all the same.
  package static func mentions<Name: RecordName>(
    _ name: String,
    _ path: Path<Holder, Name?>,
    neededWhere: @escaping @Sendable (Holder) -> Bool = { _ in false }
  ) -> LinkRule {
    LinkRule(name: name, isNeeded: false, isList: false, target: Name.kind) {
      $0[keyPath: path].map { [$0.raw] } ?? []
    } put: { holder, links in
      holder[keyPath: path] = links.first.map(Name.init)
    } replacing: { holder, replacement in
      guard let link = holder[keyPath: path] else { return true }
      let other = replacement(link.raw)
      if other == nil, neededWhere(holder) { return false }
      holder[keyPath: path] = other.map(Name.init)
      return true
    }
  }

  /// Several records the holder speaks of.
  package static func mentions<Name: RecordName>(
    _ name: String,
    each path: Path<Holder, [Name]>
  ) -> LinkRule {
    LinkRule(name: name, isNeeded: false, isList: true, target: Name.kind) {
      $0[keyPath: path].map(\.raw)
    } put: { holder, links in
      holder[keyPath: path] = links.map(Name.init)
    } replacing: { holder, replacement in
      holder[keyPath: path] = holder[keyPath: path].compactMap {
        replacement($0.raw).map(Name.init)
      }
      return true
    }
  }

  /// A record that each part of the holder may speak of.
  package static func mentions<Part, Name: RecordName>(
    _ name: String,
    inEach parts: Path<Holder, [Part]>,
    _ path: Path<Part, Name?>
  ) -> LinkRule {
    LinkRule(name: name, isNeeded: false, isList: true, target: Name.kind, canBePut: false) {
      $0[keyPath: parts].compactMap { $0[keyPath: path]?.raw }
    } put: { _, _ in
      // Which part would hold which is not said.
    } replacing: { holder, replacement in
      for place in holder[keyPath: parts].indices {
        guard let link = holder[keyPath: parts][place][keyPath: path] else { continue }
        holder[keyPath: parts][place][keyPath: path] = replacement(link.raw).map(Name.init)
      }
      return true
    }
  }
}

extension JournalRecord {
  /// The records this one holds.
  package var links: [RecordID] { Self.linkRules.flatMap { $0.held(self) } }

  /// The record without its mentions of these others; nil where it makes no sense without them.
  package func forgetting(_ gone: Set<RecordID>) -> Self? {
    replacingLinks { gone.contains($0) ? nil : $0 }
  }

  /// The record with every link to `gone` made one to `kept`.
  package func speaking(of kept: RecordID, insteadOf gone: RecordID) -> Self {
    replacingLinks { $0 == gone ? kept : $0 } ?? self
  }

  private func replacingLinks(_ replacement: (RecordID) -> RecordID?) -> Self? {
    var record = self
    for rule in Self.linkRules {
      guard let replaced = rule.replaced(in: record, replacement) else { return nil }
      record = replaced
    }
    return record
  }
}
