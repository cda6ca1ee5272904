import Foundation
import HTTPTypes
import Journaling
import Records

enum ExerciseRoutes {
  /// The first page of an exercise: what it is, how long it takes, what is known about it.
  @Sendable static func begin(_ visit: Visit) async throws -> Answer {
    let exercise = try visit.exercise()
    let context = visit.exerciseContext(visit.query)
    if let own = OwnPages.place(of: exercise, context, visit) { return .redirect(own) }
    let kept = try await visit.halfWritten(exercise.id).filter { $0.kept.context.isOf(context) }
    return .page(
      ExerciseBeginPage(visit: visit, exercise: exercise, context: context, halfWritten: kept).page
    )
  }

  /// Begins a new walk: the draft is kept from its first moment.
  @Sendable static func start(_ visit: Visit) async throws -> Answer {
    let exercise = try visit.exercise()
    let form = try visit.exerciseForm(exercise)
    let context = visit.exerciseContext(visit.form)
    if let series = WritingSeriesPart(visit: visit, exercise: exercise, context: context),
      !series.mayBegin
    {
      return .redirect(.exercise(exercise.id).with("recovery", context.recovery))
    }
    if visit.journal.isBelowMoodFloor(of: exercise, visit.surroundings), !visit.form.has("anyway") {
      return .redirect(.exercise(exercise.id).with("recovery", context.recovery))
    }
    let tab = visit.surroundings.newRecordID().description
    let begun = KeptExercise(
      beginning: exercise.id,
      form,
      in: context,
      visit.journal,
      visit.surroundings
    )
    try await visit.keep(begun, tab: tab)
    return .redirect(.prompt(exercise.id, tab, 1))
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    guard let walk = try await visit.walk() else { return try await visit.afterwards() }
    if visit.isTakenUpOnALowDay(walk), !visit.query.has("anyway") {
      let (place, context) = (Place.exercise(walk.exercise.id), walk.kept.context)
      return .redirect(
        place.with("recovery", context.recovery).with("interview", context.interview)
          .with("application", context.application).with("edit", context.editing)
      )
    }
    return .page(PromptPage(visit: visit, walk: walk, problems: walk.problemsAsked(visit)).page)
  }

  /// Every Next, Skip and Back saves; so does the script, two seconds after the last key.
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    guard let opened = try await visit.walk() else { return try await visit.afterwards() }
    let way = WayOn(rawValue: visit.form["go"]) ?? .next
    if way == .discard {
      let thrown = try await visit.keeper.throwAway(opened.kept.key(opened.tab))
      return .redirect(opened.kept.context.home, Notice(.thrownAway, undo: thrown))
    }
    let isSkipped = [.skip, .anew].contains(way)
    let sent = isSkipped ? Draft() : visit.form.draft(of: opened.fields.map(\.name))
    let isOn = !visit.isAutosave && [.next, .skip].contains(way)
    let kept = try await visit.keep(opened, typing: sent) { walk in
      if way == .anew { walk.kept.context.becomeNew() }
      let goesOn = isOn && (isSkipped || mending(walk, visit).list.isEmpty)
      walk.kept.prompt = (goesOn ? walk.next ?? walk.number : walk.number) - 1
    }
    guard let (walk, twice) = kept else { return try await visit.afterwards() }
    if visit.isAutosave { return try .kept(sent, in: walk.kept.draft, keptTwice: twice) }
    if way == .back { return .redirect(walk.place(walk.previous ?? 1)) }
    if way == .pause { return .redirect(walk.kept.context.home, Notice(.saved)) }
    // Both texts are there now: they are shown before anything is made of them.
    if !twice.isEmpty { return .redirect(walk.place(walk.number), Notice(.keptTwice)) }
    let problems = isSkipped ? .none : mending(walk, visit)
    guard problems.list.isEmpty else {
      return .again(PromptPage(visit: visit, walk: walk, problems: problems).page)
    }
    guard let next = walk.next else { return try await finish(visit, walk) }
    return .redirect(walk.place(next))
  }

  /// Who skipped everything has nothing to mend at the end either.
  private static func mending(_ walk: Walk, _ visit: Visit) -> Problems {
    walk.isLast && !walk.kept.holdsSomething ? .none : walk.problems(visit)
  }

  private static func finish(_ visit: Visit, _ walk: Walk) async throws -> Answer {
    let place = Place.closing(walk.exercise.id).with("recovery", walk.kept.context.recovery)
    guard walk.kept.holdsSomething || walk.countsUnwritten else {
      try await visit.keeper.shred(walk.kept.key(walk.tab))
      return .redirect(place, Notice(.nothingWritten))
    }
    do throws(ExerciseTrouble) {
      let finished = try await Finishing(visit: visit, walk: walk).commit()
      return .redirect(
        place.with("kind", finished.record.kind).with("record", finished.record.id),
        finished.notice
      )
    } catch {
      switch error {
      case .problems(let problems): return .redirect(walk.place(of: problems).with("check", "yes"))
      case .gone:
        return .page(WritingGonePage(visit: visit, walk: walk).page, status: .conflict)
      case .other(let error): throw error
      }
    }
  }
}

