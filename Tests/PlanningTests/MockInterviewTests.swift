import Foundation
import Records
import Samples
import Support
import Testing

@Suite struct `A mock interview` {
  private let now = Surroundings.fixed(seed: 9)

  private func card(_ question: String, _ competency: String?) -> QuestionCard {
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: question)
    card.competency = competency
    return card
  }

  private func begun(
    _ journal: Journal,
    asking own: [String] = [],
    count: Int = 5,
    _ change: (inout MockInterview) -> Void = { _ in }
  ) throws -> MockInterview {
    var mock = MockInterview(id: now.newID(), addedAt: now.now)
    change(&mock)
    let changes = journal.changes(beginning: mock, asking: own, count: count, now)
    return try #require(journal.after(changes)[mock.id])
  }

  @Test func `asks typed questions, then those of the cards, none twice`() throws {
    let journal = Journal().after(saving: [
      card("Why us?", nil), card("A tense moment?", "teamwork"),
    ])
    let mock = try begun(journal, asking: ["Why us?", "And if it rains?"])
    let asked = mock.questions.map(\.text)
    #expect(asked.count == 5 && Set(asked).count == 5)
    #expect(Set(asked).isSuperset(of: ["Why us?", "And if it rains?", "A tense moment?"]))
  }

  @Test func `is filled from the question bank by its kind, and the next one asks others`() throws {
    let first = try begun(Journal()) { $0.sort = .fit }
    let journal = Journal().after(saving: [first])
    let second = try begun(journal) { $0.sort = .fit }
    for mock in [first, second] {
      let families = mock.questions.compactMap(\.family).compactMap(Guidance.family)
      #expect(families.count == 5)
      #expect(families.allSatisfy { [.motivation, .culture].contains($0.type) })
      #expect(families.allSatisfy { !$0.mayBeUnlawful })
    }
    let (before, after) = (first.questions, second.questions)
    #expect(Set(before.compactMap(\.family)).isDisjoint(with: after.compactMap(\.family)))
  }

  @Test func `mixes competencies as far as that can be`() throws {
    let journal = Journal().after(
      saving: [
        card("A", "teamwork"), card("B", "teamwork"), card("C", "planning"), card("D", "planning"),
      ]
    )
    let asked = try begun(journal, count: 4).questions.map(\.competency)
    #expect(asked.count == 4)
    #expect(zip(asked, asked.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test func `for an interview asks what that company asked before`() throws {
    let journal = Journal().after(SampleJournal.changes(endingAt: now))
    let helios = try #require(
      journal.shelf(JobApplication.self).first { $0.company == "Helios Energy" }
    )
    var next = Interview(
      id: now.newID(),
      application: helios.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    next.day = now.today + 4
    let mock = try begun(journal.after(saving: [next])) { $0.interview = next.id }
    let asked = journal.shelf(FieldNotes.self).flatMap(\.questions).map(\.text)
    #expect(mock.questions.contains { asked.contains($0.text) })
    #expect(mock.role == "Data analyst")
  }

  @Test func `leaves one change, which comes along to the next interview`() throws {
    var journal = Journal().after(saving: [card("Why us?", nil)])
    let mock = try begun(journal)
    journal = journal.after(saving: [mock])
    let lesson = Lesson(id: now.newID(), learnedAt: now.now, sort: .change, text: "A number first")
    journal = journal.after(journal.changes(keeping: lesson, from: mock))
    #expect(journal.lessons(.change).map(\.text) == ["A number first"])
    #expect(journal.shelf(Lesson.self).first?.source == mock.id.raw)
    #expect(journal[mock.id]?.change == lesson.id)
  }

  @Test func `goes with what others scored of it, and its change stays`() throws {
    var journal = Journal().after(SampleJournal.changes(endingAt: now))
    let mock = try #require(journal.shelf(MockInterview.self).first)
    let change = try #require(mock.change)
    #expect(!journal.shelf(MockRating.self).isEmpty)
    journal = journal.after(journal.changes(removing: [mock.reference]))
    #expect(journal.shelf(MockRating.self).isEmpty && journal[mock.id] == nil)
    #expect(journal[change]?.text == "Name one number" && journal[change]?.source == nil)
  }

  @Test func `keeps a question whose card is removed`() throws {
    let card = card("Why us?", nil)
    let start = Journal().after(saving: [card])
    let mock = try begun(start)
    let journal = start.after(saving: [mock])
    let after = journal.after(journal.changes(removing: [card.reference]))
    let kept = try #require(after[mock.id]?.questions.first { $0.text == "Why us?" })
    #expect(kept.card == nil)
  }
}
