import Records

/// Something that comes back, as a form.
struct RoutineForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: Routine?
  let draft: Draft
  let problems: Problems

  static func blank(_ visit: Visit) -> Routine {
    let routine = Routine(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      title: "",
      startOn: visit.today
    )
    return visit.comingBack.map(routine.beginning) ?? routine
  }

  static func begun(_ visit: Visit) -> Draft { Routine.fields.draft(of: blank(visit)) }

  static func next(after record: Routine, _: Visit) -> Place { .routine(record.id) }

  static func changes(
    adding record: Routine,
    in journal: Journal,
    _ visit: Visit
  ) throws
    -> [Change]
  {
    try journal.changes(beginning: record.checked(), from: visit.comingBack, visit.surroundings)
  }

  /// What is planned already and becomes the first time.
  private var action: PlannedAction? { record == nil ? visit.comingBack : nil }

  var page: Page {
    Page(
      title: record == nil ? "Something that comes back" : "Change all that follow",
      section: .plan,
      trail: [.section(.plan), Page.Crumb(title: "What comes back", place: .routines)],
      lead: "One at a time stands in the plan. The next is planned once that one is settled.",
      body: body
    )
  }

  private var body: HTML {
    plainForm(
      to: record.map { .routine($0.id) } ?? .routines,
      leave: record.map { .routine($0.id) } ?? action.map { .action($0.id) } ?? .plan,
      hidden: HTML.some(action) {
        #"<input type="hidden" name="action" value="\#($0.id.description)">"#
      }
    )
  }
}

extension Visit {
  /// Something planned that is to come back from now on.
  fileprivate var comingBack: PlannedAction? {
    journal[(isPost ? form : query).value("action", as: Identifier<PlannedAction>.self)]
      .flatMap { $0.state == .open && $0.routine == nil ? $0 : nil }
  }
}

extension Routine {
  /// What an action says already.
  fileprivate func beginning(as action: PlannedAction) -> Routine {
    var routine = self
    routine.title = action.title
    routine.startOn = action.day ?? startOn
    routine.time = action.time
    routine.place = action.place
    routine.ifCue = action.ifCue
    routine.thenAction = action.thenAction
    routine.activity = action.activity
    return routine
  }
}