/// Where somebody wants to go from a prompt: the value of the button they pressed.
///
/// One name for all of them, since a prompt may well ask for a field called "next".
enum WayOn: String {
  case next, skip, back, pause, discard
  /// What was being changed is gone: it becomes a new one.
  case anew
}

/// Exercises that have a page of their own.
enum OwnPages {
  static func place(of exercise: Exercise, _ context: ExerciseContext, _ visit: Visit) -> Place? {
    let journal = visit.journal
    guard context.editing == nil else { return nil }
    switch exercise.page {
    case "message":
      return Place.newMessage.with("exercise", exercise.id).with("recovery", context.recovery)
        .with("application", context.application)
    case "practice":
      let card = journal[context.recovery].flatMap {
        journal.records(QuestionCard.self, mentioning: $0.id.raw).last
      }
      return (card.map { .card($0.id) } ?? Place.newCard).with("recovery", context.recovery)
    case "field-notes":
      let interview = journal.interview(toNote: context, visit.surroundings)
      return (interview.map { Place.fieldNotes($0.id) } ?? Place.applications)
        .with("recovery", context.recovery)
    case "noise-primer": return Place.noisePrimer.with("recovery", context.recovery)
    case "who-to-ask": return Place.whoToAsk.with("recovery", context.recovery)
    case ReadingPage.name: return .reading(exercise.id)
    case "competencies": return Place.competencies.with("recovery", context.recovery)
    default: return nil
    }
  }
}

extension ExerciseContext {
  /// Where somebody goes who leaves an exercise.
  var home: Place { recovery.map { .recovery($0) } ?? .steps }
}

extension Visit {
  func exercise() throws -> Exercise {
    guard let exercise = Guidance.exercise(parameters["exercise"] ?? "") else { throw Missing() }
    return ExerciseForms.asked(exercise)
  }

  func exerciseForm(_ exercise: Exercise) throws -> ExerciseForm {
    guard let form = exercise.record.flatMap(ExerciseForms.form) else { throw Missing() }
    return form
  }

  func exerciseContext(_ form: Form) -> ExerciseContext {
    var context = ExerciseContext()
    context.recovery = form.value("recovery")
    context.interview = form.value("interview")
    context.application = form.value("application")
    context.editing = form.value("edit")
    return context
  }

  /// The walk the address names; nil where its draft was finished or discarded.
  ///
  /// - Throws: ``Missing`` where the exercise has no such prompt.
  func walk() async throws -> Walk? {
    let exercise = try exercise()
    let tab = parameters["tab"] ?? ""
    let number = try number("prompt", upTo: exercise.prompts.count)
    let key = DraftKey(form: KeptExercise.form(exercise.id), tab: tab)
    guard let found: Begun<KeptExercise> = try await begun(key) else { return nil }
    var kept = found.kept
    kept.context.record = RecordID(tab)
    return Walk(
      exercise: exercise,
      form: try exerciseForm(exercise),
      tab: tab,
      number: number,
      kept: kept,
      savedAt: found.savedAt,
      preferences: preferences
    )
  }

  /// Where a walk leads that was finished already, by a second press or in another window.
  ///
  /// What this window typed meanwhile goes to what was finished.
  ///
  /// - Throws: ``Missing`` where it was discarded.
  func afterwards() async throws -> Answer {
    let exercise = try exercise()
    guard let record = RecordID(parameters["tab"] ?? "").flatMap(journal.record) else {
      throw Missing()
    }
    let recovery = record.links.lazy.compactMap { journal[Identifier<Recovery>($0)] }.first
    let added = try await added(to: record, exercise)
    return .redirect(
      Place.closing(exercise.id).with("recovery", recovery?.id)
        .with("kind", record.reference.kind).with("record", record.reference.id),
      added.map { Notice(.keptTwice, undo: $0) }
    )
  }

  /// - Returns: the commit, where this window had words of its own.
  private func added(to record: any JournalRecord, _ exercise: Exercise) async throws -> RecordID? {
    let isShredded = (record as? ExpressiveWriting)?.isShredded ?? false
    guard isPost, !isAutosave, !isShredded, let given else { return nil }
    let asked = exercise.prompts.flatMap { $0.fields ?? [] }.map(\.name).filter(form.has)
    let (sent, exercised, surroundings) = (
      form.draft(of: asked), try exerciseForm(exercise), surroundings
    )
    let id = record.reference.id
    return try await keeper.commit { journal in
      guard journal.record(id) != nil else { return [] }
      return try exercised.changes(adding: sent, given: given, to: id, in: journal, surroundings)
    }.commit
  }
}
