import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// The options of every command that asks.
struct WalkOptions: ParsableArguments {
  @Flag(help: "Write longer answers in the editor of $EDITOR.")
  var editor = false

  @Flag(help: "Print what was saved as JSON, an object.")
  var json = false
}

/// Asks somebody at a terminal prompt by prompt, or takes the answers from flags.
struct WalkRun {
  let session: Session
  var asking: Asking
  /// What was typed as flags; if there is anything, nothing is asked.
  var typed: Draft
  let options: WalkOptions

  private var environment: CommandEnvironment { session.environment }
  private var keeper: JournalKeeper { session.keeper }
  private var walked: Walked { asking.walked }
  private var drafts: WalkDrafts { WalkDrafts(keeper: keeper) }

  func run() async throws {
    var context = asking.context
    context.record = session.surroundings.newRecordID()
    let begun = KeptExercise(
      beginning: walked.id,
      walked.form,
      in: context,
      session.journal,
      session.surroundings
    )
    var run = self
    guard typed.values.isEmpty else {
      run.typed = try environment.completed(typed)
      return try await run.saveTyped(begun)
    }
    try environment.needsAnswers(walked.command)
    let preferences = session.journal.preferences(zone: session.surroundings.zone)
    run.asking.walked = walked.asked(of: preferences)
    let asked = run
    try await Scales.$current.withValue(preferences.scales) { try await asked.ask(begun) }
  }

  private func ask(_ begun: KeptExercise) async throws {
    guard let half = try await half(begun) else { return }
    var walker = Walker(
      walked,
      from: half,
      in: environment,
      drafts,
      in: session.journal,
      usesEditor: options.editor
    )
    var isThrough = try await walker.walk()
    while isThrough {
      do {
        try await finish(walker.kept, half.key)
        return try await sayMoodWord()
      } catch let problems as Problems {
        try await walker.takeUp(keeper)
        isThrough = try await walker.mend(problems)
      }
    }
    try await sayStopped(walker.kept, half.key)
    try await sayMoodWord()
  }

  /// Shows people to talk to, if the mood gives a reason.
  private func sayMoodWord() async throws {
    let journal = try await keeper.journal()
    guard journal.isNewlyLow(since: session.journal, session.surroundings) else { return }
    SupportWord(environment: environment).sayOfMood()
  }

  private func saveTyped(_ begun: KeptExercise) async throws {
    var kept = begun
    kept.draft.values.merge(typed.values) { $1 }
    guard !typed.isEmpty else {
      return environment.say("You left everything blank, so nothing was saved." as Phrase)
    }
    try await show(try await save(kept))
    try await sayMoodWord()
  }

  // MARK: - Beginning

  /// Where to begin: at the first prompt, or where a half-written form was left.
  ///
  /// - Returns: nil if the person decides not to.
  private func half(
    _ begun: KeptExercise
  ) async throws -> (key: DraftKey, kept: KeptExercise)? {
    // The walk and the record it makes share an ID, as on the pages.
    let tab = (begun.context.record ?? session.surroundings.newRecordID()).description
    let new = (key: asking.key ?? .exercise(walked.id, tab), kept: begun)
    let left = HalfWrittenChoice(
      environment: environment,
      zone: session.surroundings.zone,
      prompts: walked.prompts.count,
      fields: walked.form.fields
    )
    environment.tell(walked.title)
    let choice = try await left.choice(of: try await halfWritten(begun)) { half in
      try await keeper.discard(half.key)
    }
    switch choice {
    case .leave: return nil
    case .begin: sayBeginning()
    case .goOn(var half):
      if asking.key == nil { half.kept.context.record = RecordID(half.key.tab) }
      return (half.key, half.kept)
    }
    return new
  }

  private func halfWritten(_ begun: KeptExercise) async throws -> [LeftWalk] {
    if asking.key != nil, let interview = asking.context.interview {
      return [try await drafts.halfWritten(notesOf: interview, over: begun)].compactMap(\.self)
        .map(leftWhereWritten)
    }
    return try await drafts.halfWritten(walked.id).filter { half in
      var place = asking.named
      place.editing = half.kept.context.editing
      return half.kept.context.isOf(place)
    }
  }

