import CLI
import Foundation
import Journaling
import Logging
import Records
import Web

/// A journal that is served until the process is asked to end.
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
    let access = try Access.kept(in: serving.place.directory)
    let server = WebServer(
      keeper: serving.open.keeper,
      access: access,
      logger: logger,
      surroundings: serving.surroundings,
      care: care,
      services: serving.services
    )
    let say = serving.say
    let backing = Task { await keepBackingUp() }
    defer { backing.cancel() }
    do {
      try await server.serve(port: serving.port) { port in
        say("Rebound is at http://127.0.0.1:\(port)/?key=\(access.printed)")
        say("Open it in your browser. Ctrl-C stops it; what you were writing is kept.")
      }
    } catch let trouble as PortTrouble {
      throw trouble.refusal
    }
  }

  private var care: FileCare {
    let (store, backups) = (serving.open.store, serving.open.backups)
    let (place, surroundings) = (serving.place, serving.surroundings)
    return FileCare(
      envelopes: { try await store.newest(in: .own) },
      backUp: { try await ManualBackup(place: place, at: surroundings()).make(from: store).path },
      startBackupsOver: { try await backups.startOver(on: $0, since: $1) }
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
        "Port \(port) is taken, perhaps by a Rebound that runs already. Open its address, "
          + "or pick another port: rebound serve --port 0",
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
