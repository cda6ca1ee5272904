package import Foundation

/// How a person has set up Rebound.
package struct Preferences: JournalRecord {
  package static let kind = Kind(rawValue: "preferences")
  package static let names = KindNames(
    "preferences",
    "Settings",
    in: .settings,
    about: "Your choices on the pages of Settings."
  )

  package let id: Identifier<Preferences>
  package var savedAt: Date
  /// An IANA time zone name.
  package var zone: String
  package var name: String = ""
  package var country: String = ""
  /// Days after a rejection until one invitation; nil for the usual, negative for never.
  package var invite: Int?
  /// Whether the tab title and icon show nothing about Rebound.
  package var neutralTitle: Bool = false
  package var numbersOff: Bool = false
  /// Somebody the person can turn to, for the Support page.
  package var trustedName: String = ""
  package var trustedReach: String = ""
  /// Days after a rejection in which insights stay hidden, 0 to 14; nil for three.
  package var coolOff: Int?
  /// When quiet hours begin, in which Today offers only what cannot wait; nil for 21:00 to 08:00.
  package var quietFrom: ClockTime?
  package var quietUntil: ClockTime?
  /// The last day of a pause from everything Today suggests.
  var pausedUntil: Day?
  /// Whether check-ins are not asked for.
  package var moodOff: Bool = false
  /// Whether scales are not asked at all.
  package var scalesOff: Bool = false
  /// Whether Today shows only interviews and what was planned.
  package var offersOff: Bool = false
  package var insightsOff: Bool = false
  /// The kinds of insight that the person hid.
  package var hiddenInsights: [String] = []
  /// The person's own value for a usual share, in percent, by its name, replacing the published
  /// one.
  package var usualShares: [String: Int] = [:]
  /// Whether the path to an offer is ordered by what would bring the most offers, not by what
  /// differs most from usual.
  package var funnelByLever: Bool = false
  /// Identifies the calendar address in use; nil if there is none.
  ///
  /// The address is derived from it and this machine's key, so a copy of the journal does not
  /// reveal it.
  package var calendarFeed: RecordID?
  /// Whether calendar entries say only that something is planned.
  package var calendarDiscreet: Bool = false
  /// Whether a low mood does not bring up Support.
  package var moodWatchOff: Bool = false
  /// Whether words about not wanting to be here do not bring up Support.
  package var wordsWatchOff: Bool = false
  /// Whether pressing Escape twice does not hide the page.
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
    .value("invite", \.invite, "Suggest looking back", .choice(invitations)),
    .value(
      "cool-off",
      \.coolOff,
      "After a rejection, pause insights and practice for",
      .choice(coolOffs)
    ),
    .value("quiet-from", \.quietFrom, "Quiet from", .time),
    .value("quiet-until", \.quietUntil, "Quiet until", .time),
    .value("paused-until", \.pausedUntil, "Pause suggestions through", .day),
    .check("offers-off", \.offersOff, "Show only interviews and plans on Today"),
    .check("mood-off", \.moodOff, "Turn off check-ins"),
    .check("scales-off", \.scalesOff, "Skip questions that ask for a number"),
    .check("numbers-off", \.numbersOff, "Show words instead of numbers"),
    .check("insights-off", \.insightsOff, "Turn off insights"),
    .check("mood-watch-off", \.moodWatchOff, "Turn off Support messages after low moods"),
    .check(
      "words-watch-off",
      \.wordsWatchOff,
      "Turn off Support messages after I write about suicide or self-harm"
    ),
    .check("neutral-title", \.neutralTitle, "Hide Rebound’s name and icon in the browser tab"),
    .check("quick-hide-off", \.quickHideOff, "Turn off hiding this page with Esc pressed twice"),
  ])

  private static let invitations = [
    Choice("0", "the same day"), Choice("1", "the day after"), Choice("3", "after three days"),
    Choice("7", "after a week"), Choice("-1", "never"),
  ]

  private static let coolOffs = [
    Choice("0", "do not pause"), Choice("1", "a day"), Choice("3", "three days"),
    Choice("7", "a week"), Choice("14", "two weeks"),
  ]
}

extension Preferences {
  /// The ID of the only record of this kind: every journal has at most one.
  package static let theOne = Identifier<Preferences>(
    RecordID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
  )

  /// How many days insights stay hidden after a rejection.
  var coolOffDays: Int { min(max(coolOff ?? 3, 0), 14) }
}

extension Journal {
  /// The person's preferences, or the defaults for `zone`.
  package func preferences(zone: TimeZone) -> Preferences {
    self[Preferences.theOne]
      ?? Preferences(id: Preferences.theOne, savedAt: .distantPast, zone: zone.identifier)
  }

  /// The surroundings in the person's own time zone.
  package func seen(_ surroundings: Surroundings) -> Surroundings {
    guard let zone = self[Preferences.theOne].flatMap({ TimeZone(identifier: $0.zone) }) else {
      return surroundings
    }
    return surroundings.seen(from: zone)
  }
}

extension Preferences {
  /// The person's country for support services, from their settings or else their time zone.
  ///
  /// Two letters; empty if neither tells.
  package var supportCountry: String {
    country.isEmpty ? Guidance.zoneCountries.country(of: zone) ?? "" : country
  }
}

extension Preferences {
  /// The preferences ready to save.
  ///
  /// - Throws: `Problems` for a time zone or a country that does not exist.
  package func saved(_ surroundings: Surroundings) throws(Problems) -> Change {
    guard TimeZone(identifier: zone) != nil else {
      throw Problems("zone", "Choose a time zone from the list, such as America/Chicago.")
    }
    var saved = self
    saved.country = country.uppercased()
    saved.savedAt = surroundings.now
    return .save(saved)
  }
}
