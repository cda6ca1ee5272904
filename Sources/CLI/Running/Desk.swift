package import Foundation
package import Journaling
package import Records
package import Reports
package import Wording

/// What a command may use of the world: the journal's place, the clock, and the person's terminal.
package struct Desk: Sendable {
  package let place: DataPlace
  package let surroundings: @Sendable () -> Surroundings
  let openStore: @Sendable (URL) throws -> any JournalStore
  let serve: @Sendable (Serving) async throws -> Void
  let draw: @Sendable (Report) -> Data
  let terminal: Terminal

  /// - Parameters:
  ///   - openStore: opens the journal's file, or makes it.
  ///   - serve: answers at a local address until the process is asked to end.
  ///   - draw: a report as a web page of its own.
  package init(
    place: DataPlace,
    surroundings: @escaping @Sendable () -> Surroundings,
    openStore: @escaping @Sendable (URL) throws -> any JournalStore,
    serve: @escaping @Sendable (Serving) async throws -> Void,
    draw: @escaping @Sendable (Report) -> Data,
    terminal: Terminal
  ) {
    self.place = place
    self.surroundings = surroundings
    self.openStore = openStore
    self.serve = serve
    self.draw = draw
    self.terminal = terminal
  }
}

/// Where a command writes to, and whom it asks.
package struct Terminal: Sendable {
  /// To standard output.
  let write: @Sendable (Data) -> Void
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

  package init(
    write: @escaping @Sendable (Data) -> Void,
    warn: @escaping @Sendable (String) -> Void,
    tell: @escaping @Sendable (String) -> Void,
    isAnswering: @escaping @Sendable () -> Bool,
    ask: @escaping @Sendable (String) -> String?,
    edit: @escaping @Sendable (String, URL) -> String?
  ) {
    self.write = write
    self.warn = warn
    self.tell = tell
    self.isAnswering = isAnswering
    self.ask = ask
    self.edit = edit
  }
}

/// What serving needs: a journal that is open, and where it should be found.
package struct Serving: Sendable {
  package let open: OpenJournal
  package let place: DataPlace
  package let port: Int
  package let surroundings: @Sendable () -> Surroundings
  package let services: SupportServices
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
  func open(as hand: String = "command") throws -> OpenJournal {
    try place.prepare()
    let store = try openStore(place.journal)
    return OpenJournal(
      store: store,
      keeper: JournalKeeper(store: store, hand: hand, clock: surroundings),
      backups: BackupKeeper(store: store, directory: place.backups)
    )
  }

  func journal() async throws -> Journal { try await open().keeper.journal() }

  func say(_ line: String) { terminal.write(Data((line + "\n").utf8)) }
}