  /// The same at the prompt after the last answer, since the page does not keep the current prompt.
  private func leftWhereWritten(_ half: LeftWalk) -> LeftWalk {
    var kept = half.kept
    let last = walked.prompts.lastIndex { prompt in
      walked.fields(of: prompt).contains { !kept.draft[$0.info.name].isEmpty }
    }
    kept.prompt = min((last ?? -1) + 1, walked.prompts.count - 1)
    return LeftWalk(key: half.key, savedAt: half.savedAt, kept: kept)
  }

  private func sayBeginning() {
    if !walked.lead.isEmpty { environment.tell(walked.lead) }
    environment.tell(
      "Press Enter to skip a question. Your answers are saved as you go." as Phrase
    )
    environment.tell(
      ".back goes back, .stop saves it for later, .help shows the other words." as Phrase
    )
    for stop in walked.stops { environment.tell(stop.trimmed) }
  }

  // MARK: - Ending

  private func sayStopped(_ kept: KeptExercise, _ key: DraftKey) async throws {
    guard kept.holdsSomething else {
      try await keeper.discard(key)
      return environment.tell("You left everything blank, so nothing was saved." as Phrase)
    }
    environment.tell("")
    environment.tell("Your answers are saved. To continue, run `\(walked.command)`." as Phrase)
    if Guidance.exercise(walked.id) != nil {
      environment.tell("You can also continue on its page." as Phrase)
    }
  }

  private func finish(_ kept: KeptExercise, _ key: DraftKey) async throws {
    guard kept.holdsSomething else {
      try await keeper.discard(key)
      return environment.say("You left everything blank, so nothing was saved." as Phrase)
    }
    let saved = try await save(kept)
    try await keeper.discard(key)
    environment.tell("")
    try await show(saved)
  }

  private func save(_ kept: KeptExercise) async throws -> Reference {
    var kept = kept
    let journal = try await keeper.journal()
    if kept.context.hasLost(in: journal) {
      environment.tell(
        "What you were changing was removed in the meantime. It is saved as a new one." as Phrase
      )
      kept.context.becomeNew()
    }
    let base = try await keeper.base(of: kept)
    let (form, done, surroundings) = (walked.form, kept, journal.seen(environment.surroundings()))
    let record = try done.finished(by: form, over: base, in: journal, surroundings).record
    try await keeper.commit { journal in
      let finished = try done.finished(by: form, over: base, in: journal, surroundings)
      return journal.withoutMentionsOfGone(finished.changes)
    }
    return record
  }

  private func show(_ saved: Reference) async throws {
    let after = try await session.renewed()
    guard let record = after.journal[saved] else { return }
    if options.json { return environment.say(after.json(record)) }
    environment.say("Saved.", named: saved.id)
    guard typed.values.isEmpty else { return }
    if !walked.closing.isEmpty { environment.say(walked.closing) }
    environment.say(
      "To read it again: `rebound serve`, then \(try environment.address(of: saved))." as Phrase
    )
  }
}

extension CommandEnvironment {
  /// - Throws: ``CommandRefused`` if nobody is there to answer.
  func needsAnswers(_ command: String) throws(CommandRefused) {
    guard !terminal.isAnswering() else { return }
    throw CommandRefused(
      "This is not a terminal, so Rebound cannot ask. Answer with flags; `\(command) --help` lists them.",
      .usage
    )
  }
}

extension JournalKeeper {
  /// The record a walk edits, as it was when the walk began; nil for a new one.
  func base(of kept: KeptExercise) async throws -> (any JournalRecord)? {
    guard let id = kept.context.editing, kept.context.revision > 0 else { return nil }
    return try await record(id, at: kept.context.revision)
  }
}

extension KeptExercise {
  fileprivate func finished(
    by form: ExerciseForm,
    over base: (any JournalRecord)?,
    in journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> ExerciseOutcome {
    let draft = merged(over: base, form, in: journal)?.draft ?? draft
    if let record = context.record, context.editing == nil, journal.record(record) != nil {
      // The page finished it in the meantime, so what was typed here is merged into the saved
      // record.
      let given = GivenTexts(begun, Array(begun.values.keys))
      return ExerciseOutcome(
        changes: try form.changes(
          adding: draft,
          given: given,
          to: record,
          in: journal,
          surroundings
        ),
        record: Reference(kind: form.kind, id: record)
      )
    }
    return try form.finish(draft, journal, context, surroundings)
  }
}
