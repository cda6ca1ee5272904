import Records
import Testing

@Suite struct `A competency is suggested` {
  @Test(arguments: [
    ("How would you find out why the forecast drifted in March?", "problem-solving"),
    ("When did two teams want different things?", "teamwork"),
    ("Could you explain your last project to my mother?", "communication"),
    ("Tell us about a time you had to listen hard.", "listening"),
    ("How do you persuade people who do not report to you?", "leadership"),
    ("What do you do under pressure?", "under-pressure"),
    ("How do you prioritise several tasks?", "planning"),
    ("Which software do you use every day?", "technical-craft"),
    ("What did you learn from a mistake?", "learning-agility"),
    ("Describe a difficult customer.", "customer-focus"),
    ("When did you do something without being asked?", "initiative"),
    ("Tell me about a dilemma over safety.", "integrity"),
  ])
  func `by the words in a question`(question: String, competency: String) {
    #expect(Guidance.competencies.suggestion(for: question)?.competency.id == competency)
  }

  @Test func `with the words it rests on, as they were written`() {
    let suggestion = Guidance.competencies.suggestion(for: "When did two Teams differ?")
    #expect(suggestion?.words == "two Teams")
  }

  @Test(arguments: ["", "?", "Why?", "What is your name?", "Is this a steamer?"])
  func `never where no sign stands in it`(question: String) {
    #expect(Guidance.competencies.suggestion(for: question) == nil)
  }

  @Test func `whole words count, and a star stands for any ending`() {
    #expect(Guidance.competencies.suggestion(for: "Are you misled?") == nil)
    #expect(Guidance.competencies.suggestion(for: "Teammates?")?.competency.id == "teamwork")
  }

  @Test(arguments: Guidance.competencies.map(\.id))
  func `from a list anybody can read`(id: String) throws {
    let signs = try #require(Guidance.competency(id)).signs
    #expect(signs.count >= 5)
    #expect(signs.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    #expect(Set(signs).count == signs.count)
  }
}
