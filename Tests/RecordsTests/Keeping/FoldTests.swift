import Foundation
import Records
import Support
import Testing

struct FoldTests {
  private func folded(_ entries: [Entry]) -> Journal {
    var journal = Journal()
    for entry in entries { journal.apply(entry) }
    return journal
  }

  @Test(arguments: Seed.all)
  func `folding all entries is folding the newest of each record`(_ seed: Seed) {
    let story = Story.drawn(seed)
    #expect(JournalFace(folded(story.entries)) == JournalFace(Journal(newest: story.newest)))
  }

  @Test(arguments: Seed.all)
  func `folding many at once is folding one by one`(_ seed: Seed) {
    let story = Story.drawn(seed, length: 90)
    for split in [0, 10, 30, 45, 89] {
      var journal = folded(Array(story.entries[..<split]))
      journal.apply(Array(story.entries[split...]))
      #expect(JournalFace(journal) == JournalFace(folded(story.entries)), "split at \(split)")
    }
  }

  @Test(arguments: Seed.all)
  func `folding again changes nothing`(_ seed: Seed) {
    let story = Story.drawn(seed)
    var journal = folded(story.entries)
    let before = JournalFace(journal)
    var source = SplitMix64(seed: seed.number)
    for entry in story.entries.shuffled(using: &source) { journal.apply(entry) }
    journal.apply(story.entries.shuffled(using: &source))
    #expect(JournalFace(journal) == before)
  }

  @Test(arguments: Seed.all)
  func `saves of different records commute`(_ seed: Seed) {
    let story = Story.drawn(seed)
    var source = SplitMix64(seed: seed.number)
    // Any order that keeps each record's own entries in theirs.
    let queues = Dictionary(grouping: story.entries, by: \.reference.id)
    var turns = story.entries.map(\.reference.id).shuffled(using: &source)
    var taken: [RecordID: Int] = [:]
    let mixed = turns.indices.compactMap { index -> Entry? in
      let id = turns[index]
      defer { taken[id, default: 0] += 1 }
      return queues[id]?[taken[id, default: 0]]
    }
    turns.removeAll()
    #expect(mixed.count == story.entries.count)
    #expect(JournalFace(folded(mixed)) == JournalFace(folded(story.entries)))
  }

  @Test(arguments: Seed.all)
  func `a journal answers for what is live, and for nothing else`(_ seed: Seed) {
    let story = Story.drawn(seed)
    let journal = folded(story.entries)
    for entry in story.newest {
      if case .saved(let record) = entry.content {
        #expect(journal.record(entry.reference.id)?.reference == record.reference)
        for target in record.links {
          #expect(journal.references(mentioning: target).contains(record.reference))
        }
      } else {
        #expect(journal.record(entry.reference.id) == nil)
      }
    }
    for id in Story.ids {
      for speaker in journal.references(mentioning: id) {
        #expect(journal[speaker]?.links.contains(id) == true)
      }
    }
  }

  @Test func `an unknown kind survives, and is nobody's`() {
    let reference = Reference(kind: Kind(rawValue: "horoscope"), id: .numbered(1))
    let entry = Entry(
      sequence: 1,
      commit: .numbered(2),
      reference: reference,
      revision: 1,
      recordedAt: .start,
      act: nil,
      content: .unknown(Data("{}".utf8))
    )
    let journal = folded([entry])
    #expect(journal.unknown == [reference])
    #expect(journal.everything.isEmpty)
    #expect(journal.revision(of: .numbered(1)) == 1)
  }

  @Test func `a record that became unreadable leaves its shelf`() {
    let lesson = Lesson(id: Identifier(.numbered(1)), learnedAt: .start, sort: .keep, text: "one")
    func entry(_ revision: Int, _ kind: Kind, _ content: Entry.Content) -> Entry {
      Entry(
        sequence: revision,
        commit: .numbered(2),
        reference: Reference(kind: kind, id: lesson.id.raw),
        revision: revision,
        recordedAt: .start,
        act: nil,
        content: content
      )
    }
    let journal = folded([
      entry(1, Lesson.kind, .saved(lesson)),
      entry(2, Kind(rawValue: "unreadable"), .unknown(Data())),
    ])
    #expect(journal.shelf(Lesson.self).isEmpty)
    #expect(journal.unknown.count == 1)
  }
}
