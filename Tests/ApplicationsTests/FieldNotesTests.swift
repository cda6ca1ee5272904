import Foundation
import Records
import Support
import Testing

@Suite struct `Field notes` {
  let clock = FixedClock()
  let application = Telling.application(1)
  let interview: Interview
  let journal: Journal

  init() {
    interview = Telling.interview(2, of: application, on: Day(.start, in: .berlin))
    journal = Journal().after([.save(application), .save(interview)])
  }

  private var guessed: FieldNotes {
    var notes = Telling.notes(3, on: interview, at: .start + 7_200)
    notes.prediction = 65
    notes.items = ["r1": 3]
    notes.questions = [AskedQuestion(text: "Why us?", competency: nil, score: 2)]
    return notes
  }

  private func ended(_ outcome: Outcome, after hours: Double) -> Journal {
    let later = Surroundings.fixed(.start + hours * 3_600)
    let noted = journal.after(journal.changes(saving: guessed))
    return noted.after(noted.changes(recording: outcome, of: interview, later))
  }

  @Test func `are offered from the end of the interview`() {
    // It begins at ten and takes an hour unless somebody says otherwise.
    let before = journal.fieldNotesState(of: interview, .fixed(.start + 5_400))
    guard case .ahead = before else { Issue.record("offered too early"); return }
    let after = journal.fieldNotesState(of: interview, .fixed(.start + 7_260))
    guard case .offered = after else { Issue.record("not offered"); return }
  }

  @Test func `lock their guess, items and scores once the answer is known`() throws {
    let known = ended(.advanced, after: 30)
    let round = try #require(known[interview.id])
    guard case .locked = known.fieldNotesState(of: round, .fixed(.start + 200_000)) else {
      Issue.record("not locked")
      return
    }
    var hindsight = guessed
    hindsight.prediction = 90
    hindsight.items = ["r1": 4, "a1": 4]
    hindsight.notApplicable = ["a5"]
    hindsight.questions = [
      AskedQuestion(text: "Why us?", competency: "communication", score: 5),
      AskedQuestion(text: "What next?", competency: nil, score: 5),
    ]
    hindsight.wentWell = "The opening"
    let kept = try #require(known.after(known.changes(saving: hindsight))[guessed.id])
    #expect(kept.prediction == 65)
    #expect(kept.items == ["r1": 3] && kept.notApplicable.isEmpty)
    #expect(kept.questions.map(\.score) == [2, nil])
    #expect(kept.questions.first?.competency == "communication")
    #expect(kept.wentWell == "The opening")
  }

  @Test func `keep the score of a question whose words are corrected`() throws {
    let known = ended(.advanced, after: 30)
    var corrected = guessed
    corrected.questions = [
      AskedQuestion(text: "Why this company?", competency: nil, score: 2),
      AskedQuestion(text: "What next?", competency: nil, score: 2),
    ]
    let kept = try #require(known.after(known.changes(saving: corrected))[guessed.id])
    #expect(kept.questions.map(\.score) == [2, nil])
  }

  @Test func `written after the answer are kept, marked, and hold no guess`() throws {
    let known = journal.after(
      journal.changes(recording: .advanced, of: interview, .fixed(.start + 100_000))
    )
    var late = Telling.notes(4, on: interview, at: .start + 200_000)
    late.prediction = 90
    late.items = ["r1": 4]
    let after = known.after(known.changes(saving: late))
    let kept = try #require(after[late.id])
    #expect(kept.isLate(in: after))
    #expect(kept.prediction == nil)
    #expect(kept.items == ["r1": 4])
  }

  @Test func `open again when the outcome is cleared`() throws {
    let known = ended(.rejected, after: 30)
    let round = try #require(known[interview.id])
    let cleared = known.after(known.changes(recording: nil, of: round, clock.surroundings))
    let open = try #require(cleared[interview.id])
    #expect(open.outcomeKnownAt == nil)
    guard case .taken = cleared.fieldNotesState(of: open, clock.surroundings) else {
      Issue.record("still locked")
      return
    }
  }

  @Test func `make one card of a question to practise, however often they are saved`() {
    let question = AskedQuestion(text: "Why us?", competency: "communication", score: 2)
    let changes = journal.changes(
      saving: guessed,
      practising: [question, question],
      clock.surroundings
    )
    let once = journal.after(changes)
    let twice = once.after(
      once.changes(saving: guessed, practising: [question], clock.surroundings)
    )
    #expect(twice.shelf(QuestionCard.self).map(\.question) == ["Why us?"])
    #expect(twice.questionCards(of: guessed).map(\.competency) == ["communication"])
  }
}

@Suite struct `The form of field notes` {
  let blank = Telling.notes(
    3,
    on: Telling.interview(2, of: Telling.application(1), on: nil)
  )

  @Test func `asks twelve countable items, each with five anchors and a way not to tell`() {
    #expect(FieldNotes.itemNames.count == 12)
    for name in FieldNotes.itemNames {
      guard case .choice(let choices)? = FieldNotes.fields[name]?.control else {
        Issue.record("\(name) is no choice")
        continue
      }
      // A task may not have been set; every other item always can be told or not.
      #expect(choices.count == (name == "item-a5" ? 7 : 6), "\(name)")
      #expect(choices.last?.value == FieldNotes.cannotTell)
    }
  }

  @Test func `an item that could not be told is absent`() throws {
    let filled = try FieldNotes.fields.fill(
      blank,
      from: Draft(["item-r1": "3", "item-a1": FieldNotes.cannotTell, "item-a2": ""])
    )
    #expect(filled.items == ["r1": 3])
  }

  @Test func `that there was no task is not the same as being unable to tell`() throws {
    let none = FieldNotes.thereWasNone
    var notes = try FieldNotes.fields.fill(blank, from: Draft(["item-a5": none]))
    #expect(notes.notApplicable == ["a5"] && notes.items.isEmpty && !notes.isBlank)
    #expect(FieldNotes.fields.draft(of: notes)["item-a5"] == none)
    notes = try FieldNotes.fields.fill(notes, from: Draft(["item-a5": "2"]))
    #expect(notes.notApplicable.isEmpty && notes.items == ["a5": 2])
    #expect(throws: Problems.self) {
      try FieldNotes.fields.fill(blank, from: Draft(["item-r1": none]))
    }
  }

  @Test(arguments: ["5", "-1", "many"])
  func `an answer nobody offered is refused`(text: String) {
    #expect(throws: Problems.self) {
      try FieldNotes.fields.fill(blank, from: Draft(["item-r1": text]))
    }
  }

  @Test(arguments: ["3", "101", "-5", "half"])
  func `a guess goes in steps of five`(text: String) {
    #expect(throws: Problems.self) {
      try FieldNotes.fields.fill(blank, from: Draft(["prediction": text]))
    }
  }
}
