import Foundation
import Records
import Support

/// A drawn history of a few records: saves that link to each other, removals, erasures, and
/// entries nobody can read.
struct Story: CustomStringConvertible {
  let entries: [Entry]

  static let ids = (1...9).map { RecordID.numbered(UInt64($0)) }

  static func drawn(_ seed: Seed, length: Int = 60) -> Story {
    var source = SplitMix64(seed: seed.number)
    var revisions: [RecordID: Int] = [:]
    return Story(
      entries: (1...length).map { sequence in
        let place = Int.random(in: 0..<ids.count, using: &source)
        let id = ids[place]
        revisions[id, default: 0] += 1
        let (kind, content) = content(of: id, at: place, &source)
        return Entry(
          sequence: sequence,
          commit: .numbered(UInt64(1000 + sequence)),
          reference: Reference(kind: kind, id: id),
          revision: revisions[id] ?? 1,
          recordedAt: .start,
          act: nil,
          content: content
        )
      }
    )
  }

  private static func content(
    of id: RecordID,
    at place: Int,
    _ source: inout SplitMix64
  )
    -> (Kind, Entry.Content)
  {
    let record = record(id, at: place, &source)
    switch Int.random(in: 0..<10, using: &source) {
    case 0: return (record.reference.kind, .removed)
    case 1: return (record.reference.kind, .erased)
    case 2: return (record.reference.kind, .unknown(Data()))
    case 3: return (Kind(rawValue: "unreadable"), .unknown(Data()))
    default: return (record.reference.kind, .saved(record))
    }
  }

  /// Three applications, three interviews of one of them, three lessons about anything.
  private static func record(
    _ id: RecordID,
    at place: Int,
    _ source: inout SplitMix64
  )
    -> any JournalRecord
  {
    // A few hours only, so that many are filed at the same moment.
    let moment = Date.start + Double(Int.random(in: 0..<4, using: &source)) * 3600
    let target = ids[Int.random(in: 0..<3, using: &source)]
    switch place / 3 {
    case 0: return JobApplication(id: Identifier(id), addedAt: moment, company: "Helios", title: "")
    case 1:
      return Interview(
        id: Identifier(id),
        application: Identifier(target),
        addedAt: moment,
        zone: "GMT"
      )
    default:
      var lesson = Lesson(id: Identifier(id), learnedAt: moment, sort: .keep, text: "\(moment)")
      lesson.source = ids[Int.random(in: 0..<ids.count, using: &source)]
      lesson.application = Bool.random(using: &source) ? Identifier(target) : nil
      return lesson
    }
  }

  var newest: [Entry] {
    Dictionary(entries.map { ($0.reference.id, $0) }) { _, later in later }.values
      .sorted { $0.sequence < $1.sequence }
  }

  var description: String { "\(entries.count) entries" }
}

/// Everything a journal answers, to compare two of them.
struct JournalFace: Equatable {
  let head: Int
  let everything: [String]
  let shelves: [[RecordID]]
  let revisions: [Int]
  let unknown: Set<Reference>
  let removed: [Reference]
  let references: [Reference?]
  let mentions: [Set<Reference>]

  init(_ journal: Journal) {
    head = journal.head
    everything = journal.everything.map { "\($0)" }
    shelves = [
      journal.shelf(JobApplication.self).map(\.id.raw), journal.shelf(Interview.self).map(\.id.raw),
      journal.shelf(Lesson.self).map(\.id.raw),
    ]
    revisions = Story.ids.map { journal.revision(of: $0) }
    unknown = Set(journal.unknown)
    removed = journal.removed
    references = Story.ids.map { journal.reference(of: $0) }
    mentions = Story.ids.map { Set(journal.references(mentioning: $0)) }
  }
}
