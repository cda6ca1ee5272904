import Foundation
import Records
import Support
import Testing

@Suite struct `A sentence to believe` {
  private let now = Given.now

  private func statement(_ text: String = "I stay calm at night") -> BelievableStatement {
    var statement = BelievableStatement(id: now.newID(), writtenAt: now.now)
    statement.text = text
    return statement
  }

  @Test func `needs one thing that speaks for it, chosen or in one's own words`() throws {
    var statement = statement()
    #expect(throws: Problems.self) { try Journal().changes(saving: statement) }
    statement.ownEvidence = "The night the heating failed."
    #expect(try Journal().changes(saving: statement).count == 1)
    statement.ownEvidence = ""
    statement.evidence = now.newRecordID()
    #expect(try Journal().changes(saving: statement).count == 1)
  }

  @Test(arguments: [(6, true), (7, false), (nil, false)])
  func `below seven could be softer, until it is`(_ belief: Int?, _ could: Bool) {
    var statement = statement()
    statement.belief = belief
    #expect(statement.couldBeSofter == could)
    statement.softer = "Sometimes I stay calm at night"
    #expect(!statement.couldBeSofter && statement.said == statement.softer)
  }

  @Test func `is the same one all day, and each has its turn`() {
    let journal = Given.journal(statement("one"), statement("two"), statement("three"))
    let texts = (0..<3).map { journal.statement(on: now.today + $0)?.text }
    #expect(Set(texts).count == 3)
    #expect(journal.statement(on: now.today) == journal.statement(on: now.today))
    #expect(Journal().statement(on: now.today) == nil)
  }

  @Test func `can go by keeps and by the words of others, never by a change`() {
    let keep = Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "The opening")
    let change = Lesson(id: now.newID(), learnedAt: now.now, sort: .change, text: "Pause")
    var advice = AdviceRequest(id: now.newID(), writtenAt: now.now)
    advice.answer = "You think clearly."
    let silent = AdviceRequest(id: now.newID(), writtenAt: now.now)
    let ids = Given.journal(keep, change, advice, silent).evidence.map(\.reference.id)
    #expect(Set(ids) == [keep.id.raw, advice.id.raw])
  }

  @Test func `ships beginnings only, each of them unfinished`() {
    let all = Guidance.statementStarters.first + Guidance.statementStarters.softer
    #expect(all.count >= 8)
    #expect(all.allSatisfy { $0.contains("…") })
  }
}

@Suite struct `The script of a rehearsal` {
  private func rehearsal(_ change: (inout Rehearsal) -> Void = { _ in }) -> Rehearsal {
    var rehearsal = Rehearsal(id: Given.now.newID(), writtenAt: Given.now.now)
    change(&rehearsal)
    return rehearsal
  }

  @Test func `has its nine parts, whatever was left open`() {
    let parts = [
      "settle", "evening-before", "arrival", "first-question", "obstacle", "own-question",
      "leaving", "both-evenings", "plan-twice",
    ]
    #expect(Guidance.rehearsalScript.map(\.id) == parts)
    let script = rehearsal().script
    #expect(script.count == 9)
    #expect(script.allSatisfy { !$0.lines.isEmpty })
    #expect(!script.flatMap(\.lines).contains { $0.contains("{{") || $0.contains("}}") })
  }

  @Test func `says the person's own words, and their plan twice`() {
    let script = rehearsal {
      $0.eveningBefore = "Work shoes and the 8.10 bus."
      $0.ifCue = "a question comes that I do not know"
      $0.thenAction = "say so"
    }.script
    #expect(script[1].lines.contains("Work shoes and the 8.10 bus."))
    let plan = "if a question comes that I do not know, then I will say so."
    #expect(script[8].lines.filter { $0.lowercased().hasSuffix(plan.lowercased()) }.count == 2)
  }

  @Test func `speaks to you, of what is and never of what was`() {
    let past = /\b(was|were|had|did|went|came|felt|said|saw|knew|became)\b/
    for line in Guidance.rehearsalScript.flatMap(\.lines) {
      for text in [line.say, line.otherwise ?? ""] {
        // What you tell yourself at the door is the one thing that lies behind you.
        let told = text.replacing("“I did what I practiced.”", with: "")
        #expect(told.firstMatch(of: past) == nil, "\(text)")
      }
    }
  }

  @Test func `an exercise asks for all of it, in seven screens and in the order of the script`()
    throws
  {
    let exercise = try #require(Guidance.exercise("rehearsal"))
    let asked = exercise.prompts.flatMap { $0.fields ?? [] }.map(\.name)
    #expect(asked == Rehearsal.fields.fields.map(\.name))
    #expect(exercise.prompts.count == 7)
    #expect(exercise.prompts.compactMap(\.aside) == ["breath", "read-back", "plan"])
  }
}

@Suite struct `Values` {
  @Test func `are the twenty-four, and own ones are offered again`() throws {
    #expect(Guidance.values.count == 24)
    let blank = ValuesWriting(id: Given.now.newID(), writtenAt: Given.now.now)
    let draft = Draft(["values": "family", "own-values": "Cooking for people"])
    let writing = try ValuesWriting.fields.fill(blank, from: draft)
    #expect(Given.journal(writing).ownValues() == ["Cooking for people"])
  }

  @Test func `the prompts never speak of work`() throws {
    let exercise = try #require(Guidance.exercise("values-writing"))
    let work = /\b(jobs?|work|interviews?|employers?|applications?|career|hired?)\b/
    for prompt in exercise.prompts {
      let texts = [prompt.ask, prompt.help ?? ""] + (prompt.fields ?? []).compactMap(\.label)
      #expect(texts.allSatisfy { $0.lowercased().firstMatch(of: work) == nil }, "\(prompt.id)")
    }
  }
}
