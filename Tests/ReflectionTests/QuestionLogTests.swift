import Records
import Support
import Testing

@Suite struct `The question log` {
  private let now = Given.now
  private let panel = Given.interview("Panel", daysAgo: 3)
  private let screen = Given.interview("Screen", daysAgo: 9)

  private func card(_ text: String, from source: RecordID? = nil) -> QuestionCard {
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: text)
    card.source = source
    return card
  }

  @Test func `gathers field notes, debriefs and cards, the newest asked first`() {
    let journal = Given.journal(
      screen,
      panel,
      Given.notes(screen, AskedQuestion(text: "Why us?", competency: nil, score: 2)),
      Given.debrief(panel, question: "Why the drift?"),
      card("What would you ask me?")
    )
    let log = journal.questionLog(now)
    #expect(log.map(\.text) == ["What would you ask me?", "Why the drift?", "Why us?"])
    #expect(log.map(\.interview?.round) == [nil, "Panel", "Screen"])
    #expect(log.last?.score == 2)
  }

  @Test func `holds a question of notes and debrief of one interview once`() throws {
    var debrief = Given.debrief(panel, question: "why the drift")
    debrief.competencies = ["problem-solving"]
    let card = card("How would you look into a drift?", from: debrief.id.raw)
    let notes = Given.notes(panel, AskedQuestion(text: "Why the drift?", score: 2))
    let log = Given.journal(panel, notes, debrief, card).questionLog(now)
    #expect(log.map(\.text) == ["Why the drift?"])
    let question = try #require(log.first)
    #expect(question.card?.id == card.id, "sharpened on its own page, and still its card")
    #expect(question.score == 2 && question.competency == "problem-solving")
  }

  @Test func `the same question in two interviews is two`() {
    let log = Given.journal(
      panel,
      screen,
      Given.notes(panel, AskedQuestion(text: "Why us?")),
      Given.notes(screen, AskedQuestion(text: "Why us?"))
    ).questionLog(now)
    #expect(log.count == 2)
  }

  @Test func `can be narrowed by words and by what it was about`() {
    let journal = Given.journal(
      panel,
      Given.notes(
        panel,
        AskedQuestion(text: "When did two teams differ?", competency: "teamwork"),
        AskedQuestion(text: "Why us?")
      )
    )
    func found(_ words: String = "", _ competency: String? = nil) -> [String] {
      var query = QuestionQuery()
      query.words = SoughtWords(words)
      query.competency = competency
      return journal.questionLog(matching: query, now).map(\.text)
    }
    #expect(found("TEAMS") == ["When did two teams differ?"])
    #expect(found("", "teamwork") == ["When did two teams differ?"])
    #expect(found("", "") == ["Why us?"], "those nobody has sorted")
    #expect(found().count == 2)
  }

  @Test func `makes a card of a question once, with what the debrief said of it`() throws {
    var debrief = Given.debrief(panel, question: "Why the drift?")
    debrief.wouldSay = "Ask first"
    let journal = Given.journal(panel, debrief)
    let decided = journal.changes(
      practising: try #require(journal.questionLog(now).first),
      now
    )
    let after = journal.after(decided.changes)
    let card = try #require(after[decided.card])
    #expect(card.question == "Why the drift?" && card.answer == "Ask first")
    let again = after.changes(practising: try #require(after.questionLog(now).first), now)
    #expect(again.changes.isEmpty && again.card == card.id)
  }

  @Test func `a suggestion is shown, and stored only when it is taken`() throws {
    let notes = Given.notes(panel, AskedQuestion(text: "When did two teams differ?"))
    let journal = Given.journal(panel, notes)
    let question = try #require(journal.questionLog(now).first)
    #expect(question.competency == nil)
    let suggestion = try #require(question.suggestion)
    #expect(suggestion.competency.id == "teamwork" && suggestion.words == "two teams")
    let after = journal.after(journal.changes(naming: "teamwork", of: question))
    #expect(after[notes.id]?.questions.first?.competency == "teamwork")
    #expect(after.questionLog(now).first?.suggestion == nil)
  }

  @Test func `naming what it was about reaches the card and the debrief`() throws {
    let debrief = Given.debrief(panel, question: "Why the drift?")
    let bare = Given.journal(panel, debrief)
    let named = bare.after(
      bare.changes(naming: "planning", of: try #require(bare.questionLog(now).first))
    )
    #expect(named[debrief.id]?.competencies == ["planning"])
    let card = card("Why the drift?", from: debrief.id.raw)
    let carded = bare.after([.save(card)])
    let both = carded.after(
      carded.changes(naming: "planning", of: try #require(carded.questionLog(now).first))
    )
    #expect(both[card.id]?.competency == "planning")
    #expect(both.questionLog(now).first?.competency == "planning")
  }
}
