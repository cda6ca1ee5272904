import API
import Foundation
import Journaling
import Records

/// Practices questions with somebody at a terminal: each is asked, explained and rated.
struct PracticeWalk {
  let session: Session
  let options: WalkOptions

  private var environment: CommandEnvironment { session.environment }
  private var keeper: JournalKeeper { session.keeper }
  private var drafts: WalkDrafts { WalkDrafts(keeper: keeper) }

  private func seen() async throws -> (journal: Journal, surroundings: Surroundings) {
    let journal = try await keeper.journal()
    return (journal, journal.seen(environment.surroundings()))
  }

  /// Goes through today's questions, until all are done or the person stops.
  func practiceToday() async throws {
    try await begin()
    var isFirst = true
    while true {
      let (journal, surroundings) = try await seen()
      let session = journal.practiceSession(surroundings)
      guard let item = session.items.first else {
        return environment.tell(
          isFirst ? "No questions are due today." : "You are done for today."
        )
      }
      if !isFirst {
        switch goOn() {
        case .stop: return environment.tell("You stopped for today. The rest can wait." as Phrase)
        case .aside:
          try await setAside(item.card, surroundings)
          continue
        case .on: break
        }
      }
      isFirst = false
      let kicker: Phrase =
        "Question \(session.answered + 1) of \(session.answered + session.count).\(item.isAloud ? " Answer this one out loud, if you can." as Phrase : "")"
      guard try await ask(item.card, kicker: kicker) else { return }
    }
  }

  private func begin() async throws {
    let (journal, surroundings) = try await seen()
    let day = journal.practiceDay(surroundings)
    if let end = day.pausedUntil {
      let again = Pause(until: end).end(surroundings)
      environment.tell(
        "Practice is paused for now, and is suggested again \(again). You can practice anyway."
          as Phrase
      )
    }
    for family in day.session.fromBank {
      environment.tell("From the question bank, for the interview: \(family.title)" as Phrase)
    }
    if day.session.isEmpty, journal.shelf(QuestionCard.self).isEmpty {
      environment.tell("You have no questions yet. `rebound practice bank` has some to start with.")
    }
    try await keeper.commit { journal in
      journal.changes(beginning: journal.practiceSession(surroundings), surroundings)
    }
    guard !day.session.isEmpty else { return }
    environment.tell(
      "\(day.session.count) questions, about \(day.session.minutes) minutes." as Phrase
    )
    environment.tell("Press Enter to skip anything. You can .stop at any point." as Phrase)
  }

  private enum Turn {
    case on, aside, stop
  }

  private func goOn() -> Turn {
    environment.tell("")
    environment.tell(".skip moves the next one to tomorrow, .stop ends here." as Phrase)
    switch Answer(environment.terminal.ask(("Press Enter to continue. " as Phrase).said)) {
    case .ended, .word(.stop): return .stop
    case .word(.skip): return .aside
    default: return .on
    }
  }

  private func setAside(_ card: QuestionCard, _ surroundings: Surroundings) async throws {
    try await keeper.add(SetAside(card.id.raw, until: surroundings.today + 1, surroundings))
  }

  // MARK: - One question

  /// - Returns: whether the question was finished; if not, what was typed is kept.
  func ask(_ card: QuestionCard, kicker: Phrase) async throws -> Bool {
    let (journal, surroundings) = try await seen()
    let form = ExerciseForms.answer(to: card)
    var context = ExerciseContext()
    context.record = surroundings.newRecordID()
    var kept = KeptExercise(beginning: "practice", form, in: context, journal, surroundings)
    let key = DraftKey.answer(to: card)
    if let half = try await keeper.draft(key),
      let typed = HalfWritten(payload: half.payload)
    {
      kept.draft = kept.draft.with(typed)
    }
    if !kicker.isEmpty { environment.tell(kicker) }
    let steps = PracticePrompts(card: card, journal: journal, form: form)
    guard try await walk(steps.asking, &kept, key, journal) else { return false }
    if kept.draft["rating"].isEmpty,
      let review = try? journal.review(of: card, from: kept.draft, surroundings)
    {
      kept.draft["rating"] = review.proposedGrade.rating.rawValue
    }
    kept.prompt = 0
    guard try await walk(steps.grading, &kept, key, journal) else { return false }
    try await save(kept.draft, of: card)
    try await keeper.discard(key)
    return true
  }

  private func walk(
    _ walked: Walked,
    _ kept: inout KeptExercise,
    _ key: DraftKey,
    _ journal: Journal
  ) async throws -> Bool {
    var walker = Walker(
      walked,
      from: (key, kept),
      in: environment,
      drafts,
      in: journal,
      usesEditor: options.editor
    )
    let isThrough = try await walker.walk()
    kept = walker.kept
    if !isThrough {
      environment.tell("")
      environment.tell("Your answer is saved, here and on its page." as Phrase)
    }
    return isThrough
  }

  /// Saves an answer, and prints when the question comes back.
  ///
  /// - Throws: `Problems`, each with its field.
  func save(_ draft: Draft, of card: QuestionCard) async throws {
    let surroundings = try await seen().surroundings
    let review = try await seen().journal.review(of: card, from: draft, surroundings)
    try await keeper.add(review)
    let journal = try await keeper.journal()
    if options.json { return environment.say(review.whole(in: journal, surroundings)) }
    let rules = PracticeRules(event: journal.practiceEvent(surroundings))
    switch journal.turn(of: card, rules, surroundings) {
    case .on(let day):
      environment.say("Saved. This question comes back \(day.noonGMT, .weekdayAndDay)." as Phrase)
    default: environment.say("Saved." as Phrase)
    }
  }
}

/// The prompts for practicing a question in a terminal.
private struct PracticePrompts {
  let card: QuestionCard
  let journal: Journal
  let form: ExerciseForm

  var asking: Walked {
    let wording = Phrase(verbatim: card.wording(after: journal.reviews(of: card).count))
    let scores = card.dimensions.map(PracticeReview.field)
    return walked([
      Exercise.Prompt("answer", ask: wording, help: card.instruction, fields: ["answer"]),
      Exercise.Prompt("look", ask: "What they want to find out", help: look, fields: []),
      Exercise.Prompt(
        "scores",
        ask: "Which level comes closest to what somebody could hear?",
        fields: (Scales.current == .off ? [] : scores) + ["aloud", "used-notes"]
      ),
    ])
  }

  var grading: Walked {
    walked([
      Exercise.Prompt(
        "grade",
        ask: "How easy was it to answer? This decides when the question comes back.",
        fields: ["rating", "try-next"]
      )
    ])
  }

  private func walked(_ prompts: [Exercise.Prompt]) -> Walked {
    Walked(
      id: "practice",
      title: "",
      prompts: prompts,
      closing: "",
      form: form,
      command: "rebound practice"
    )
  }

  private var look: Phrase {
    let look = journal.look(at: card)
    let story = look.story.map {
      [$0.situation, $0.task, $0.action, $0.result, $0.learned].filter { !$0.isEmpty }
    }
    let rule = look.needNotAnswer.map { rule in
      [
        ("You need not answer this." as Phrase).said, rule.why,
        ("What you can say instead: \(rule.instead)" as Phrase).said, rule.place,
      ]
    }
    let lines =
      (rule ?? []) + [look.checks] + look.outline.map { "- " + $0 }
      + (look.trap.isEmpty ? [] : [("A common trap: \(look.trap)" as Phrase).said])
      + look.followUps.map { ("They may ask next: \($0)" as Phrase).said }
      + (story ?? []) + [card.answer]
    return Phrase(verbatim: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}
