import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// What every command takes that asks.
struct WalkOptions: ParsableArguments {
  @Flag(help: "Write longer answers in the editor of $EDITOR.")
  var editor = false

  @Flag(help: "Print what was saved as JSON, an object.")
  var json = false
}

/// A command that asks prompt by prompt, or takes its answers as flags.
struct WalkRun {
  let desk: Desk
  let open: OpenJournal
  var walked: Walked
  let context: ExerciseContext
  /// What was typed as flags; where there is any, nothing is asked.
  var typed: Draft
  let options: WalkOptions
  /// The name its half-written form is kept under, where there is only ever one.
  var key: DraftKey?
  /// Of several half-written ones, only those of what was named are meant.
  var named = ExerciseContext()

  private var drafts: WalkDrafts { WalkDrafts(keeper: open.keeper) }

  func run() async throws {
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    var context = context
    context.record = surroundings.newRecordID()
    let begun = KeptExercise(
      beginning: walked.id,
      walked.form,
      in: context,
      journal,
      surroundings
    )
    guard typed.values.isEmpty else {
      var run = self
      run.typed = try desk.completed(typed)
      return try await run.saveTyped(begun)
    }
    guard desk.terminal.isAnswering() else {
      throw CommandRefused(
        "Nobody is here to answer. Answer with flags, as `\(walked.command) --help` shows.",
        .usage
      )
    }
    let preferences = journal.preferences(zone: surroundings.zone)
    var asking = self
    asking.walked = walked.asked(of: preferences)
    let run = asking
    try await Scales.$current.withValue(preferences.scales) {
      try await run.ask(begun, journal, surroundings)
    }
  }

  private func ask(
    _ begun: KeptExercise,
    _ journal: Journal,
    _ surroundings: Surroundings
  ) async throws {
    guard let half = try await half(begun, journal, surroundings) else { return }
    var walker = Walker(
      walked,
      from: half,
      at: desk,
      drafts,
      in: journal,
      usesEditor: options.editor
    )
    var isThrough = try await walker.walk()
    while isThrough {
      do {
        try await finish(walker.kept, half.key)
        return try await sayMoodWord(journal)
      } catch let problems as Problems {
        try await walker.takeUp(open.keeper)
        isThrough = try await walker.mend(problems)
      }
    }
    try await sayStopped(walker.kept, half.key)
    try await sayMoodWord(journal)
  }

  /// Shows people to talk to, if the mood gives a reason.
  ///
  /// - Parameter before: the journal before anything was saved.
  private func sayMoodWord(_ before: Journal) async throws {
    let journal = try await open.keeper.journal()
    guard journal.isNewlyLow(since: before, before.seen(desk.surroundings())) else { return }
    SupportWord(desk: desk).sayOfMood()
  }

  private func saveTyped(_ begun: KeptExercise) async throws {
    var kept = begun
    kept.draft.values.merge(typed.values) { $1 }
    guard !typed.isEmpty else {
      return desk.say("Nothing was written down. That is fine." as Phrase)
    }
    let before = try await open.keeper.journal()
    try await show(try await save(kept))
    try await sayMoodWord(before)
  }

  // MARK: - Beginning

  /// Where to begin: at the beginning, or where a half-written one was left.
  ///
  /// - Returns: nil where somebody would rather not.
  private func half(
    _ begun: KeptExercise,
    _ journal: Journal,
    _ surroundings: Surroundings
  ) async throws -> (key: DraftKey, kept: KeptExercise)? {
    // The walk and what comes of it have one name, as on the pages.
    let tab = (begun.context.record ?? surroundings.newRecordID()).description
    let new = (key: key ?? .exercise(walked.id, tab), kept: begun)
    let left = HalfWrittenChoice(
      desk: desk,
      zone: surroundings.zone,
      prompts: walked.prompts.count,
      fields: walked.form.fields
    )
    desk.tell(walked.title)
    let choice = try await left.choice(of: try await halfWritten(begun)) { half in
      try await open.keeper.discard(half.key)
    }
    switch choice {
    case .leave: return nil
    case .begin: sayBeginning()
    case .goOn(var half):
      if key == nil { half.kept.context.record = RecordID(half.key.tab) }
      return (half.key, half.kept)
    }
    return new
  }

