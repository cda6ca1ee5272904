import Records
import Support
import Testing

/// Walks every exercise from its first prompt to its last, as the engine does.
@Suite struct `Walking every exercise` {
  private static let walked = Guidance.exercises.filter { $0.record != nil }.map(\.id)

  @Test(arguments: walked)
  func `every field it asks is one of its record`(id: String) throws {
    let (exercise, form) = try parts(id)
    let known = Set(form.fields.map(\.name))
    let asked = exercise.prompts.flatMap { $0.fields ?? [] }.map(\.name)
    // A message and a practised question have pages of their own, with fields beyond the record's.
    if exercise.page == nil {
      #expect(Set(asked).isSubset(of: known), "\(Set(asked).subtracting(known))")
    }
    for field in form.fields where field.isRequired && exercise.page == nil {
      #expect(asked.contains(field.name), "\(field.name) is needed and never asked")
    }
  }

  @Test(arguments: walked)
  func `no field takes a name the form itself needs`(id: String) throws {
    let (_, form) = try parts(id)
    let ours = ["csrf", "go", "revision", "press", "given", "half-written", "prose"]
    #expect(Set(form.fields.map(\.name)).isDisjoint(with: ours))
  }

  @Test(arguments: walked)
  func `answering everything writes its record down, and it reads back as typed`(id: String) throws
  {
    let (_, form) = try parts(id)
    var (journal, context) = Telling.place(of: id)
    var draft = form.begin(journal, context, .fixed())
    for field in form.fields { draft[field.name] = field.control.someAnswer }
    let outcome = try form.finish(draft, journal, context, .fixed())
    #expect(outcome.changes.contains { $0.reference == outcome.record })
    journal = journal.after(outcome.changes)
    context.editing = outcome.record.id
    let again = form.begin(journal, context, .fixed())
    for field in form.fields where !field.control.someAnswer.isEmpty {
      #expect(again[field.name] == draft[field.name].trimmed, "\(field.name)")
    }
  }

  @Test(arguments: walked)
  func `finishing the same walk twice writes its record down once`(id: String) throws {
    let (_, form) = try parts(id)
    var (journal, context) = Telling.recovering()
    context.record = .numbered(9)
    var draft = form.begin(journal, context, .fixed())
    for field in form.fields { draft[field.name] = field.control.someAnswer }
    let first = try form.finish(draft, journal, context, .fixed(seed: 3))
    #expect(first.record == Reference(kind: form.kind, id: .numbered(9)))
    journal = journal.after(first.changes)
    let second = try form.finish(draft, journal, context, .fixed(seed: 4))
    #expect(second.changes.isEmpty && second.record == first.record)
  }

  @Test func `a recovery goes on only with walks of its own, a shelf with all of them`() {
    var (here, there, shelf) = (ExerciseContext(), ExerciseContext(), ExerciseContext())
    here.recovery = Identifier(.numbered(1))
    there.recovery = Identifier(.numbered(2))
    #expect(here.isOf(here) && !there.isOf(here) && !shelf.isOf(here))
    #expect(here.isOf(shelf) && there.isOf(shelf))
    shelf.editing = .numbered(3)
    #expect(!here.isOf(shelf), "a new one is no change of one that is there")
  }

  @Test(arguments: walked)
  func `skipping everything asks for nothing but what the record cannot be without`(
    id: String
  ) throws {
    let (_, form) = try parts(id)
    let (journal, context) = Telling.recovering()
    let draft = form.begin(journal, context, .fixed())
    do throws(Problems) {
      _ = try form.finish(draft, journal, context, .fixed())
    } catch {
      let needed = Set(form.fields.filter(\.isRequired).map(\.name) + ["title"])
      #expect(Set(error.list.map(\.field)).isSubset(of: needed), "\(error.list)")
    }
  }

  private func parts(_ id: String) throws -> (Exercise, ExerciseForm) {
    let exercise = try #require(Guidance.exercise(id))
    return (exercise, try #require(exercise.record.flatMap(ExerciseForms.form), "\(id)"))
  }
}

extension Control {
  /// An answer a person could give.
  fileprivate var someAnswer: String {
    switch self {
    case .line, .prose: "Some words of mine"
    case .lines: "first\nsecond"
    case .day: "2026-11-26"
    case .time: "14:30"
    case .link: "https://example.org/course"
    case .email: "mara@example.org"
    case .chips(let range, _, _, _), .number(let range): String(range.upperBound)
    case .choice(let choices): choices.first?.value ?? ""
    case .words: "first\nsecond"
    case .choices(let choices, let most):
      choices.prefix(min(2, most)).map(\.value).joined(separator: "\n")
    case .record: ""
    case .check: "yes"
    }
  }
}
