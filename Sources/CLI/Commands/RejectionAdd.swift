import ArgumentParser
import Journaling
import Records

/// `rebound rejection add`.
struct RejectionAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down how an application ended, and leave the rest for later.",
    usage: "rebound rejection add [<options>] <company>",
    discussion: """
      After an interview this lays out the five steps; they are on the page \
      rebound serve opens, and Today offers them once. Nothing asks for them sooner.

      A company that is not in your journal yet is added. It is taken that there \
      was an interview, unless you say --no-after-interview. --way says whether a \
      rejection came (no), nothing came (no-reply), the position was canceled \
      (cancelled), or you withdrew (withdrew).

        rebound rejection add "Lumen Labs"
        rebound rejection add Helios --way no-reply --learned-on 2026-11-20
      """
  )

  static let positional: Set<String> = ["company"]
  static var asked: [FieldInfo] { RejectionNews.fields.info }

  @Argument(help: "The company.")
  var company: String

  @Option(help: ArgumentHelp("The job title.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("Which application, where the company has several.", valueName: "id")
  )
  var application: String?

  @Option(help: ArgumentHelp("How it ended: no, no-reply, withdrew, cancelled.", valueName: "way"))
  var way: String?

  @Option(help: ArgumentHelp("The day it ended, if not today.", valueName: "day"))
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
    if let words = rejection?.came.words {
      desk.say("\(words.saved(Phrase(verbatim: about))) \(words.acknowledged)" as Phrase)
    }
    let isFree = !saved.dated(surroundings).contains { $0.day == surroundings.today }
    if isFree { desk.say("Nothing has to happen today." as Phrase) }
    let recovery = saved.records(Recovery.self, mentioning: id.raw).last
    let from = recovery.flatMap { saved.invitationMoment($0, surroundings) }
    desk.say(try whatNext(recovery, from: from.map(surroundings.moment), at: desk))
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
    news.afterInterview =
      afterInterview ?? journal.isTakenAsInterviewed(meant ?? known(in: journal))
    return news
  }

  /// The application that is named, or the one open one whose company begins with what was typed.
  private func meant(in journal: Journal) throws -> JobApplication? {
    if let application { return try Finder(journal: journal).application(application) }
    guard known(in: journal) == nil, !company.trimmed.isEmpty else { return nil }
    let near = journal.openApplications.filter {
      $0.company.lowercased().hasPrefix(company.trimmed.lowercased() + " ")
    }
    return near.count == 1 ? near[0] : nil
  }

  private func known(in journal: Journal) -> JobApplication? {
    journal.openApplications.first { $0.company.lowercased() == company.trimmed.lowercased() }
  }

  private func whatNext(
    _ recovery: Recovery?,
    from moment: Phrase?,
    at desk: Desk
  ) throws -> Phrase {
    guard let recovery else {
      return
        "Nothing more is needed. The pages have the five steps, if you want them: `rebound serve`."
    }
    let open: Phrase = "`rebound serve`, then \(try desk.address(of: recovery.reference))"
    guard let moment else {
      return "Five steps are there when you want them: \(open)."
    }
    return "Five steps are on Today from \(moment), or now: \(open)."
  }
}
