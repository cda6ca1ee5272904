import Foundation
import Journaling
import Records
import Support
import Testing

/// Two processes on one store, and what memory does when the disk fails.
struct ConflictTests {
  @Test func `a keeper sees what another process saved, and reads no more than that`() async throws
  {
    let wholeReads = Counter()
    let serve = Desk(TappedStore(MemoryStore()) { if $0 == .newest { wholeReads.next() } })
    let command = Desk(serve.store, writer: "command", seed: 2)
    #expect(try await serve.lessons.isEmpty)
    try await command.save(command.lesson("from the command line"))
    #expect(try await serve.lessons == ["from the command line"])
    try await serve.save(serve.lesson("and from the page"))
    #expect(try await command.lessons == ["and from the page"])
    let writers = try await serve.store.entries(in: .own, after: 0).map(\.content.writer)
    #expect(writers == ["command", "serve"])
    #expect(wholeReads.count == 2, "one for each keeper")
  }

  @Test func `a decision to add is made again where a rival added something meanwhile`()
    async throws
  {
    let base = MemoryStore()
    let rival = Desk(base, seed: 2)
    let once = Counter()
    let desk = Desk(
      TappedStore(base) { call in
        if call == .append, once.next() == 1 { try await rival.save(rival.lesson("rival")) }
      }
    )
    // As an import does: what is there already is not added.
    try await desk.keeper.commit { journal in
      journal.shelf(Lesson.self).isEmpty
        ? [
          .save(Lesson(id: Identifier(.numbered(7)), learnedAt: .start, sort: .keep, text: "mine"))
        ]
        : []
    }
    #expect(try await desk.lessons == ["rival"])
  }

  @Test func `a decision is made again on what a rival saved meanwhile`() async throws {
    let base = MemoryStore()
    let rival = Desk(base, seed: 2)
    let once = Counter()
    let desk = Desk(
      TappedStore(base) { call in
        if call == .append, once.next() == 1 { try await rival.save(rival.lesson("rival")) }
      }
    )
    try await desk.keeper.commit { journal in
      var lesson =
        journal[Identifier<Lesson>(.numbered(1))]
        ?? Lesson(id: Identifier(.numbered(1)), learnedAt: .start, sort: .keep, text: "")
      lesson.text += "+mine"
      return [.save(lesson)]
    }
    #expect(try await desk.text() == "rival+mine")
    #expect(try await rival.text() == "rival+mine")
  }

  @Test func `after three second thoughts it is a conflict, and theirs stands`() async throws {
    let base = MemoryStore()
    let rival = Desk(base, seed: 2)
    let desk = Desk(
      TappedStore(base) { if $0 == .append { try await rival.save(rival.lesson("rival")) } }
    )
    let decisions = Counter()
    let lesson = desk.lesson("mine")
    await #expect(throws: Conflict(record: .numbered(1))) {
      try await desk.keeper.commit { _ in
        decisions.next()
        return [.save(lesson)]
      }
    }
    #expect(decisions.count == 4)
    #expect(try await desk.text() == "rival")
  }

  @Test(arguments: 1...3)
  func `a save that fails leaves the journal as it was`(_ nth: Int) async throws {
    let desk = Desk(TappedStore.failing(MemoryStore(), on: nth, of: .append))
    var saved: [String] = []
    for number in 1...4 {
      let lesson = desk.lesson("\(number)", id: UInt64(number))
      do {
        try await desk.save(lesson)
        saved.append(lesson.text)
      } catch {
        #expect(error as? StoreTrouble == .diskFull)
      }
      #expect(try await Set(desk.lessons) == Set(saved))
      #expect(try await desk.store.head(of: .own) == saved.count)
    }
    #expect(saved.count == 3)
  }

  @Test func `a look that fails is tried again by the next request`() async throws {
    let base = MemoryStore()
    try await Desk(base, seed: 2).save(Desk().lesson("there"))
    let desk = Desk(TappedStore.failing(base, on: 1, of: .newest, with: StoreTrouble.heldByAnother))
    await #expect(throws: StoreTrouble.heldByAnother) { try await desk.keeper.journal() }
    #expect(try await desk.lessons == ["there"])
  }

  @Test func `what two processes write by turns is whole in both`() async throws {
    let one = Desk()
    let two = Desk(one.store, seed: 2)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...60 as ClosedRange<UInt64> {
        let desk = number.isMultiple(of: 2) ? one : two
        group.addTask { try await desk.save(desk.lesson("\(number)", id: number)) }
      }
      try await group.waitForAll()
    }
    #expect(try await one.lessons.count == 60)
    #expect(try await two.lessons.count == 60)
  }

  @Test func `decisions of one process are made one after the other`() async throws {
    let desk = Desk(
      TappedStore(MemoryStore()) {
        if $0 == .append { try await Task.sleep(for: .milliseconds(2)) }
      }
    )
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...30 as ClosedRange<UInt64> {
        group.addTask {
          // Whoever comes first writes the only goal; everybody lengthens the one lesson.
          try await desk.keeper.commit { journal in
            var lesson = journal[desk.lesson("").id] ?? desk.lesson("")
            lesson.text += "."
            let goal = Goal(id: Identifier(.numbered(100 + number)), setAt: .start)
            return [.save(lesson)] + (journal.shelf(Goal.self).isEmpty ? [.save(goal)] : [])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await desk.text()?.count == 30)
    #expect(try await desk.keeper.journal().shelf(Goal.self).count == 1)
  }

  @Test func `a decision that throws passes its turn on`() async throws {
    struct Refusal: Error {}
    let desk = Desk()
    for _ in 1...3 {
      await #expect(throws: Refusal.self) { try await desk.keeper.commit { _ in throw Refusal() } }
    }
    try await desk.save(desk.lesson("after"))
    #expect(try await desk.lessons == ["after"])
  }

  @Test func `requests at the same time share one look`() async throws {
    let looks = Counter()
    let desk = Desk(
      TappedStore(MemoryStore()) { call in
        if call == .head {
          looks.next()
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    )
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...20 { group.addTask { _ = try await desk.keeper.journal() } }
      try await group.waitForAll()
    }
    #expect(looks.count <= 2)
  }

  @Test func `a look is good for a while, and own writes are seen at once`() async throws {
    let looks = Counter()
    let store = TappedStore(MemoryStore()) { if $0 == .head { looks.next() } }
    let clock = FixedClock()
    let keeper = JournalKeeper(store: store, writer: "serve", maximumAge: .seconds(60)) {
      clock.surroundings
    }
    for _ in 1...10 { _ = try await keeper.journal() }
    #expect(looks.count == 1)
    let lesson = Desk().lesson("mine")
    try await keeper.commit { _ in [.save(lesson)] }
    #expect(try await keeper.journal().shelf(Lesson.self).map(\.text) == ["mine"])
  }

  @Test func `a store put back from a backup is read anew`() async throws {
    let old = MemoryStore()
    try await Desk(old).save(Desk().lesson("in the backup"))
    let new = MemoryStore()
    let writer = Desk(new)
    for text in ["in the backup", "written since"] { try await writer.save(writer.lesson(text)) }
    let restores = Counter()
    let desk = Desk(TappedStore(choosing: { restores.count > 0 ? old : new }))
    #expect(try await desk.lessons == ["written since"])
    restores.next()
    #expect(try await desk.lessons == ["in the backup"])
  }
}
