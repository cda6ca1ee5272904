import Records

/// One thing of the plan.
struct PlanRow {
  let visit: Visit
  let entry: AgendaEntry
  /// The day it was planned for, where the list does not say it.
  var day: Day?
  /// Where settling leads back to; nil for the plan.
  var back: Place?

  var html: HTML {
    switch entry {
    case .action(let action): self.action(action)
    case .interview(let interview):
      line(
        .interview,
        "\(interview.name) at \(visit.journal[interview.application]?.company ?? "")",
        whenAndWhere(interview),
        .interview(interview.id)
      )
    case .followUp(let application):
      line(.send, "Follow up with \(application.company)", "", .application(application.id))
    case .invitation(let recovery):
      line(
        .steps,
        "\(visit.journal.title(of: recovery)): look back, if you like",
        "",
        .recovery(recovery.id)
      )
    case .expected(let routine):
      line(
        .calendar,
        Phrase(verbatim: routine.title),
        "Repeats automatically.",
        .routine(routine.id)
      )
    }
  }

  private func line(_ icon: Icon, _ title: Phrase, _ about: Phrase, _ place: Place) -> HTML {
    """
    <li class="todo">\(icon.html)<div><b><a href="\(place.address)">\(title)</a></b>\
    <span class="quiet">\(about)\(on)</span></div></li>
    """
  }

  /// The hour and the place, as in "14:30 · Room 4".
  private func whenAndWhere(_ interview: Interview) -> Phrase {
    let place: Phrase? = interview.place.isEmpty ? nil : Phrase(verbatim: interview.place)
    return switch (visit.time(of: interview), place) {
    case (let time?, let place?): "\(time) · \(place)"
    case (let time, let place): time ?? place ?? ""
    }
  }

  private var on: Phrase? { day.map { "\($0, .weekdayAndDay)" } }

  private func action(_ action: PlannedAction) -> HTML {
    let state = Place.actionState(action.id)
    let tomorrow = (visit.today + 1).description
    let isForLater = action.day.map { $0 > visit.today } ?? false
    return """
      <li class="todo"><form method="post" action="\(state.address)">\(visit.token)\(HTML.some(back, visit.backField))\
      <input type="hidden" name="state" value="done">\
      <button class="check" aria-label="\(say: "Done: \(action.title)")"></button></form>
      <div><b><a href="\(Place.action(action.id).address)">\(action.title)</a></b>\
      <span class="quiet">\(ActionWords(action: action, day: day).html)</span></div>
      <div class="actions">\(HTML.when(
        !isForLater,
        visit.button(
          "Tomorrow",
          to: state,
          [("day", tomorrow)] + backValue,
          label: "Tomorrow: \(action.title)"
        )
      ))\(visit.button(
        action.letGo,
        to: state,
        [("state", "dropped")] + backValue,
        label: "\(action.letGo): \(action.title)"
      ))</div></li>
      """
  }

  private var backValue: [(StaticString, String)] {
    guard let back else { return [] }
    return [("back", back.address)]
  }
}

/// When, where and what if, in one line.
struct ActionWords {
  let action: PlannedAction
  var day: Day?

  var html: HTML {
    let day: Phrase? = day.map { "\($0, .weekdayAndDay)" }
    let time: Phrase? = action.time.map { "\($0.description)" }
    let place: Phrase? = action.place.isEmpty ? nil : Phrase(verbatim: action.place)
    let first = [day, time, place].compactMap(\.self).joined(" · ")
    guard let plan = action.plan else { return first }
    return first.isEmpty ? "\(plan)" : "\(first)<br>\(plan)"
  }
}

extension PlannedAction {
  /// "If it rains, then I will read by the window".
  var plan: Phrase? {
    ifCue.isEmpty || thenAction.isEmpty ? nil : "If \(ifCue), then I will \(thenAction)"
  }
}

extension PlannedAction {
  /// Letting it go: for good, or this once where it comes back.
  var letGo: Phrase { routine == nil ? "Drop" : "Skip this time" }
}

/// What was done, or is not wanted any more.
struct SettledRow {
  let visit: Visit
  let action: PlannedAction

  var html: HTML {
    let day = Day(action.settledAt ?? action.plannedAt, in: visit.surroundings.zone)
    let state: Phrase = action.state == .done ? "done" : "dropped"
    let again = visit.button(
      "Open again",
      to: .actionState(action.id),
      [("state", ActionState.open.rawValue)],
      label: "Open again: \(action.title)"
    )
    return """
      <li class="row past"><div class="what"><a href="\(Place.action(action.id).address)">\(action.title)</a>\
      \(HTML.when(!action.cameOfIt.isEmpty, #"<p class="quiet">\#(action.cameOfIt)</p>"#))</div>
      <span class="meta">\(say: "\(state), \(day, .weekday)")</span>
      <div class="actions">\(again)</div></li>
      """
  }
}
