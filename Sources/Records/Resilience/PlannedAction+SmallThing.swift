extension PlannedAction {
  /// The fields of "one small thing": an activity from the library, or one of the person's own.
  package static let smallThing = FieldTable<PlannedAction>([
    activityField,
    .line("title", \.title, "An activity of your own", about: .myself),
    .value("day", \.day, "Date", .day),
    .value("time", \.time, "Time", .time),
    .line("place", \.place, "Place", about: .label),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])

  /// The ID of an activity in the library, or of one of the person's own.
  private static let activityField = Field<PlannedAction>(
    "activity",
    "From the list",
    .choice(SmallThing.library.choices)
  ) {
    $0.activity ?? ""
  } write: { action, typed in
    let name = typed.trimmed
    action.activity = name.isEmpty ? nil : name
    return name.isEmpty || Identifier<Activity>(name) != nil
      || SmallThing.library.contains { $0.id == name }
  }
}

extension [SmallThing] {
  /// Choices for a closed question, each with its facts.
  package var choices: [Choice] {
    map { thing in
      let facts = thing.facts.dropFirst().reduce(thing.facts.first) { said, fact in
        said.map { "\($0), \(fact)" } ?? fact
      }
      return Choice(thing.id, Phrase(verbatim: thing.title), about: facts)
    }
  }
}

extension Journal {
  /// Plans a small thing, with the activity's title unless another was written.
  ///
  /// One of the person's own is also saved as an activity, so that they find it next time.
  ///
  /// - Throws: `Problems` if neither was chosen.
  package func changes(
    planningSmallThing action: PlannedAction,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    var action = action
    let thing = action.activity.flatMap(smallThing)
    if action.title.isEmpty { action.title = thing?.title ?? "" }
    guard !action.title.isEmpty else {
      throw Problems("title", "Choose an activity from the list, or write one of your own.")
    }
    guard action.activity == nil else { return [.save(action)] }
    let title = action.title.lowercased()
    let known = shelf(Activity.self).first { $0.title.lowercased() == title }
    let own =
      known
      ?? Activity(id: surroundings.newID(), addedAt: surroundings.now, title: action.title)
    action.activity = own.id.description
    return (known == nil ? [.save(own)] : []) + [.save(action)]
  }
}

extension PlannedAction {
  /// The optional questions about an action once it is settled.
  package static let afterwards = FieldTable<PlannedAction>([
    .chips(
      "mood-before",
      \.moodBefore,
      "How you felt before",
      0...10,
      low: "very low",
      high: "very good"
    ),
    .chips(
      "mood-after",
      \.moodAfter,
      "How you felt after",
      0...10,
      low: "very low",
      high: "very good"
    ),
    .value("worth-repeating", \.worthRepeating, "Worth repeating?", .choice(yesOrNo)),
    .prose("came-of-it", \.cameOfIt, "How it went", about: .myself, atMost: 2_000),
  ])

  private static let yesOrNo = [Choice("true", "Yes"), Choice("false", "Not really")]

  /// Whether it is something done for its own sake, and not the next step of something else.
  package var isSmallThing: Bool { activity != nil || (source == nil && recovery != nil) }

  /// A new action for the same thing.
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
