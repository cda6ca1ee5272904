import CLI
import Foundation
import Journaling
import Logging
import Records
import Synchronization
import Web

/// A journal that is served until the process is told to stop.
struct Served {
  private let serving: Serving
  private let logger: Logger

  init(_ serving: Serving) {
    self.serving = serving
    var logger = Logger(label: "rebound", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .notice
    self.logger = logger
  }

  func answer() async throws {
    let access = AccessFiles(serving.place)
    let server = WebServer(
      keeper: serving.open.keeper,
      entrance: try Entrance(access),
      logger: logger,
      surroundings: serving.surroundings,
      care: care,
      services: serving.services
    )
    let mark = Mutex<RunningServer?>(nil)
    defer { mark.withLock { $0?.end() } }
    let backing = Task { await keepBackingUp() }
    defer { backing.cancel() }
    do {
      try await server.serve(port: serving.port) { port in
        announce(port, access, mark)
      }
    } catch let trouble as PortTrouble {
      throw trouble.refusal
    }
  }

  /// Prints the address, and marks the port as served for `rebound address`.
  private func announce(_ port: Int, _ access: AccessFiles, _ mark: borrowing Mutex<RunningServer?>)
  {
    do {
      let running = try access.markRunning(port: port)
      mark.withLock { $0 = running }
      serving.say("Rebound is at \(try access.address(port: port))")
      serving.say("Open it in your browser. It works once; `rebound address` prints another.")
      serving.say("Ctrl-C stops Rebound; what you were writing is kept.")
      guard serving.opens else { return }
      let address = try access.address(port: port)
      // The server answers once this returns, and the browser waits for its answer.
      Task { await openInBrowser(address) }
    } catch {
      logger.error("no address could be made", metadata: ["why": "\(error)"])
    }
  }

  private func openInBrowser(_ address: String) async {
    if await BrowserOpening(directory: serving.place.directory).open(address) {
      serving.say("If your browser does not open by itself, use the address above.")
    } else {
      serving.say("No browser could be opened from here. Use the address above.")
    }
  }

  private var care: FileCare {
    let (store, backups) = (serving.open.store, serving.open.backups)
    let (place, surroundings) = (serving.place, serving.surroundings)
    return FileCare(
      envelopes: { try await store.newest(in: .own) },
      backUp: { try await ManualBackup(place: place, at: surroundings()).make(from: store).path },
      startBackupsOver: { try await backups.startOver(on: $0, since: $1) },
      place: place,
      restoring: serving.restoring
    )
  }

  private func keepBackingUp() async {
    let (keeper, surroundings, logger) = (serving.open.keeper, serving.surroundings, logger)
    await serving.open.backups.keepGoing {
      let now = surroundings()
      return (try? await keeper.journal())?.seen(now) ?? now
    } trouble: { error in
      let words = (error as? StoreTrouble)?.description ?? "\(type(of: error))"
      logger.error("no backup today", metadata: ["why": "\(words)"])
    }
  }
}

extension PortTrouble {
  fileprivate var refusal: CommandRefused {
    switch self {
    case .taken(let port):
      CommandRefused(
        "Port \(port) is taken, perhaps by a Rebound that is already running. rebound address "
          + "prints its address; rebound serve --port 0 picks another port.",
        .unavailable
      )
    case .notAllowed(let port):
      CommandRefused(
        "Port \(port) is not for this user. Pick one from 1024 up: rebound serve --port 7117",
        .notAllowed
      )
    }
  }
}
