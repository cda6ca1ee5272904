package import Records

/// What `rebound today --json` prints.
package struct TodayJSON {
  package let journal: Journal
  package let today: Today
  package let surroundings: Surroundings

  package init(journal: Journal, today: Today, _ surroundings: Surroundings) {
    self.journal = journal
    self.today = today
    self.surroundings = surroundings
  }

  package var value: JSONValue {
    .object([
      ("day", .some(surroundings.today)),
      ("offers", .list(today.offers.map(offer))),
      ("offering", .text(offering)),
      ("dated", .list(today.dated.flatMap { day in day.entries.map { dated($0, on: day.day) } })),
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

  private func dated(_ entry: AgendaEntry, on day: Day) -> JSONValue {
    let (sort, id): (String, RecordID) =
      switch entry {
      case .interview(let interview): ("interview", interview.id.raw)
      case .action(let action): ("planned-action", action.id.raw)
      case .followUp(let application): ("follow-up", application.id.raw)
      case .invitation(let recovery): ("recovery", recovery.id.raw)
      case .expected(let routine): ("routine", routine.id.raw)
      }
    return .object([
      ("day", .some(day)), ("sort", .text(sort)), ("id", .some(id)),
      ("time", .some(entry.time(in: surroundings.zone)?.description)),
    ])
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

extension Journal {
  /// One line that says what an offer on Today is.
  package func title(of offer: TodayOffer) -> Phrase {
    switch offer.item {
    case .interview(let interview): title(of: interview)
    case .fieldNotes(let interview):
      "Note down how \(self[interview.application]?.company ?? "") went, five minutes"
    case .planned(let action):
      "\(action.title)\(action.time.map { ", \($0.description)" } ?? "" as Phrase)"
    case .followUp(let application): "Follow up with \(application.company)"
    case .recovery(_, let exercise): "\(exercise.title), \(exercise.duration)"
    case .practice(let card): "Practice: \(card.question)"
    }
  }
}
