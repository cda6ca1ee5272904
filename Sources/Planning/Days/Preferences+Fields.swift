package import Records
package import Wording

extension Preferences: Fielded {
  package static let fields = FieldTable<Preferences>([
    .line("name", \.name, "Your name, for messages", about: .label),
    .line("zone", \.zone, "Time zone", about: .label),
    .line("country", \.country, "Country, for support services", about: .label),
    .line("trusted-name", \.trustedName, "Someone you trust, shown on Support", about: .others),
    .line("trusted-reach", \.trustedReach, "How to reach them", about: .others),
    .value("invite", \.invite, "Offer to look back", .choice(invitations)),
    .value(
      "cool-off",
      \.coolOff,
      "After a rejection, pause insights and practice for",
      .choice(coolOffs)
    ),
    .value("quiet-from", \.quietFrom, "Quiet from", .time),
    .value("quiet-until", \.quietUntil, "until", .time),
    .value("paused-until", \.pausedUntil, "Pause, with its last day", .day),
    .check("offers-off", \.offersOff, "Show interviews and plans only"),
    .check("mood-off", \.moodOff, "No check-ins"),
    .check("scales-off", \.scalesOff, "Nothing asked as a number"),
    .check("numbers-off", \.numbersOff, "Words in place of numbers"),
    .check("insights-off", \.insightsOff, "No insights"),
    .check("mood-watch-off", \.moodWatchOff, "Not after low moods"),
    .check("words-watch-off", \.wordsWatchOff, "Not after words about not wanting to be here"),
    .check("neutral-title", \.neutralTitle, "A tab title and an icon that say nothing"),
    .check("quick-hide-off", \.quickHideOff, "Escape, pressed twice, does nothing"),
  ])

  private static let invitations = [
    Choice("0", "the same day"), Choice("1", "the day after"), Choice("3", "after three days"),
    Choice("7", "after a week"), Choice("-1", "never"),
  ]

  private static let coolOffs = [
    Choice("0", "no time"), Choice("1", "a day"), Choice("3", "three days"),
    Choice("7", "a week"), Choice("14", "two weeks"),
  ]
}
