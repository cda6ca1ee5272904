import API
import ArgumentParser
import Records

/// `rebound contact list`, which is also what `rebound contact` does.
struct ContactList: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List people by name, or search for them.",
    usage: "rebound contact [list] [<options>] [<words> ...]",
    discussion: """
        rebound contact
        rebound contact list helios
        rebound contact list --label mentors --quiet-for "3 months" --sort quiet
        rebound contact list --json
      """
  )

  @Argument(help: "Only people whose notes contain these words.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Only those with this label.", valueName: "text"))
  var label: String?

  @Option(help: ArgumentHelp("Only those in this industry.", valueName: "text"))
  var field: String?

  @Option(help: ArgumentHelp("Out of touch for this long, such as 6 weeks.", valueName: "length"))
  var quietFor: String?

  @Option(help: "In which order: name, quiet (longest not in touch), newest.")
  var sort = Order.name

  @Flag(help: "All of them, not just the first hundred.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  /// The values of `--sort`.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case name, quiet, newest
  }

  private static let most = 100

  func run(in session: Session) async throws {
    let (journal, today) = (session.journal, session.today)
    let found = journal.people(try query(), on: today)
    let shown = Array(all ? found[...] : found.prefix(Self.most))
    if json { return session.say(.list(shown.map { session.json($0, isAlone: false) })) }
    guard !shown.isEmpty else {
      return session.say("No one matches. `rebound contact add \"Name\"` adds a person.")
    }
    let last = journal.lastContacts
    session.say(
      Table(
        shown.map { contact in
          [
            contact.id.raw.short, contact.name, contact.position,
            session.date(last.day(of: contact)), contact.labels.joined(separator: ", "),
          ]
        },
        heads: [Table.nameHead, "Name", "Role", "In touch", "Labels"]
      )
    )
    if shown.count < found.count {
      session.say(
        "These are the first \(shown.count) of \(found.count); --all lists them." as Phrase
      )
    }
  }

  /// - Throws: `Problems` for a text that is not a length of time.
  private func query() throws -> PeopleQuery {
    var query = PeopleQuery()
    query.words = SoughtWords(words.joined(separator: " "))
    query.label = label.map(FoldedText.init)
    query.field = field.map(FoldedText.init)
    query.order = PeopleQuery.Order(rawValue: sort.rawValue) ?? .name
    if let quietFor {
      guard let length = InTouchInterval(quietFor) else {
        throw Problems("quiet-for", "For example 10 days, 6 weeks or 3 months, up to 10 years.")
      }
      query.quietFor = length.days
    }
    return query
  }
}
