import API
import ArgumentParser
import Records

/// `rebound today`.
struct TodayCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what today offers: at most three things, each with its reason.",
    discussion: """
      The same as the page Today: an interview that is close, field notes while \
      they are fresh, what you planned, one recovery whose day has come, a question \
      to practice. On the first day after a rejection it shows what is dated today and \
      tomorrow, and then nothing but quiet things.

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
    if let fresh = today.freshRecovery {
      return firstDay(fresh, today.dated, in: journal, surroundings, at: desk)
    }
    if journal.isEmpty {
      return desk.say("Just got a no? `rebound rejection add \"Company\"` writes it down.")
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

  /// What is dated comes first; a day with something on it is not called empty.
  private func firstDay(
    _ recovery: Recovery,
    _ dated: [AgendaDay],
    in journal: Journal,
    _ surroundings: Surroundings,
    at desk: Desk
  ) {
    for day in dated {
      desk.say(day.day == surroundings.today ? "Today:" : "Tomorrow:" as Phrase)
      for entry in day.entries {
        desk.say("- \(journal.title(of: entry, surroundings))" as Phrase)
      }
    }
    if !dated.contains(where: { $0.day == surroundings.today }) {
      desk.say("Nothing has to happen today." as Phrase)
    }
    if let from = journal.invitationMoment(recovery, surroundings) {
      desk.say("Today will offer the five steps once, from \(surroundings.moment(from))." as Phrase)
    } else {
      desk.say("The five steps are there when you want them." as Phrase)
    }
    desk.say("People to talk to, on any day: `rebound support`." as Phrase)
  }
}

extension Journal {
  /// Something dated, in a line: its time and place where it has them.
  fileprivate func title(of entry: AgendaEntry, _ surroundings: Surroundings) -> Phrase {
    let time = entry.time(in: surroundings.zone).map { "\($0.description) " } ?? ""
    func at(_ place: String) -> String { place.isEmpty ? "" : ", \(place)" }
    return switch entry {
    case .interview(let interview):
      "\(time)\(interview.name) at \(self[interview.application]?.company ?? "")\(at(interview.place))"
    case .action(let action): "\(time)\(action.title)\(at(action.place))"
    case .followUp(let application): "Follow up with \(application.company)"
    case .invitation: "The five steps"
    case .expected(let routine): "\(time)\(routine.title)"
    }
  }
}
