import API
import ArgumentParser
import Journaling
import Records

/// `rebound rejection`.
struct RejectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejection",
    abstract: "Record a rejection, no reply, a canceled position or a withdrawal.",
    // `add` finds or adds the application, opens a recovery, and answers with care.
    subcommands: [RejectionAdd.self] + KindVerb.commands(Rejection.self, without: [.add])
  )
}

extension Rejection: StyledRecord {
  static var style: KindStyle<Rejection> {
    var style = KindStyle<Rejection>()
    style.none = "No rejections. `rebound rejection add \"Company\"` adds one."
    style.columns = [
      KindColumn("Date") { $1.date($0.learnedOn) },
      KindColumn("Application") { $0.title(in: $1.journal).said },
      KindColumn("How it ended") { rejection, _ in
        Control.choice(RejectionWay.choices).said(rejection.way.rawValue)
      },
    ]
    return style
  }
}

/// `rebound rejection add`.
struct RejectionAdd: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record how an application ended, and leave the rest for later.",
    usage: "rebound rejection add <company> [<options>]",
    discussion: """
      After an interview, this opens the five steps. They are on the pages that \
      `rebound serve` opens, and Today suggests them once. Nothing reminds you of them \
      sooner.

      A company that is not in your journal yet is added. Rebound assumes that there \
      was an interview, unless you say --no-after-interview. --way says whether they \
      rejected you (no), did not reply (no-reply) or canceled the position \
      (cancelled), or whether you withdrew (withdrew).

        rebound rejection add "Lumen Labs"
        rebound rejection add Helios --way no-reply --learned-on yesterday
      """
  )

  enum Fields: FlaggedFields {
    static let positional = RejectionNews.fields.info.filter { $0.name == "company" }
    static let flagged =
      RejectionNews.fields.info.filter {
        ["title", "way", "learned-on", "their-words"].contains($0.name)
      } + [.naming(JobApplication.self, "Which application, if the company has several")]
  }

  static let positional: Set<String> = ["company"]
  static var asked: [FieldInfo] { RejectionNews.fields.info }

  @OptionGroup var fields: FieldFlags<Fields>

  @Flag(inversion: .prefixedNo, help: "Whether there was an interview.")
  var afterInterview: Bool?

  private var company: String { fields.draft["company"].trimmed }

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let id = surroundings.newID(Rejection.self)
    var typed = try session.environment.completed(fields.draft(on: session.today))
    let application = typed.values.removeValue(forKey: "application")
    let draft = typed
    try await session.keeper.commit { journal in
      let news = try news(draft, of: application, in: journal)
      return try journal.hearing(news, as: id, surroundings).changes
    }
    let saved = try await session.keeper.journal()
    let rejection = saved[id]
    let about = saved[rejection?.application]?.name.said ?? company
    if let words = rejection?.came.words {
      session.say("\(words.saved(Phrase(verbatim: about))) \(words.acknowledged)" as Phrase)
    }
    let isFree = !saved.dated(surroundings).contains { $0.day == surroundings.today }
    if isFree { session.say("You do not have to do anything today." as Phrase) }
    let recovery = saved.records(Recovery.self, mentioning: id.raw).last
    let from = recovery.flatMap { saved.invitationMoment($0, surroundings) }
    session.say(
      try whatNext(recovery, from: from.map(surroundings.moment), in: session.environment)
    )
  }

  private func news(
    _ typed: Draft,
    of application: String?,
    in journal: Journal
  ) throws -> RejectionNews {
    let meant = try meant(application, in: journal)
    var draft = typed
    if let meant { draft["application"] = meant.id.description }
    var news = try RejectionNews.fields.fill(RejectionNews(), from: draft)
    news.afterInterview =
      afterInterview ?? journal.isTakenAsInterviewed(meant ?? known(in: journal))
    return news
  }

  /// The application that was named, or the only open one whose company begins with what was typed.
  private func meant(_ named: String?, in journal: Journal) throws -> JobApplication? {
    if let named { return try Finder(journal: journal).record(named) }
    guard known(in: journal) == nil, !company.isEmpty else { return nil }
    let near = journal.openApplications.filter {
      $0.company.lowercased().hasPrefix(company.lowercased() + " ")
    }
    return near.count == 1 ? near[0] : nil
  }

  private func known(in journal: Journal) -> JobApplication? {
    journal.openApplications.first { $0.company.lowercased() == company.lowercased() }
  }

  private func whatNext(
    _ recovery: Recovery?,
    from moment: Phrase?,
    in environment: CommandEnvironment
  ) throws -> Phrase {
    guard let recovery else {
      return
        "You do not have to do anything else. If you want the five steps, they are on the pages: `rebound serve`."
    }
    let open: Phrase = "`rebound serve`, then \(try environment.address(of: recovery.reference))"
    guard let moment else {
      return "You can open the five steps whenever you want: \(open)."
    }
    return "Today suggests the five steps from \(moment). You can also open them now: \(open)."
  }
}
