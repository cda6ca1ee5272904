import Records
import Support
import Testing

@Suite struct `A set to begin with` {
  private let now = Given.now

  @Test func `is a mixture of ten, with nothing that may not be asked`() {
    let set = Journal().starterSet()
    #expect(set.count == 10 && Set(set.map(\.id)).count == 10)
    #expect(set.count { $0.type == .behavioural } == 4)
    #expect(!set.contains { $0.mayBeUnlawful })
  }

  @Test func `begins with what the role asks for, and leaves out what is known`() {
    var role = TargetRole(id: now.newID(), addedAt: now.now, title: "Ward manager")
    role.importance = ["integrity": 3, "leadership": 3, "teamwork": 2, "planning": 2]
    let journal = Given.journal(role)
    let first = journal.starterSet().filter { $0.type == .behavioural }
    #expect(Set(first.compactMap(\.competencies.first)).isSubset(of: role.importance.keys))
    let after = journal.after(journal.changes(adding: journal.starterSet(), now))
    let known = Set(after.cardsOfBank.keys)
    #expect(known.count == 10 && after.starterSet().allSatisfy { !known.contains($0.id) })
    #expect(after.changes(adding: first, now).isEmpty)
  }

  @Test func `is found again in the bank by kind, competency and words`() {
    var query = BankQuery()
    #expect(Set(query.families().map(\.id)) == Set(Guidance.questionFamilies.map(\.id)))
    #expect(query.families().first?.title == "Tell me about yourself.")
    query.type = .technical
    query.pack = .data
    let data = query.families()
    #expect(!data.isEmpty && data.allSatisfy { $0.packs.contains(.data) })
    var words = BankQuery()
    words.text = "DISAGREED colleague"
    #expect(words.families().contains { $0.id == "conflict-with-colleague" })
  }
}
