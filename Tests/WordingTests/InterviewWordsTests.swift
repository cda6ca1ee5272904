import Records
import Testing

@Suite struct `Questions to ask and the evening` {
  @Test func `there are at least forty questions, each once, for somebody and about something`() {
    let questions = Guidance.questionsToAsk
    #expect(questions.count >= 40)
    #expect(Set(questions.map(\.id)).count == questions.count)
    #expect(Set(questions.map(\.ask)).count == questions.count)
    let abouts: Set = ["work", "team", "manager", "growth", "company", "process"]
    let people: Set = ["hiring-manager", "colleague", "recruiter", "panel"]
    for question in questions {
      #expect(abouts.contains(question.about) && !question.who.isEmpty, "\(question.id)")
      #expect(Set(question.who).isSubset(of: people) && question.ask.count <= 140, "\(question.id)")
      #expect(question.ask.hasSuffix("?"), "\(question.id)")
    }
  }

  @Test func `the evening has something for either outcome, and for both`() {
    let evening = Guidance.evening
    #expect(evening.either.count >= 2 && evening.ifYes.count >= 2 && evening.ifNo.count >= 2)
  }
}
