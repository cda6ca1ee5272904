import Applications
import ArgumentParser
import Planning
import Records
import Wording

/// `rebound today`.
struct TodayCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what today offers: at most three things, each with its reason.",
    discussion: """
      The same as the page Today: an interview that is close, field notes while \
      they are fresh, what you planned, one recovery whose day has come, a question \
      to practise. On the first day after a no it offers nothing but quiet things.

        rebound today
        rebound today --json
      """
  )

  @Flag(help: "Print JSON.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let today = journal.today(surroundings)
    if json { return desk.say(TodayJSON(journal: journal, today: today, surroundings).value) }
    desk.say("\(surroundings.today.noonGMT, .weekdayAndDay)" as Phrase)
    if let fresh = today.freshRecovery { return firstDay(fresh, at: desk) }
    if journal.isEmpty {
      return desk.say("Just heard no? `rebound rejection add \"Company\"` writes it down.")
    }
    for offer in today.offers {
      desk.say("- \(journal.title(of: offer)). \(offer.why)" as Phrase)
    }
    if today.offers.isEmpty { desk.say("Nothing is waiting." as Phrase) }
    if let note = today.offering.note { desk.say(note) }
    if let next = today.nextInterview, !today.offers.contains(where: { $0.subject == next.id.raw })
    {
      desk.say("Next: \(journal.title(of: next))." as Phrase)
    }
  }

  private func firstDay(_ recovery: Recovery, at desk: Desk) {
    desk.say("Nothing has to happen today." as Phrase)
    let later: Phrase =
      recovery.inviteOn.map {
        "The five steps will be offered here on \($0.noonGMT, .weekday), once."
      }
      ?? "The five steps are there when you want them."
    desk.say(later)
    desk.say("People to talk to, on any day: `rebound support`." as Phrase)
  }
}

extension Journal {
  /// What an offer of Today is, in a line.
  func title(of offer: TodayOffer) -> Phrase {
    switch offer.item {
    case .interview(let interview): title(of: interview)
    case .fieldNotes(let interview):
      "Note down how \(self[interview.application]?.company ?? "") went, five minutes"
    case .planned(let action):
      "\(action.title)\(action.time.map { ", \($0.description)" } ?? "" as Phrase)"
    case .followUp(let application): "Follow up with \(application.company)"
    case .recovery(_, let exercise): "\(exercise.title), \(exercise.duration)"
    case .practice(let card): "Practise: \(card.question)"
    }
  }
}
