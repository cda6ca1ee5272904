/// How one property of a record holds other records, and what happens to the record when they go.
///
/// A kind's rules decide its links, what is removed along with a record, which mentions are
/// cleared, and what changes when two records are merged.
package struct LinkRule<Holder>: Sendable {
  /// The property's name, spelled like a field name: `target-role`.
  package let name: String
  /// Whether a new record needs this link to begin.
  package let isNeeded: Bool
  /// Whether it holds several records.
  package let isList: Bool
  /// The kind of the records it holds; nil if any kind is allowed.
  package let target: Kind?
  /// Whether the link can be set directly; false where each part of the record has its own link.
  package private(set) var canBePut = true
  package let held: @Sendable (Holder) -> [RecordID]
  /// Replaces what the property holds; a property for one record takes the first of several.
  let put: @Sendable (inout Holder, [RecordID]) -> Void
  /// Replaces or clears each link; false if the holder makes no sense afterwards.
  private let replacing: @Sendable (inout Holder, (RecordID) -> RecordID?) -> Bool

  /// - Returns: nil if the record makes no sense afterwards.
  func replaced(in holder: Holder, _ replacement: (RecordID) -> RecordID?) -> Holder? {
    var holder = holder
    return replacing(&holder, replacement) ? holder : nil
  }
}

/// An identifier of a record, of one kind or of any kind.
package protocol RecordName: Hashable, Sendable {
  /// The kind it can identify; nil if it identifies records of any kind.
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
  /// A record that the holder belongs to; removing it removes the holder too.
  static func needs<Name: RecordName>(_ name: String, _ path: Path<Holder, Name>) -> LinkRule {
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

  /// A record that the holder links to; the holder stays when it is removed.
  ///
  /// - Parameter neededWhere: the holders that are removed with it all the same.
  static func mentions<Name: RecordName>(
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

  /// Several records that the holder links to.
  static func mentions<Name: RecordName>(
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

  /// A record that each part of the holder may link to.
  static func mentions<Part, Name: RecordName>(
    _ name: String,
    inEach parts: Path<Holder, [Part]>,
    _ path: Path<Part, Name?>
  ) -> LinkRule {
    LinkRule(name: name, isNeeded: false, isList: true, target: Name.kind, canBePut: false) {
      $0[keyPath: parts].compactMap { $0[keyPath: path]?.raw }
    } put: { _, _ in
      // It is unknown which part holds which record, so the link cannot be set.
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
  /// The IDs of the records this one links to.
  package var links: [RecordID] { Self.linkRules.flatMap { $0.held(self) } }

  /// The record without its links to these others; nil if it makes no sense without them.
  package func forgetting(_ gone: Set<RecordID>) -> Self? {
    replacingLinks { gone.contains($0) ? nil : $0 }
  }

  /// The record with every link to `gone` replaced by one to `kept`.
  func speaking(of kept: RecordID, insteadOf gone: RecordID) -> Self {
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
