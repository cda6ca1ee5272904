import Foundation
import Records
import Support
import Testing

struct MentionTests {
  @Test(arguments: Seed.all)
  func `those who speak of a record stand in the order of their shelf`(_ seed: Seed) {
    var journal = Journal()
    for entry in Story.drawn(seed, length: 120).entries { journal.apply(entry) }
    for id in Story.ids {
      let lessons = journal.records(Lesson.self, mentioning: id)
      #expect(lessons == journal.shelf(Lesson.self).filter { $0.links.contains(id) })
      let interviews = journal.records(Interview.self, mentioning: id)
      #expect(interviews == journal.shelf(Interview.self).filter { $0.links.contains(id) })
    }
  }

  @Test func `a journal is empty until something stands in it, and again when it went`() {
    var journal = Journal()
    #expect(journal.isEmpty)
    let lesson = Lesson(id: Identifier(.numbered(1)), learnedAt: .start, sort: .keep, text: "one")
    func apply(_ content: Entry.Content, _ revision: Int) {
      journal.apply(
        Entry(
          sequence: revision,
          commit: .numbered(9),
          reference: lesson.reference,
          revision: revision,
          recordedAt: .start,
          act: nil,
          content: content
        )
      )
    }
    apply(.saved(lesson), 1)
    #expect(!journal.isEmpty)
    apply(.removed, 2)
    #expect(journal.isEmpty)
  }
}
