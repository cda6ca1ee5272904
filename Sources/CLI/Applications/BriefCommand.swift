import API
import ArgumentParser
import Records

/// `rebound brief`.
struct BriefCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Show the brief of an interview: one page, filled from your journal.",
    discussion: """
      Without a name, it shows your next interview. What is still missing comes last, with \
      a rough time for each item.

        rebound brief
        rebound brief "Lumen Labs"
        rebound brief --json
      """
  )

  @Argument(
    help: ArgumentHelp("The interview's ID, or the company.", valueName: "interview"),
    completion: .records(of: JobApplication.kind)
  )
  var interview: String?

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let (journal, surroundings) = (session.journal, session.surroundings)
    let meant = try interview.map {
      try session.finder.interview($0, surroundings, toPrepare: true)
    }
    guard let meant = meant ?? journal.upcomingInterviews(at: surroundings).first else {
      throw CommandRefused(
        "You have no upcoming interview. `rebound interview add \"Company\" --day …` adds one.",
        .data
      )
    }
    let sheet = journal.briefSheet(of: meant, surroundings)
    if json { return session.say(sheet.json(in: journal, surroundings)) }
    session.say(journal.title(of: meant))
    for (title, lines) in sheet.sections(surroundings) where !lines.isEmpty {
      session.say("\n" + title.said)
      for line in lines { session.say("  " + line) }
    }
  }
}

extension BriefSheet {
  /// The page in the order it is read, as plain lines.
  fileprivate func sections(_ surroundings: Surroundings) -> [(Phrase, [String])] {
    let wanted = requirements.map { requirement in
      requirement.story.map { "\(requirement.text): \($0.title)" } ?? requirement.text
    }
    let likely = questions.map { "\($0.text) (\($0.why.said))" }
    let research = [prepared?.company, prepared?.role, interview.notes].compactMap(\.self)
      .filter { !$0.isEmpty }
    let time: [String] = when(surroundings).map { [$0.said] } ?? []
    let closing: [String] = [rehearsal?.closingLine ?? ""].filter { !$0.isEmpty }
    return [
      ("When", time), ("With", interview.people),
      ("Where", [interview.place].filter { !$0.isEmpty }),
      ("The company and the role", research), ("To find out", prepared?.stillOpen ?? []),
      ("Keep", keeps.map(\.text)), ("One thing to change", change.map { [$0.plan.said] } ?? []),
      ("For another time", otherChanges.map(\.plan.said)),
      ("Learning goal", goals.map(\.behaviour)), ("Requirements", wanted),
      ("Stories they may have heard", told.map(\.title)), ("Likely questions", likely),
      ("Questions to ask them", ask), ("If something goes wrong", plans),
      ("Your closing line", closing),
      ("Still missing", gaps.map { "\($0.title.said) (\($0.minutes) min)" }),
    ]
  }

  private func when(_ surroundings: Surroundings) -> Phrase? {
    interview.day.map { day in
      interview.time(for: surroundings.zone).map { "\(day.noonGMT, .weekdayAndDay), \($0)" }
        ?? "\(day.noonGMT, .weekdayAndDay)"
    }
  }
}