  private func halfWritten(_ begun: KeptExercise) async throws -> [LeftWalk] {
    if key != nil, let interview = context.interview {
      return [try await drafts.halfWritten(notesOf: interview, over: begun)].compactMap(\.self)
        .map(leftWhereWritten)
    }
    return try await drafts.halfWritten(walked.id).filter { half in
      var place = named
      place.editing = half.kept.context.editing
      return half.kept.context.isOf(place)
    }
  }

  /// The page does not keep the prompt it was left at: the one after the last answer is the next.
  private func leftWhereWritten(_ half: LeftWalk) -> LeftWalk {
    var kept = half.kept
    let last = walked.prompts.lastIndex { prompt in
      walked.fields(of: prompt).contains { !kept.draft[$0.info.name].isEmpty }
    }
    kept.prompt = min((last ?? -1) + 1, walked.prompts.count - 1)
    return LeftWalk(key: half.key, savedAt: half.savedAt, kept: kept)
  }

  private func sayBeginning() {
    if !walked.lead.isEmpty { desk.tell(walked.lead) }
    desk.tell("Enter leaves a question open. Your answers are kept as you go." as Phrase)
    desk.tell(".back goes back, .stop keeps it for later, .help names the other words." as Phrase)
    for stop in walked.stops { desk.tell(stop.trimmed) }
  }

  // MARK: - Ending

  private func sayStopped(_ kept: KeptExercise, _ key: DraftKey) async throws {
    guard kept.holdsSomething else {
      try await open.keeper.discard(key)
      return desk.tell("Nothing was written down. That is fine." as Phrase)
    }
    desk.tell("")
    desk.tell("It is kept as you left it. `\(walked.command)` goes on with it." as Phrase)
    if Guidance.exercise(walked.id) != nil { desk.tell("So does its page." as Phrase) }
  }

  private func finish(_ kept: KeptExercise, _ key: DraftKey) async throws {
    guard kept.holdsSomething else {
      try await open.keeper.discard(key)
      return desk.say("Nothing was written down. That is fine." as Phrase)
    }
    let saved = try await save(kept)
    try await open.keeper.discard(key)
    desk.tell("")
    try await show(saved)
  }

  private func save(_ kept: KeptExercise) async throws -> Reference {
    var kept = kept
    let journal = try await open.keeper.journal()
    if kept.context.hasLost(in: journal) {
      desk.tell("What this changed was removed meanwhile. It is saved as a new one." as Phrase)
      kept.context.becomeNew()
    }
    let base = try await open.keeper.base(of: kept)
    let (form, done, surroundings) = (walked.form, kept, journal.seen(desk.surroundings()))
    let record = try done.finished(by: form, over: base, in: journal, surroundings).record
    try await open.keeper.commit { journal in
      let finished = try done.finished(by: form, over: base, in: journal, surroundings)
      return journal.withoutMentionsOfGone(finished.changes)
    }
    return record
  }

  private func show(_ saved: Reference) async throws {
    let journal = try await open.keeper.journal()
    guard let record = journal[saved] else { return }
    if options.json { return desk.say(record.json(in: journal)) }
    desk.say("Saved.", named: saved.id)
    guard typed.values.isEmpty else { return }
    if !walked.closing.isEmpty { desk.say(walked.closing) }
    desk.say("To read it again: `rebound serve`, then \(try desk.address(of: saved))." as Phrase)
  }
}

extension JournalKeeper {
  /// The record a walk changes, as it stood when that was begun; nil for a new one.
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
      // Its page has finished it meanwhile: what was typed here goes to what came of that.
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
