import API
import ArgumentParser
import Records

/// `rebound interview`.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Add interviews, and see which come next.",
    discussion: """
      Times are in your own time zone, unless --zone names another. \
      The day before, Today shows the interview, and its page shows what you bring.

        rebound interview add "Lumen Labs" --day friday --time 10:00
        rebound interview list
      """,
    subcommands: KindVerb.commands(Interview.self)
  )
}

extension Interview: StyledRecord {
  static var style: KindStyle<Interview> {
    var style = KindStyle<Interview>()
    style.positional = ["application"]
    style.called = { interview, journal in
      [journal[interview.application]?.company ?? "", journal.title(of: interview).said]
    }
    style.full = { interview, journal in journal.title(of: interview) }
    style.lists = "List your upcoming interviews, soonest first."
    style.all = "Include interviews that are over; they come first."
    style.most = nil
    style.records = { session, all in
      all
        ? Array(session.journal.shelf(Interview.self))
        : session.journal.upcomingInterviews(at: session.surroundings)
    }
    style.none =
      "You have no upcoming interview. `rebound interview add \"Company\" --day …` adds one."
    style.columns = [
      KindColumn("Date") { interview, session in
        interview.day == nil ? ("no date yet" as Phrase).said : session.date(interview.day)
      },
      KindColumn("Time") { interview, _ in interview.time?.description ?? "" },
      KindColumn("Interview") { interview, _ in interview.name.said },
      KindColumn("Format") { interview, _ in interview.format?.title.said ?? "" },
      KindColumn("Outcome") { interview, _ in interview.outcome?.title.said ?? "" },
      KindColumn("Application") { $1.journal[$0.application]?.name.said ?? "" },
    ]
    return style
  }
}
