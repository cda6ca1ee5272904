import API
import ArgumentParser
import Records

/// `rebound search`.
struct SearchCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in everything you wrote.",
    usage: "rebound search <words> ... [<options>]",
    discussion: """
      The same as the search box on the pages. A record has to hold all of the words, whatever \
      their case and accents. Applications you hid are left out. Questions of the bank that fit come last.

        rebound search night shift
        rebound search teamwork --kind story --json
      """
  )

  @Argument(help: "The words to look for.")
  var words: [String]

  @Option(
    help: ArgumentHelp("Only this kind, as `rebound kinds` names them.", valueName: "kind"),
    completion: .list(kinds)
  )
  var kind: String?

  @Option(help: ArgumentHelp("How many of each kind, at most.", valueName: "number"))
  var limit = 20

  @Flag(help: "Print JSON, an object.")
  var json = false

  func validate() throws {
    guard (1...200).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 200.")
    }
  }

  func run(in session: Session) async throws {
    let typed = words.joined(separator: " ")
    let only = try kind.map(Self.kind)
    if json {
      let seen = SeenJournal(session.journal, .everything, session.surroundings)
      return session.say(seen.search(typed, only: only, atMost: limit))
    }
    let groups = session.journal.found(SoughtWords(typed), only: only, atMost: limit)
    let questions = only == nil && !typed.trimmed.isEmpty ? BankQuery(typed).families() : []
    guard !groups.isEmpty || !questions.isEmpty else {
      return session.say("Nothing found for “\(typed)”." as Phrase)
    }
    for group in groups {
      session.say(RecordKinds.title(of: group.kind))
      session.say(
        Table(
          group.hits.map { row($0, in: session) },
          heads: [Table.nameHead, "Date", "Title", "Where"]
        )
      )
      if group.hasMore {
        session.say("More with --kind \(group.kind.rawValue) --limit \(limit * 5)." as Phrase)
      }
    }
    sayQuestions(questions, in: session)
  }

  private func sayQuestions(_ families: [QuestionFamily], in session: Session) {
    guard !families.isEmpty else { return }
    session.say("Question bank" as Phrase)
    session.say(
      Table(
        families.prefix(Self.mostOfBank).map { [$0.id, $0.title] },
        heads: ["Name", "Question"]
      )
    )
    if families.count > Self.mostOfBank {
      session.say("More with `rebound practice bank \(words.joined(separator: " "))`." as Phrase)
    }
  }

  private static let mostOfBank = 5

  private func row(_ hit: SearchHit, in session: Session) -> [String] {
    let title = hit.record.title(in: session.journal).said
    let snippet = hit.snippet.before + hit.snippet.match + hit.snippet.after
    let day = Day(hit.record.filedAt, in: session.surroundings.zone)
    return [
      hit.record.reference.id.short, session.date(day), title, snippet == title ? "" : snippet,
    ]
  }

  private static let kinds: [String] = RecordKinds.all.map { $0.kind }.map(\.rawValue)

  private static func kind(_ typed: String) throws -> Kind {
    guard kinds.contains(typed) else {
      let near = Suggestions(typed, among: kinds).meant
      let more =
        near.isEmpty ? "" : " Did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
      throw CommandRefused(
        "There is no kind “\(typed)”.\(more) `rebound kinds` names them all.",
        .usage
      )
    }
    return Kind(rawValue: typed)
  }
}
