package import Foundation

/// How a person wants Rebound to be.
package struct Preferences: JournalRecord {
  package static let kind = Kind(rawValue: "preferences")
  package static let names = KindNames(one: "preferences", many: "Settings", in: .settings)

  package let id: Identifier<Preferences>
  package var savedAt: Date
  /// An IANA name.
  package var zone: String
  package var name: String = ""
  package var country: String = ""
  /// Days after a no until one invitation; nil for the usual, negative for never.
  package var invite: Int?
  /// A tab title that says nothing.
  package var neutralTitle: Bool = false
  package var numbersOff: Bool = false
  /// Somebody the person can turn to, for the page about support.
  package var trustedName: String = ""
  package var trustedReach: String = ""
  /// Days after a no in which insights stay out of sight, 0 to 14; nil for three.
  package var coolOff: Int?
  /// The hours in which Today offers nothing that could wait; nil for 21:00 and 08:00.
  package var quietFrom: ClockTime?
  package var quietUntil: ClockTime?
  /// The last day of a pause from everything Today offers of itself.
  package var pausedUntil: Day?
  /// No check-ins are asked for.
  package var moodOff: Bool = false
  /// Nothing is asked as a number.
  package var scalesOff: Bool = false
  /// Today offers nothing but interviews and what was planned.
  package var offersOff: Bool = false
  package var insightsOff: Bool = false
  /// The kinds of insight the person does not want to see.
  package var hiddenInsights: [String] = []
  /// What the person takes for usual in place of what others counted, in a hundred, by its name.
  package var usualShares: [String: Int] = [:]
  /// The way to an offer is told by what would bring most offers, not by what is furthest from usual.
  package var funnelByLever: Bool = false
  /// Names the calendar address that holds now; nil where there is none.
  ///
  /// The address itself comes of it and of the key of this machine, so that no copy of the journal
  /// gives it away.
  package var calendarFeed: RecordID?
  /// Calendar entries say only that something is planned.
  package var calendarDiscreet: Bool = false
  /// A low mood brings no word about Support.
  package var moodWatchOff: Bool = false
  /// Words about not wanting to be here bring no word about Support.
  package var wordsWatchOff: Bool = false
  /// Escape pressed twice does nothing.
  package var quickHideOff: Bool = false

  package init(id: Identifier<Preferences>, savedAt: Date, zone: String) {
    self.id = id
    self.savedAt = savedAt
    self.zone = zone
  }

  package mutating func keepInRange() {
    coolOff.keep(within: Scale.coolOff)
    usualShares.keep(within: Scale.share)
    invite.keep(within: Scale.invitation)
  }

  package var filedAt: Date { savedAt }
}

extension Preferences {
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
