package import Records
package import Wording

extension PlannedAction {
  /// The fields of "one small thing": an activity from the library, or something of one's own.
  package static let smallThing = FieldTable<PlannedAction>([
    .value("activity", \.activity, "From the list", .choice(activityChoices)),
    .line("title", \.title, "Something of your own"),
    .value("day", \.day, "Which day", .day),
    .value("time", \.time, "What time", .time),
    .line("place", \.place, "Where"),
    .line("if-cue", \.ifCue, "If"),
    .line("then-action", \.thenAction, "then I will"),
  ])

  private static let activityChoices = Guidance.activities.map { activity in
    Choice(
      activity.id,
      Phrase(verbatim: activity.title),
      about: "\(activity.minutes.first ?? 5) min, \(companyWords(activity.company))"
    )
  }

  private static func companyWords(_ company: String) -> Phrase {
    switch company {
    case "alone": "alone"
    case "together": "with somebody"
    default: "alone or with somebody"
    }
  }
}

extension Journal {
  /// Plans a small thing; its title is the activity's where nothing else was written.
  ///
  /// - Throws: `Problems` where neither was chosen.
  package func changes(planningSmallThing action: PlannedAction) throws(Problems) -> [Change] {
    var action = action
    let activity = Guidance.activities.first { $0.id == action.activity }
    if action.title.isEmpty { action.title = activity?.title ?? "" }
    guard !action.title.isEmpty else {
      throw Problems("title", "Choose something from the list, or write something of your own.")
    }
    return [.save(action)]
  }
}

extension PlannedAction {
  /// What may be said of a small thing once it is done; both answers can be left open.
  package static let afterwards = FieldTable<PlannedAction>([
    .chips("mood-before", \.moodBefore, "Before", 0...10, low: "very low", high: "very good"),
    .chips("mood-after", \.moodAfter, "After", 0...10, low: "very low", high: "very good"),
  ])

  /// Something done for its own good, not the next step of something else.
  package var isSmallThing: Bool { activity != nil || (source == nil && recovery != nil) }

  /// The same thing once more.
  package func again(on day: Day?, _ surroundings: Surroundings) -> PlannedAction {
    var again = PlannedAction(id: surroundings.newID(), plannedAt: surroundings.now, title: title)
    again.activity = activity
    again.day = day
    again.time = time
    again.place = place
    again.ifCue = ifCue
    again.thenAction = thenAction
    return again
  }
}
