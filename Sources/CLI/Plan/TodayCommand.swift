import API
import ArgumentParser
import Records

/// `rebound today`.
struct TodayCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show at most three things for today, each with its reason.",
    discussion: """
      The same as the page Today: an interview that is close, field notes while \
      they are fresh, your plans, the five steps when they are due, a question \
      to practice. On the first day after a rejection it shows what is dated today and \
      tomorrow, and otherwise only quiet things.

        rebound today
        rebound today --json
      """
  )

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) async throws {
    let (journal, surroundings) = (session.journal, session.surroundings)
    let today = journal.today(surroundings)
    if json { return session.say(TodayJSON(journal: journal, today: today, surroundings).value) }
    session.say("\(surroundings.today.noonGMT, .weekdayAndDay)" as Phrase)
    if let fresh = today.freshRecovery {
      return firstDay(fresh, today.dated, in: session)
    }
    if journal.isEmpty {
      return session.say("Just got a no? `rebound rejection add \"Company\"` saves it.")
    }
    for offer in today.offers {
      session.say("- \(journal.title(of: offer)). \(offer.why)" as Phrase)
    }
    if today.offers.isEmpty { session.say("Nothing is due today." as Phrase) }
    if let note = today.offering.note { session.say(note) }
    if let next = today.nextInterview, !today.offers.contains(where: { $0.subject == next.id.raw })
    {
      session.say("Next: \(journal.title(of: next))." as Phrase)
    }
  }

  /// Prints what is dated first; a day with something on it is not called empty.
  private func firstDay(
    _ recovery: Recovery,
    _ dated: [AgendaDay],
    in session: Session
  ) {
    let (journal, surroundings) = (session.journal, session.surroundings)
    for day in dated {
      session.say(day.day == surroundings.today ? "Today:" : "Tomorrow:" as Phrase)
      for entry in day.entries {
        session.say("- \(journal.title(of: entry, surroundings))" as Phrase)
      }
    }
    if !dated.contains(where: { $0.day == surroundings.today }) {
      session.say("You do not have to do anything today." as Phrase)
    }
    if let from = journal.invitationMoment(recovery, surroundings) {
      session.say(
        "Today will suggest the five steps once, from \(surroundings.moment(from))." as Phrase
      )
    } else {
      session.say("You can open the five steps whenever you want." as Phrase)
    }
    session.say("For people to talk to, on any day: `rebound support`." as Phrase)
  }
}

extension Journal {
  /// A dated entry in one line, with its time and place if it has them.
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
