import Foundation

/// What somebody typed for a record, or another program sent: its fields, and the records it holds.
package struct RecordInput: Hashable, Sendable {
  package var draft: Draft
  /// By the names of the kind's link rules; what is not named is left as it is.
  package var links: [String: [RecordID]]

  package init(_ draft: Draft = Draft(), links: [String: [RecordID]] = [:]) {
    self.draft = draft
    self.links = links
  }
}

extension JournalRecord {
  /// Whether `add` can make one, and not only a page or command of its own.
  package static var canBeAdded: Bool { asBegun != nil }

  /// A record as it is before anything is typed, belonging to none; nil where ``canBeAdded`` is false.
  package static var asBegun: Self? {
    let here = Surroundings(now: .distantPast, zone: .gmt) { _ in RecordID.none.uuid }
    let links = linkRules.filter(\.isNeeded).map { ($0.name, RecordID.none) }
    let new = NewRecord<Self>(
      id: Identifier(.none),
      here,
      links: Dictionary(links) { first, _ in first }
    )
    return begun(new)
  }

  /// What adding a record of this kind leads to.
  ///
  /// - Throws: all that is to mend, each at its field or link.
  package static func changes(
    adding input: RecordInput,
    named id: RecordID,
    in journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try check(input.links, isNew: true, in: journal)
    let first = input.links.compactMapValues(\.first)
    guard var record = begun(NewRecord(id: Identifier(id), surroundings, links: first)) else {
      throw Problems("", "A \(names.one) is made by a page or a command of its own.")
    }
    record.hold(input.links)
    let filled = try fields.fill(record, from: input.draft, asked: nil)
    return journal.withoutMentionsOfGone(try filled.changes(savedIn: journal, surroundings))
  }

  /// What changing this record, as it stands, leads to.
  ///
  /// - Parameter base: the record as it was when the change was begun; what was saved since is joined
  ///   with it.
  /// - Throws: all that is to mend, each at its field or link.
  package func changes(
    taking input: RecordInput,
    over base: Self? = nil,
    in journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try Self.check(input.links, isNew: false, in: journal)
    var record = self
    record.hold(input.links)
    let draft = base.map { Self.fields.merge(input.draft, base: $0, theirs: self).draft }
    let filled = try Self.fields.fill(record, from: draft ?? input.draft)
    guard filled != self else { return [] }
    return journal.withoutMentionsOfGone(try filled.changes(savedIn: journal, surroundings))
  }

  private mutating func hold(_ links: [String: [RecordID]]) {
    for rule in Self.linkRules {
      if let held = links[rule.name] { rule.put(&self, held) }
    }
  }

  private static func check(
    _ links: [String: [RecordID]],
    isNew: Bool,
    in journal: Journal
  ) throws(Problems) {
    var problems: [Problem] = []
    for rule in linkRules {
      let held = links[rule.name]
      if rule.isNeeded, held?.isEmpty ?? isNew {
        problems.append(Problem(rule.name, "This one is needed."))
      }
      for id in held ?? [] {
        let found = journal.reference(of: id)
        if found == nil || rule.target != nil && found?.kind != rule.target {
          let what = rule.target.flatMap(RecordKinds.type)?.names.one ?? "record"
          problems.append(Problem(rule.name, "The ID of a \(what) in this journal."))
        }
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

extension LinkRule {
  /// The property as a field is asked.
  package var info: FieldInfo {
    FieldInfo(
      name: name,
      label: Phrase(verbatim: name.replacing("-", with: " ").capitalizedFirst),
      control: .record(of: target?.rawValue ?? ""),
      isRequired: isNeeded,
      about: nil
    )
  }
}

extension RecordID {
  /// The name of no record.
  fileprivate static let none = RecordID(
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  )
}
