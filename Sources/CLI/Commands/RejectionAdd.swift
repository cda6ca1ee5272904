import Applications
import ArgumentParser
import Journaling
import Planning
import Records
import Wording

/// `rebound rejection add`.
struct RejectionAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down a no, and leave the rest for later.",
    usage: "rebound rejection add [<options>] <company>",
    discussion: """
      After an interview this lays out the five steps; they are on the page \
      rebound serve opens, and Today offers them once. Nothing asks for them sooner.

      A company that is not in your journal yet is added. Then it is taken that \
      there was an interview, unless you say --no-after-interview.

        rebound rejection add "Lumen Labs"
        rebound rejection add Helios --way no-reply --learned-on 2026-11-20
      """
  )

  static let positional: Set<String> = ["company"]
  static var asked: [FieldInfo] { RejectionNews.fields.info }

  @Argument(help: "Who it came from.")
  var company: String

  @Option(help: ArgumentHelp("For which job.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("Which application, where the company has several.", valueName: "id")
  )
  var application: String?

  @Option(help: ArgumentHelp("What came: no, no-reply, withdrew, cancelled.", valueName: "way"))
  var way: String?

  @Option(help: ArgumentHelp("The day you heard, if not today.", valueName: "day"))
  var learnedOn: String?

  @Option(help: ArgumentHelp("Their words, if you want to keep them.", valueName: "text"))
  var theirWords: String?

  @Flag(inversion: .prefixedNo, help: "Whether there was an interview.")
  var afterInterview: Bool?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    let id = surroundings.newID(Rejection.self)
    try await open.keeper.commit { journal in
      try journal.hearing(news(journal), as: id, surroundings).changes
    }
    let saved = try await open.keeper.journal()
    let rejection = saved[id]
    let about = saved[rejection?.application]?.label ?? company
    desk.say("Saved: \(about). \(acknowledged(rejection?.way ?? .no))" as Phrase)
    desk.say(whatNext(saved.records(Recovery.self, mentioning: id.raw).last))
  }

  private func news(_ journal: Journal) throws -> RejectionNews {
    let meant = try meant(in: journal)
    let draft = Draft(
      [
        "title": title, "way": way, "learned-on": learnedOn, "their-words": theirWords,
        "company": company, "application": meant?.id.description,
      ].compactMapValues(\.self)
    )
    var news = try RejectionNews.fields.fill(RejectionNews(), from: draft)
    news.afterInterview = afterInterview ?? (meant == nil && !isKnown(in: journal))
    return news
  }

  /// The application that is named, or the one open one whose company begins with what was typed.
  private func meant(in journal: Journal) throws -> JobApplication? {
    if let application { return try Finder(journal: journal).application(application) }
    guard !isKnown(in: journal), !company.trimmed.isEmpty else { return nil }
    let near = journal.openApplications.filter {
      $0.company.lowercased().hasPrefix(company.trimmed.lowercased() + " ")
    }
    return near.count == 1 ? near[0] : nil
  }

  private func isKnown(in journal: Journal) -> Bool {
    journal.openApplications.contains { $0.company.lowercased() == company.trimmed.lowercased() }
  }

  private func acknowledged(_ way: RejectionWay) -> Phrase {
    switch way {
    case .withdrew: "That is a decision made."
    case .noReply: "No answer is hard to read. Nothing has to happen today."
    default: "That is a hard message to get. Nothing has to happen today."
    }
  }

  private func whatNext(_ recovery: Recovery?) -> Phrase {
    guard let recovery else {
      return
        "Nothing more is needed. The pages have the five steps, if you want them: `rebound serve`."
    }
    let open: Phrase = "`rebound serve`, then /recoveries/\(recovery.id.description)"
    guard let day = recovery.inviteOn else {
      return "Five steps are there when you want them: \(open)."
    }
    return "Five steps are on Today from \(day.noonGMT, .weekday), or now: \(open)."
  }
}
