import Foundation

/// What somebody typed for a record, or another program sent: its fields and its links.
package struct RecordInput: Hashable, Sendable {
  package var draft: Draft
  /// By the names of the kind's link rules; a link that is not named is unchanged.
  package var links: [String: [RecordID]]

  package init(_ draft: Draft = Draft(), links: [String: [RecordID]] = [:]) {
    self.draft = draft
    self.links = links
  }
}

extension JournalRecord {
  /// Whether `add` can make one; false if only a page or command of its own does.
  package static var canBeAdded: Bool { asBegun != nil }

  /// A record before anything is typed, without links; nil if ``canBeAdded`` is false.
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

  /// The changes that add a record of this kind.
  ///
  /// - Throws: every problem at once, each with its field or link.
  package static func changes(
    adding input: RecordInput,
    named id: RecordID,
    in journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try check(input.links, isNew: true, in: journal)
    let first = input.links.compactMapValues(\.first)
    guard var record = begun(NewRecord(id: Identifier(id), surroundings, links: first)) else {
      throw Problems(
        "",
        "You can add \(names.withArticle) only on its own page or with its own command."
      )
    }
    record.hold(input.links)
    let filled = try fields.fill(record, from: input.draft, asked: nil)
    return journal.withoutMentionsOfGone(try filled.changes(savedIn: journal, surroundings))
  }

  /// The changes that update this record in its current state.
  ///
  /// - Parameter base: the record as it was when editing began; later saves are merged in.
  /// - Throws: every problem at once, each with its field or link.
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

  mutating func hold(_ links: [String: [RecordID]]) {
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
        problems.append(Problem(rule.name, "This is required."))
      }
      for id in held ?? [] {
        // A removed record keeps its ID, but nothing may link to it.
        let found = journal.record(id)?.reference
        if found == nil || rule.target != nil && found?.kind != rule.target {
          let what = rule.target.flatMap(RecordKinds.type)?.names.withArticle ?? "a record"
          problems.append(Problem(rule.name, "Enter the ID of \(what) in this journal."))
        }
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

extension LinkRule {
  /// The property, described like a field.
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
  /// An ID that no record has.
  fileprivate static let none = RecordID(
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  )
}
