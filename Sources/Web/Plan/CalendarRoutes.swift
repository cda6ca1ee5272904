import Interchange
import Records

enum CalendarRoutes {
  /// Turns the address on, off or into another one, and says how much entries tell.
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let (surroundings, form) = (visit.surroundings, visit.form)
    let feed = surroundings.newRecordID()
    return try await visit.commit(form["feed"] == "off" ? .ended : .saved, then: .calendar) {
      journal in
      var preferences = journal.preferences(zone: surroundings.zone)
      switch form["feed"] {
      case "on": preferences.calendarFeed = preferences.calendarFeed ?? feed
      case "new": preferences.calendarFeed = feed
      case "off": preferences.calendarFeed = nil
      default: preferences.calendarDiscreet = form.isTicked("discreet")
      }
      preferences.savedAt = surroundings.now
      return [.save(preferences)]
    }
  }

  @Sendable static func file(_ visit: Visit) async throws -> Answer {
    let calendar = CalendarFile(
      visit.journal,
      isDiscreet: visit.preferences.calendarDiscreet,
      plansAreEvents: visit.query["plans"] == "events",
      visit.surroundings
    )
    return .file(calendar.data(), type: type, name: "plan-\(visit.today).ics")
  }

  @Sendable static func entry(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    let calendar = CalendarFile(
      visit.journal,
      isDiscreet: visit.preferences.calendarDiscreet,
      visit.surroundings
    )
    return .file(calendar.data(of: interview), type: type, name: "interview.ics")
  }

  private static let type = "text/calendar; charset=utf-8"
}

/// The plan in a calendar program: a file to open, or an address to subscribe to.
struct CalendarPage {
  let visit: Visit

  var page: Page {
    Page(
      "In your calendar",
      below: [.plan],
      lead: "Add your interviews, with reminders a day and an hour before, and your plans."
    ) {
      """
      <div class="columns even">
      <section class="card"><h2>\(say: "Download once")</h2>
      <p>\(say: "Any calendar can open this file. It does not include later changes.")</p>
      <p>\(say: "Google Calendar and iPhones show events but no to-dos, so choose events for them.")</p>
      <div class="actions"><a class="button plain" href="\(Place.calendarFile.with("plans", "events").address)" download>\(say: "Plans as events")</a>
      <a class="button plain" href="\(Place.calendarFile.address)" download>\(say: "Plans as to-dos")</a></div></section>
      <section class="card"><h2>\(say: "Subscribe")</h2>\(feed)</section>
      </div>
      <section class="card narrow"><h2>\(say: "What the calendar shows")</h2>
      <form class="stack" method="post" action="\(Place.calendar.address)">\(visit.token)
      \(discreet.html(value: visit.preferences.calendarDiscreet ? "yes" : ""))
      <p class="quiet">\(say: "Notes, if-then plans and moods are never included.")</p>
      <div class="actions"><button class="button plain">\(say: "Save choice")</button></div></form></section>
      """
    }
  }

  private var discreet: AskedField {
    AskedField("discreet", "Show only “Something planned”", .check)
  }

  private var feed: HTML {
    guard let feed = visit.preferences.calendarFeed else {
      return """
        <p>\(say: "A calendar on this computer can subscribe to an address. It is off until you turn it on.")</p>
        <div class="actions">\(visit.button("Make an address", to: .calendar, [("feed", "on")], style: "button plain"))</div>
        """
    }
    let name = visit.access.calendarName(feed) + ".ics"
    return """
      <p>\(say: "Subscribe to this address in your calendar. Anyone who has the address can read the entries.")</p>
      <label class="label" for="feed-address">\(say: "Calendar address")</label>
      <input class="input" id="feed-address" readonly value="\(visit.origin)\(Place.calendarFeed(name).address)">
      <div class="actions">\(visit.button("Make another, and end this one", to: .calendar, [("feed", "new")], style: "button plain"))
      \(visit.button("End it", to: .calendar, [("feed", "off")]))</div>
      """
  }
}
