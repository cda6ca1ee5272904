package import Records
package import Wording

extension PlannedAction: Fielded {
  package static let fields = FieldTable<PlannedAction>([
    .line("title", \.title, "What").required,
    .value("day", \.day, "Which day", .day),
    .value("time", \.time, "What time", .time),
    .line("place", \.place, "Where"),
    .line("if-cue", \.ifCue, "If"),
    .line("then-action", \.thenAction, "then I will"),
  ])
}

extension Preferences: Fielded {
  package static let fields = FieldTable<Preferences>([
    .line("name", \.name, "Your name, for messages"),
    .line("zone", \.zone, "Time zone"),
    .line("country", \.country, "Country, for support services"),
    .line("trusted-name", \.trustedName, "Someone you trust, shown on Support"),
    .line("trusted-reach", \.trustedReach, "How to reach them"),
    .value("invite", \.invite, "After a no, offer to look back", .choice(invitations)),
    .check("numbers-off", \.numbersOff, "Words in place of numbers, where there is a choice"),
    .check("neutral-title", \.neutralTitle, "A tab title that says nothing"),
  ])

  private static let invitations = [
    Choice("0", "the same day"), Choice("1", "the day after"), Choice("3", "after three days"),
    Choice("7", "after a week"), Choice("-1", "never"),
  ]
}
