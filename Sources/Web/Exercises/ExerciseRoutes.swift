import Foundation
import HTTPTypes
import Journaling
import Planning
import Records
import Wording

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
    guard let walk = try await visit.walk() else { return try visit.afterwards() }
    return .page(PromptPage(visit: visit, walk: walk, problems: walk.problemsAsked(visit)).page)
  }

  /// Every Next, Skip and Back saves; so does the script, two seconds after the last key.
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    guard var walk = try await visit.walk() else { return try visit.afterwards() }
    let way = WayOn(rawValue: visit.form["go"]) ?? .next
    let isSkipped = [.skip, .discard, .anew].contains(way)
    if !isSkipped {
      for field in walk.fields { walk.kept.draft[field.name] = visit.form[field.name] }
    }
    if way == .discard {
      try await visit.keeper.shred(walk.kept.key(walk.tab))
      return .redirect(walk.kept.context.home, Notice(.nothingWritten))
    }
    if way == .anew { walk.kept.context.becomeNew() }
    // Who skipped everything has nothing to mend at the end either.
    let isBlank = walk.isLast && !walk.kept.holdsSomething
    let problems = isSkipped || isBlank ? Problems([]) : walk.problems(visit)
    let isOn = !visit.isAutosave && [.next, .skip].contains(way) && problems.list.isEmpty
    walk.kept.prompt = (isOn ? walk.next ?? walk.number : walk.number) - 1
    try await visit.keep(walk.kept, tab: walk.tab)
    if visit.isAutosave { return .text("saved") }
    if way == .back { return .redirect(walk.place(walk.previous ?? 1)) }
    if way == .pause { return .redirect(walk.kept.context.home, Notice(.saved)) }
    guard problems.list.isEmpty else {
      return .again(PromptPage(visit: visit, walk: walk, problems: problems).page)
    }
    guard let next = walk.next else { return try await finish(visit, walk) }
    return .redirect(walk.place(next))
  }

  private static func finish(_ visit: Visit, _ walk: Walk) async throws -> Answer {
    let place = Place.closing(walk.exercise.id).with("recovery", walk.kept.context.recovery)
    guard walk.kept.holdsSomething else {
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

  @Sendable static func closing(_ visit: Visit) async throws -> Answer {
    .page(ClosingPage(visit: visit, exercise: try visit.exercise()).page)
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
      return card.map { .card($0.id) } ?? Place.newCard.with("recovery", context.recovery)
    case "field-notes":
      let interview = journal.interview(toNote: context, visit.surroundings)
      return interview.map { .fieldNotes($0.id) } ?? .applications
    case "noise-primer": return .noisePrimer
    case "who-to-ask": return .whoToAsk
    case "competencies": return .competencies
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
    guard let number = Int(parameters["prompt"] ?? ""),
      exercise.prompts.indices.contains(number - 1)
    else { throw Missing() }
    guard var kept = try await kept(exercise.id, tab: tab) else { return nil }
    kept.context.record = RecordID(tab)
    return Walk(
      exercise: exercise,
      form: try exerciseForm(exercise),
      tab: tab,
      number: number,
      kept: kept,
      preferences: preferences
    )
  }

  /// Where a walk leads that was finished already, by a second press or in another window.
  ///
  /// - Throws: ``Missing`` where it was discarded.
  func afterwards() throws -> Answer {
    let exercise = try exercise()
    guard let record = RecordID(parameters["tab"] ?? "").flatMap(journal.record) else {
      throw Missing()
    }
    let recovery = record.links.lazy.compactMap { journal[Identifier<Recovery>($0)] }.first
    return .redirect(
      Place.closing(exercise.id).with("recovery", recovery?.id)
        .with("kind", record.reference.kind).with("record", record.reference.id)
    )
  }
}
