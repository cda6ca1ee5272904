import Foundation
import Records

/// Everything one decision writes down: saved together or not at all.
struct Commit: Sendable {
  let id: RecordID
  private let at: Date
  private let writer: String
  private(set) var entries: [UnnumberedEnvelope] = []
  private(set) var changed: [Reference] = []
  private var revisions: [RecordID: Int] = [:]
  private var payloads: [RecordID: Data] = [:]

  init(id: RecordID, at: Date, writer: String) {
    self.id = id
    self.at = at
    self.writer = writer
  }

  /// Remembers what stands now, so that what this binary does not know of it is carried over.
  mutating func note(_ newest: [Envelope]) {
    for envelope in newest { payloads[envelope.content.record] = envelope.content.payload }
  }

  /// Adds a change to a record that stands at `revision`.
  ///
  /// `fresh` is its payload where nothing stood before it, if that is encoded already.
  mutating func add(_ change: Change, after revision: Int, fresh: Data? = nil) throws {
    let reference = change.reference
    switch change.step {
    case .save(let record):
      let old = payloads[reference.id]
      let payload =
        try (old == nil ? fresh : nil)
        ?? PayloadCoder.payload(saving: record, as: change.act, over: old)
      add(reference, after: revision, format: type(of: record).format, payload)
    case .remove:
      guard revision > 0 || revisions[reference.id] != nil else { return }
      add(
        reference,
        after: revision,
        PayloadCoder.payload(removing: reference.kind, as: change.act)
      )
    case .keep(_, let format, let payload):
      let payload = change.act.map { PayloadCoder.payload(payload, as: $0) } ?? payload
      add(reference, after: revision, format: format, payload)
    }
  }

  /// Adds the tombstone of a record, unless it has one.
  mutating func add(erasing entry: Entry) {
    if case .erased = entry.content { return }
    add(entry.reference, after: entry.revision, PayloadCoder.payload(erasing: entry.reference.kind))
  }

  mutating func add(_ reference: Reference, after revision: Int, format: Int = 1, _ payload: Data) {
    let own = revisions[reference.id]
    if own == nil { changed.append(reference) }
    let revision = (own ?? revision) &+ 1
    revisions[reference.id] = revision
    entries.append(
      UnnumberedEnvelope(
        commit: id,
        record: reference.id,
        revision: revision,
        format: format,
        recordedAt: at,
        writer: writer,
        payload: payload
      )
    )
  }
}

extension Change {
  /// The payload of a save with nothing before it; nil for a change that is none.
  var freshPayload: Data? {
    get throws {
      guard case .save(let record) = step else { return nil }
      return try PayloadCoder.payload(saving: record, as: act)
    }
  }
}

extension PayloadCoder {
  /// A payload, byte for byte but for its act.
  static func payload(_ old: Data, as act: Act) -> Data {
    guard var members = JSONText(old).members, !members.isEmpty else { return old }
    members.removeAll { $0.key == "act" }
    members.insert(("act", .string(act.rawValue)), at: 1)
    return JSONText.object(members).data
  }
}
