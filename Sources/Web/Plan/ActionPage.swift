import Records

/// One thing to do: what became of it, when, and what if something gets in the way.
struct ActionPage {
  let visit: Visit
  let action: PlannedAction
  /// What the form sent, where it is shown again with its problems.
  var draft = Draft()
  var problems: Problems = .none

  var page: Page {
    Page(Phrase(verbatim: action.title), below: [.plan], lead: lead) {
      """
      \(visit.problemList(problems))
      \(HTML.some(action.plan) { #"<p class="quote">\#($0)</p>"# })
      \(HTML.some(visit.journal[action.routine], routine))
      \(source)
      \(action.state == .open ? settling + moving : reopening)
      \(HTML.when(action.state != .open, afterwards))
      <div class="actions"><a class="quiet" href="\(Place.editAction(action.id).address)">\(say: action.routine == nil ? "Change plan" : "Change this one")</a>
      \(HTML.when(canComeBack, #"<a class="quiet" href="\#(Place.newRoutine.with("action", action.id).address)">\#(say: "Repeat this")</a>"#))
      \(visit.removeButton(action, back: .plan, "Remove plan"))</div>
      """
    }
  }

  private var lead: Phrase {
    if let settled = action.settledAt, action.state != .open {
      let day = Day(settled, in: visit.surroundings.zone)
      return action.state == .done
        ? "Done on \(day, .weekdayAndDay)." : "Dropped on \(day, .weekdayAndDay)."
    }
    guard let day = action.day else { return "No date yet." }
    let time: Phrase = action.time.map { ", \($0.description)" } ?? ""
    return "\(day, .weekdayAndDay)\(time)"
  }

  private func routine(_ routine: Routine) -> HTML {
    """
    <p>\(say: "Repeats \(routine.rhythm).") <a href="\(Place.routine(routine.id).address)">\(say: "Change all future ones")</a></p>
    """
  }

  /// What comes out of a record is for that alone.
  private var canComeBack: Bool {
    action.state == .open && action.routine == nil && action.source == nil
  }

  private var settling: HTML {
    let place = Place.actionState(action.id)
    return """
      <div class="offers">\(offer("Done", to: place, state: .done))\(offer(action.letGo, to: place, state: .dropped))</div>
      """
  }

  private func offer(_ title: Phrase, to place: Place, state: ActionState) -> HTML {
    visit.button(title, to: place, [("state", state.rawValue)], style: "button plain")
  }

  private var moving: HTML {
    let place = Place.actionState(action.id)
    let field = AskedField("day", "Move to another day", .day)
    let value = problems["day"] == nil ? action.day?.description ?? "" : draft["day"]
    return """
      <section class="card"><h2>\(say: "Move plan")</h2>
      <form class="toolbar" method="post" action="\(place.address)">\(visit.token)\(visit.backField(.action(action.id)))
      \(field.html(value: value, problem: problems["day"]))
      <button class="button plain">\(say: "Move")</button></form>
      <div class="actions">\(visit.button("Tomorrow", to: place, [("day", (visit.today + 1).description)]))
      \(HTML.when(action.day != nil, visit.button("Someday", to: place, [("day", "")])))</div></section>
      """
  }

  private var reopening: HTML {
    let place = Place.actionState(action.id)
    return """
      <div class="actions">\(visit.button("Open again", to: place, [("state", "open"), ("back", Place.action(action.id).path)], style: "button plain"))
      \(visit.button("Once more, tomorrow", to: .again(action.id), style: "button plain"))</div>
      """
  }

  /// Both numbers are optional, and used nowhere else.
  private var afterwards: HTML {
    let known = PlannedAction.afterwards.draft(of: action)
    let asksHow = action.state == .done && action.isSmallThing
    let isAsked = asksHow && visit.asksMood && !visit.preferences.scalesOff
    let fields = PlannedAction.afterwards.fields.filter {
      asksHow ? isAsked || !$0.control.isScale : $0.name == "came-of-it"
    }
    let asked = fields.html { field in
      let control =
        field.control.isScale ? visit.moodControl(keeping: Int(known[field.name])) : field.control
      return AskedField(field.name, field.label, control).html(
        value: draft.values[field.name] ?? known[field.name],
        problem: problems[field.name]
      )
    }
    return Fold(
      asksHow ? "How did it go?" : "How it went",
      isOpen: isSaid,
      """
      <form class="stack" method="post" action="\(Place.afterwards(action.id).address)">\(visit.token)
      <p class="quiet">\(say: isAsked ? "How you were before and after. Anything can stay open." : "Only if you like.")</p>
      \(asked)
      <div class="actions"><button class="button plain">\(say: "Save note")</button></div></form>
      """
    ).html
  }

  private var isSaid: Bool {
    action.moodAfter != nil || action.worthRepeating != nil || !action.cameOfIt.isEmpty
      || !problems.list.isEmpty
  }

  private var source: HTML {
    guard let source = action.source.flatMap({ visit.journal.record($0) }) else { return .empty }
    let title: Phrase =
      switch source {
      case is Message: "Read the message"
      case is AdviceRequest: "Read the question"
      case is CoachSession: "Open the session"
      case is ThoughtRecord where action.isReminder: "How do you feel now?"
      case is Prediction: "Add how it turned out"
      default: "Where it comes from"
      }
    return #"<p><a class="button" href="\#(Place.of(source).address)">\#(title)</a></p>"#
  }
}

extension Forms {
  /// One thing to do.
  static let action = RecordForms<PlannedAction>(one: { .action($0) }) { form, action in
    Page("Change plan", below: [.plan, Page.Crumb(Phrase(verbatim: action.title), form.place)]) {
      form.html()
    }
  }
}
