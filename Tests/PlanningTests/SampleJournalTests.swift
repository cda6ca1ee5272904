import Records
import Samples
import Support
import Testing

@Suite struct `The sample journal` {
  private let now = Surroundings.fixed()
  private let journal: Journal

  init() {
    journal = Journal().after(SampleJournal.changes(endingAt: now))
  }

  @Test func `has a record of every kind, so that every kind has a page to look at`() {
    let kinds = Set(journal.everything.map { $0.reference.kind })
    let missing = RecordKinds.all.map { $0.kind.rawValue }.filter {
      !kinds.contains(Kind(rawValue: $0))
    }
    #expect(missing.isEmpty)
  }

  @Test func `has no record that links to one it does not have`() {
    for record in journal.everything {
      let broken = record.links.filter { journal.record($0) == nil }
      #expect(broken.isEmpty, "\(record.reference.kind.rawValue)")
    }
  }
}
