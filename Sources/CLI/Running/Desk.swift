package import Foundation
package import Insights
package import Journaling
package import Records

/// What a command may use of the world: the journal's place, the clock, and the person's terminal.
package struct Desk: Sendable {
  package let place: DataPlace
  package let surroundings: @Sendable () -> Surroundings
  let openStore: OpenStore
  let restorer: @Sendable (URL) -> any JournalRestoring
  let serve: @Sendable (Serving) async throws -> Void
  let draw: @Sendable (Report) -> Data
  let terminal: Terminal
  /// The stores opened here, which are closed in order however the command ends.
  package let stores = OpenStores()

  /// Opens or creates a journal's file; with `true`, even if the journal was longer before.
  package typealias OpenStore = @Sendable (URL, _ accepting: Bool) throws -> any JournalStore

  /// - Parameters:
  ///   - openStore: opens the journal's file, or makes it.
  ///   - restorer: replaces a journal's file with a backup.
  ///   - serve: answers at a local address until the process is asked to end.
  ///   - draw: a report as a web page of its own.
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

/// Where a command writes to, and whom it asks.
package struct Terminal: Sendable {
  /// Writes bytes to standard output unchanged.
  let write: @Sendable (Data) -> Void
  /// Why something written so far did not arrive there; nil if all of it did.
  let unwritten: @Sendable () -> String?
  /// All of standard input, up to the longest possible answer.
  let input: @Sendable () -> Data
  /// A line to standard error.
  let warn: @Sendable (String) -> Void
  /// A line of a conversation, to standard error: what is printed stays fit for a script.
  let tell: @Sendable (String) -> Void
  /// Whether somebody is there to answer.
  let isAnswering: @Sendable () -> Bool
  /// The answer to a question; nil where nobody is there to answer, or any more.
  let ask: @Sendable (String) -> String?
  /// A text as somebody leaves it in their editor, by way of a file in a directory that is theirs
  /// alone; nil where there is no editor.
  let edit: @Sendable (String, URL) -> String?

  /// What other people wrote reaches a terminal without its control characters; see
  /// ``Swift/String/fitForTerminal``.
  package init(
    write: @escaping @Sendable (Data) -> Void,
    unwritten: @escaping @Sendable () -> String? = { nil },
    input: @escaping @Sendable () -> Data = { Data() },
    warn: @escaping @Sendable (String) -> Void,
    tell: @escaping @Sendable (String) -> Void,
    isAnswering: @escaping @Sendable () -> Bool,
    ask: @escaping @Sendable (String) -> String?,
    edit: @escaping @Sendable (String, URL) -> String?
  ) {
    self.write = write
    self.unwritten = unwritten
    self.input = input
    self.warn = { warn($0.fitForTerminal) }
    self.tell = { tell($0.fitForTerminal) }
    self.isAnswering = isAnswering
    self.ask = { ask($0.fitForTerminal) }
    self.edit = edit
  }
}

/// What serving needs: a journal that is open, and where it should be found.
package struct Serving: Sendable {
  package let open: OpenJournal
  package let place: DataPlace
  package let port: Int
  /// Whether the address is to be opened in a browser too.
  package let opens: Bool
  package let surroundings: @Sendable () -> Surroundings
  package let services: SupportServices
  /// Restores a backup while the journal is being served.
  package let restoring: ServedRestoring
  /// Told the address line when requests are answered.
  package let say: @Sendable (String) -> Void
}

/// A journal that was opened, with the store beneath it.
package struct OpenJournal: Sendable {
  package let store: any JournalStore
  package let keeper: JournalKeeper
  package let backups: BackupKeeper
}

extension Desk {
  /// Opens the journal, and makes it where there is none yet.
  ///
  /// - Parameter hand: which process writes, for the history of a record.
  /// - Parameter accepting: whether to continue, even if the journal was longer before.
  func open(as hand: String = "command", accepting: Bool = false) throws -> OpenJournal {
    try prepare()
    let store = try openStore(place.journal, accepting)
    stores.add(store)
    return opened(store, as: hand)
  }

  /// Opens the journal so that a backup can replace it while it is served.
  func openServed() throws -> (OpenJournal, ServedRestoring) {
    try prepare()
    let (openStore, journal) = (openStore, place.journal)
    let store = ExchangeableStore(try openStore(journal, false)) { try openStore(journal, false) }
    stores.add(store)
    let open = opened(store, as: "serve")
    return (open, ServedRestoring(store, open.keeper, restorer(journal)))
  }

  private func opened(_ store: any JournalStore, as hand: String) -> OpenJournal {
    OpenJournal(
      store: store,
      keeper: JournalKeeper(store: store, hand: hand, clock: surroundings),
      backups: BackupKeeper(store: store, directory: place.backups)
    )
  }

  /// Prepares the directory, and says if other users can still read it.
  func prepare() throws {
    if let gap = try place.prepare() { terminal.warn(gap) }
  }

  /// Closes what was opened here.
  ///
  /// An erasure that was killed is finished first. Trouble with that is doctor's to tell, and not this
  /// command's.
  func close() async {
    for store in stores.all {
      let backups = BackupKeeper(store: store, directory: place.backups)
      _ = try? await backups.renewIfOutdated(on: surroundings().today)
    }
    await stores.close()
  }

  func journal() async throws -> Journal { try await open().keeper.journal() }

  func say(_ line: String) { terminal.write(Data((line.fitForTerminal + "\n").utf8)) }
}
