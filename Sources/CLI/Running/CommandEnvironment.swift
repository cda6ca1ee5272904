package import Foundation
package import Insights
package import Journaling
package import Records

/// What a command can use: the journal's place, the clock, and the person's terminal.
package struct CommandEnvironment: Sendable {
  package let place: DataPlace
  package let surroundings: @Sendable () -> Surroundings
  let openStore: OpenStore
  let restorer: @Sendable (URL) -> any JournalRestoring
  let serve: @Sendable (Serving) async throws -> Void
  let draw: @Sendable (Report) -> Data
  let terminal: Terminal
  /// The stores opened here, which are closed however the command ends.
  package let stores = OpenStores()

  /// Opens or creates a journal's file; with `true`, even if the journal was longer before.
  package typealias OpenStore = @Sendable (URL, _ accepting: Bool) throws -> any JournalStore

  /// - Parameters:
  ///   - openStore: opens the journal's file, or creates it.
  ///   - restorer: replaces a journal's file with a backup.
  ///   - serve: answers at a local address until the process is told to stop.
  ///   - draw: renders a report as a web page.
  package init(
    place: DataPlace,
    surroundings: @escaping @Sendable () -> Surroundings,
    openStore: @escaping OpenStore,
    restorer: @escaping @Sendable (URL) -> any JournalRestoring,
    serve: @escaping @Sendable (Serving) async throws -> Void,
    draw: @escaping @Sendable (Report) -> Data,
    terminal: Terminal
  ) {
    self.place = place
    self.surroundings = surroundings
    self.openStore = openStore
    self.restorer = restorer
    self.serve = serve
    self.draw = draw
    self.terminal = terminal
  }
}

/// Where a command writes, and how it asks.
package struct Terminal: Sendable {
  /// Writes bytes to standard output unchanged.
  let write: @Sendable (Data) -> Void
  /// Writes text that Rebound has colored, with its escape sequences.
  let paint: @Sendable (Data) -> Void
  /// How standard output is shown.
  let style: @Sendable () -> TerminalStyle
  /// Why some output was not written; nil if all of it was.
  let unwritten: @Sendable () -> String?
  /// All of standard input, up to the length of the longest answer.
  let input: @Sendable () -> Data
  /// Writes a line to standard error.
  let warn: @Sendable (String) -> Void
  /// Writes a line of a conversation to standard error, so that standard output suits a script.
  let tell: @Sendable (String) -> Void
  /// Whether somebody is there to answer.
  let isAnswering: @Sendable () -> Bool
  /// The answer to a question; nil if nobody is there to answer, or the input has ended.
  let ask: @Sendable (String) -> String?
  /// The text after somebody edited it in their editor; nil if there is no editor.
  ///
  /// The file is in a directory that only they can read.
  let edit: @Sendable (String, URL) -> String?

  /// What other people wrote is printed without its control characters; see
  /// ``Swift/String/fitForTerminal``.
  package init(
    write: @escaping @Sendable (Data) -> Void,
    paint: (@Sendable (Data) -> Void)? = nil,
    style: @escaping @Sendable () -> TerminalStyle = { .plain },
    unwritten: @escaping @Sendable () -> String? = { nil },
    input: @escaping @Sendable () -> Data = { Data() },
    warn: @escaping @Sendable (String) -> Void,
    tell: @escaping @Sendable (String) -> Void,
    isAnswering: @escaping @Sendable () -> Bool,
    ask: @escaping @Sendable (String) -> String?,
    edit: @escaping @Sendable (String, URL) -> String?
  ) {
    self.write = write
    self.paint = paint ?? write
    self.style = style
    self.unwritten = unwritten
    self.input = input
    self.warn = { warn($0.fitForTerminal) }
    self.tell = { tell($0.fitForTerminal) }
    self.isAnswering = isAnswering
    self.ask = { ask($0.fitForTerminal) }
    self.edit = edit
  }
}

/// What serving needs: an open journal and its address.
package struct Serving: Sendable {
  package let open: OpenJournal
  package let place: DataPlace
  package let port: Int
  /// Whether to open the address in a browser too.
  package let opens: Bool
  package let surroundings: @Sendable () -> Surroundings
  package let services: @Sendable () -> SupportServices
  /// Restores a backup while the journal is being served.
  package let restoring: ServedRestoring
  /// Called with the address once requests are answered.
  package let say: @Sendable (String) -> Void
}

/// An open journal, with its store.
package struct OpenJournal: Sendable {
  package let store: any JournalStore
  package let keeper: JournalKeeper
  package let backups: BackupKeeper
}

extension CommandEnvironment {
  /// Opens the journal, and creates it if there is none.
  ///
  /// - Parameter writer: the name of the writing process, for the history of a record.
  /// - Parameter accepting: whether to continue, even if the journal was longer before.
  func open(as writer: String = "command", accepting: Bool = false) throws -> OpenJournal {
    try prepare()
    let store = try openStore(place.journal, accepting)
    stores.add(store)
    return opened(store, as: writer)
  }

  /// Opens the journal in a way that lets a backup replace it while it is served.
  func openServed() throws -> (OpenJournal, ServedRestoring) {
    try prepare()
    let (openStore, journal) = (openStore, place.journal)
    let store = ExchangeableStore(try openStore(journal, false)) { try openStore(journal, false) }
    stores.add(store)
    let open = opened(store, as: "serve")
    return (open, ServedRestoring(store, open.keeper, restorer(journal)))
  }

  private func opened(_ store: any JournalStore, as writer: String) -> OpenJournal {
    OpenJournal(
      store: store,
      keeper: JournalKeeper(store: store, writer: writer, clock: surroundings),
      backups: BackupKeeper(store: store, directory: place.backups)
    )
  }

  /// Prepares the directory, and says if other users can still read it.
  func prepare() throws {
    if let gap = try place.prepare() { terminal.warn(gap) }
  }

  /// Closes what was opened here.
  ///
  /// Finishes an erasure that was interrupted. If that fails, `doctor` reports it, not this
  /// command.
  func close() async {
    for store in stores.all {
      let backups = BackupKeeper(store: store, directory: place.backups)
      _ = try? await backups.renewIfOutdated(on: surroundings().today)
    }
    await stores.close()
  }

  func journal() async throws -> Journal { try await open().keeper.journal() }
}
