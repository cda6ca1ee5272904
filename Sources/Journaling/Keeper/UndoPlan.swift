import Foundation
import Records

/// One record of a commit that is to be undone.
struct UndoStep: Sendable {
  /// What the commit left of the record.
  let left: Entry
  /// What stood before it; nil where the commit made the record.
  private let before: Envelope?
  /// What the record goes back to; nil where it goes away.
  let target: Entry?

  init(left: Entry, before: Envelope?) {
    self.left = left
    self.before = before
    let entry = before.map(Entry.init)
    switch entry?.content {
    case .saved, .unknown: target = entry
    case .removed, .erased, nil: target = nil
    }
  }

  var reference: Reference { left.reference }

  /// The bytes the record goes back to, and their format.
  var bytes: (format: Int, payload: Data)? {
    guard target != nil, let before = before?.content else { return nil }
    return (before.format, PayloadCoder.payload(before.payload, as: .undone))
  }
}

/// Which records of a commit can go back, and which are left alone.
struct UndoPlan {
  private(set) var steps: [UndoStep] = []
  private(set) var leftAlone: [Reference] = []

  private let journal: Journal
  private let unknown: Set<RecordID>
  private var targets: [RecordID: Entry?] = [:]

  init(_ all: [UndoStep], in journal: Journal) {
    self.journal = journal
    unknown = Set(journal.unknown.map(\.id))
    steps = all
    leave { step in
      if case .erased = step.left.content { return true }
      return journal.revision(of: step.reference.id) != step.left.revision
    }
    // Keeping one record can force keeping another, so repeat until nothing changes.
    while leave(where: breaksLink) {}
  }

  @discardableResult
  private mutating func leave(where isStuck: (UndoStep) -> Bool) -> Bool {
    let stuck = steps.filter(isStuck)
    let ids = Set(stuck.map(\.reference.id))
    steps.removeAll { ids.contains($0.reference.id) }
    leftAlone += stuck.map(\.reference)
    targets = Dictionary(uniqueKeysWithValues: steps.map { ($0.reference.id, $0.target) })
    return !stuck.isEmpty
  }

  /// Whether this step, taken with all the others, leaves a link that leads nowhere.
  private func breaksLink(_ step: UndoStep) -> Bool {
    guard let target = step.target else {
      return journal.references(mentioning: step.reference.id).contains { speaker in
        links(of: speaker).contains(step.reference.id)
      }
    }
    guard case .saved(let record) = target.content else { return false }
    let standing = Set(journal[step.reference]?.links ?? [])
    return record.links.contains { !standing.contains($0) && !isThere($0) }
  }

  /// What a record speaks of once the steps are taken.
  private func links(of speaker: Reference) -> [RecordID] {
    guard let target = targets[speaker.id] else { return journal[speaker]?.links ?? [] }
    guard case .saved(let record) = target?.content else { return [] }
    return record.links
  }

  /// Whether a record is there once the steps are taken.
  private func isThere(_ id: RecordID) -> Bool {
    if let target = targets[id] { return target != nil }
    return journal.record(id) != nil || unknown.contains(id)
  }
}

extension Commit {
  /// Adds the way back of one record; nothing where it is gone already.
  mutating func add(undoing step: UndoStep) {
    if let bytes = step.bytes {
      add(step.reference, after: step.left.revision, format: bytes.format, bytes.payload)
    } else if case .removed = step.left.content {
      return
    } else {
      add(
        step.reference,
        after: step.left.revision,
        PayloadCoder.payload(removing: step.reference.kind, as: .undone)
      )
    }
  }
}
