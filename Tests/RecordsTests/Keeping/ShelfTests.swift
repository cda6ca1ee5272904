import Foundation
import Records
import Support
import Testing

/// The order of a shelf, through the journal that fills it.
struct ShelfTests {
  private func shelf(_ seed: Seed) -> Shelf<Lesson> {
    var journal = Journal()
    for entry in Story.drawn(seed, length: 120).entries { journal.apply(entry) }
    return journal.shelf()
  }

  @Test(arguments: Seed.all)
  func `records stand by the moment they are filed under, then by name`(_ seed: Seed) {
    let shelf = shelf(seed)
    for (one, next) in zip(shelf, shelf.dropFirst()) {
      #expect((one.filedAt, one.id.raw) < (next.filedAt, next.id.raw))
    }
  }

  @Test(arguments: Seed.all)
  func `every record on it is found by its name`(_ seed: Seed) {
    let shelf = shelf(seed)
    for lesson in shelf { #expect(shelf[lesson.id] == lesson) }
    #expect(shelf[Identifier(.numbered(404))] == nil)
  }

  @Test(arguments: Seed.all)
  func `before and since part it at any moment`(_ seed: Seed) {
    let shelf = shelf(seed)
    for hours in -1...5 {
      let moment = Date.start + Double(hours) * 3600
      #expect(Array(shelf.before(moment)) + Array(shelf.since(moment)) == Array(shelf))
      #expect(shelf.before(moment).allSatisfy { $0.filedAt < moment })
      #expect(shelf.since(moment).allSatisfy { $0.filedAt >= moment })
    }
  }

  @Test(arguments: Seed.all)
  func `those that still wait for something are at hand, in the order of the shelf`(_ seed: Seed) {
    var source = SplitMix64(seed: seed.number)
    var revisions: [UInt64: Int] = [:]
    let entries = (1...90).map { sequence in
      let id = UInt64.random(in: 1...12, using: &source)
      revisions[id, default: 0] += 1
      var action = PlannedAction(
        id: Identifier(.numbered(id)),
        plannedAt: .start + Double(Int.random(in: 0...5, using: &source)) * 3600,
        title: "Walk"
      )
      action.state = [.open, .done, .dropped].randomElement(using: &source) ?? .open
      return Entry(
        sequence: sequence,
        commit: .numbered(99),
        reference: action.reference,
        revision: revisions[id] ?? 1,
        recordedAt: .start,
        act: nil,
        content: Int.random(in: 1...6, using: &source) == 1 ? .removed : .saved(action)
      )
    }
    var journal = Journal()
    for entry in entries[..<50] {
      journal.apply(entry)
      let shelf = journal.shelf(PlannedAction.self)
      #expect(shelf.running == shelf.filter { $0.state == .open })
    }
    journal.apply(Array(entries[50...]))
    let shelf = journal.shelf(PlannedAction.self)
    #expect(shelf.running == shelf.filter { $0.state == .open })
  }

  @Test func `an empty shelf has nothing on it`() {
    let shelf = Shelf<Lesson>()
    #expect(shelf.isEmpty)
    #expect(shelf.since(.distantPast).isEmpty)
    #expect(shelf[Identifier(.numbered(1))] == nil)
  }

  @Test func `a record filed anew moves to its new place`() {
    var journal = Journal()
    func put(_ id: UInt64, _ revision: Int, at hours: Double) {
      let lesson = Lesson(
        id: Identifier(.numbered(id)),
        learnedAt: .start + hours * 3600,
        sort: .keep,
        text: "\(id)"
      )
      journal.apply(
        Entry(
          sequence: journal.head + 1,
          commit: .numbered(9),
          reference: lesson.reference,
          revision: revision,
          recordedAt: .start,
          act: nil,
          content: .saved(lesson)
        )
      )
    }
    for id in 1...3 as ClosedRange<UInt64> { put(id, 1, at: Double(id)) }
    put(1, 2, at: 10)
    #expect(journal.shelf(Lesson.self).map(\.text) == ["2", "3", "1"])
    put(1, 3, at: 2.5)
    #expect(journal.shelf(Lesson.self).map(\.text) == ["2", "1", "3"])
  }
}
