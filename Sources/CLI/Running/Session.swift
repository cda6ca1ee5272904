import API
import Journaling
import Records

/// A journal that a command has opened and read, with the moment it was read.
struct Session: Printing {
  let environment: CommandEnvironment
  let open: OpenJournal
  let journal: Journal
  let surroundings: Surroundings

  var keeper: JournalKeeper { open.keeper }
  var terminal: Terminal { environment.terminal }
  var today: Day { surroundings.today }
  var finder: Finder { Finder(journal: journal) }

  /// The journal as it is after something was saved.
  func renewed() async throws -> Session {
    Session(
      environment: environment,
      open: open,
      journal: try await keeper.journal(),
      surroundings: surroundings
    )
  }

  /// A record's words for a table, from a day to a short date; nothing where there is no day.
  func date(_ day: Day?) -> String { day.map { ("\($0.noonGMT, .short)" as Phrase).said } ?? "" }
}

extension CommandEnvironment {
  /// Opens and reads the journal.
  ///
  /// - Parameter writer: the name of the writing process, for the history of a record.
  func session(as writer: String = "command") async throws -> Session {
    let open = try open(as: writer)
    let journal = try await open.keeper.journal()
    return Session(
      environment: self,
      open: open,
      journal: journal,
      surroundings: journal.seen(surroundings())
    )
  }
}

/// A command that needs the journal, which is opened and read before it runs.
protocol JournalCommand: ReboundCommand {
  func run(in session: Session) async throws
}

extension JournalCommand {
  func run(in environment: CommandEnvironment) async throws {
    try await run(in: environment.session())
  }
}
