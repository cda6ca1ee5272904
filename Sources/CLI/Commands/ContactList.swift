import API
import ArgumentParser
import Records

/// `rebound contact list`, which is also what `rebound contact` does.
struct ContactList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List people by name, or those you look for.",
    usage: "rebound contact [list] [<options>] [<words> ...]",
    discussion: """
        rebound contact
        rebound contact list helios
        rebound contact list --label mentors --quiet-for "3 months" --sort quiet
        rebound contact list --json
      """
  )

  @Argument(help: "Words that stand in what is known of them.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Only those with this label.", valueName: "text"))
  var label: String?

  @Option(help: ArgumentHelp("Only those in this field of work.", valueName: "text"))
  var field: String?

  @Option(help: ArgumentHelp("Not in touch for this long, such as 6 weeks.", valueName: "length"))
  var quietFor: String?

  @Option(help: "In which order: name, quiet (longest not in touch), newest.")
  var sort = Order.name

  @Flag(help: "All of them, not the first hundred.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  /// The orders, as they are typed.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case name, quiet, newest
  }

  private static let most = 100

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let today = journal.seen(desk.surroundings()).today
    let found = journal.people(try query(), on: today)
    let shown = Array(all ? found[...] : found.prefix(Self.most))
    if json { return desk.say(.list(shown.map { $0.json(in: journal, today) })) }
    guard !shown.isEmpty else {
      return desk.say("Nobody here. `rebound contact add \"Name\"` writes somebody down.")
    }
    let last = journal.lastContacts
    desk.say(
      Columns(
        shown.map { contact in
          let day = last.day(of: contact).map { "\($0.noonGMT, .short)" as Phrase }
          return [
            contact.id.raw.short, contact.name, contact.position, day?.said ?? "",
            contact.labels.joined(separator: ", "),
          ]
        }
      )
    )
    if shown.count < found.count {
      desk.say("These are the first \(shown.count) of \(found.count); --all lists them." as Phrase)
    }
  }

  /// - Throws: `Problems` for a length that is none.
  private func query() throws -> PeopleQuery {
    var query = PeopleQuery()
    query.words = SoughtWords(words.joined(separator: " "))
    query.label = label.map(FoldedText.init)
    query.field = field.map(FoldedText.init)
    query.order = PeopleQuery.Order(rawValue: sort.rawValue) ?? .name
    if let quietFor {
      guard let length = InTouchInterval(quietFor) else {
        throw Problems("quiet-for", "Such as 10 days, 6 weeks or 3 months; up to 10 years.")
      }
      query.quietFor = length.days
    }
    return query
  }
}
