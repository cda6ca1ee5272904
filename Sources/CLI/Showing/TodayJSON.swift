import Applications
import Planning
import Records
import Wording

/// What `rebound today --json` prints.
struct TodayJSON {
  let journal: Journal
  let today: Today
  let surroundings: Surroundings

  init(journal: Journal, today: Today, _ surroundings: Surroundings) {
    self.journal = journal
    self.today = today
    self.surroundings = surroundings
  }

  var value: JSONValue {
    .object([
      ("day", .some(surroundings.today)),
      ("offers", .list(today.offers.map(offer))),
      ("offering", .text(offering)),
      ("freshRecovery", .some(today.freshRecovery?.id)),
      ("nextInterview", today.nextInterview.map { $0.json(in: journal, surroundings) } ?? .none),
    ])
  }

  private var offering: String {
    switch today.offering {
    case .open: "open"
    case .quietHours: "quiet-hours"
    case .paused: "paused"
    case .off: "off"
    }
  }

  private func offer(_ offer: TodayOffer) -> JSONValue {
    .object([
      ("sort", .text(sort(offer.item))),
      ("id", .some(offer.subject)),
      ("title", .text(journal.title(of: offer).said)),
      ("why", .text(offer.why.said)),
    ])
  }

  private func sort(_ item: TodayOffer.Item) -> String {
    switch item {
    case .interview: "interview"
    case .fieldNotes: "field-notes"
    case .planned: "planned-action"
    case .followUp: "follow-up"
    case .recovery: "recovery"
    case .practice: "practice"
    }
  }
}
