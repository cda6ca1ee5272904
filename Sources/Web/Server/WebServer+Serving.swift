import Foundation
import Hummingbird
import HummingbirdCore
import Logging
package import NIOCore

extension WebServer {
  /// Answers on the loopback address until the process is asked to end.
  ///
  /// - Parameters:
  ///   - port: 0 picks one that is free.
  ///   - requestTimeout: how long a request may take to arrive, and a connection may be idle.
  ///   - ready: told the port once requests are answered.
  /// - Throws: ``PortTrouble``.
  package func serve(
    port: Int,
    requestTimeout: TimeAmount = .seconds(30),
    ready: @escaping @Sendable (Int) -> Void
  ) async throws {
    var quiet = logger
    // What the framework tells of connections is of no use to a person at their own machine.
    quiet.logLevel = max(logger.logLevel, .error)
    let application = Application(
      router: router(),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [RequestDeadline(requestTimeout)],
          idleTimeout: requestTimeout
        )
      ),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in ready(channel.localAddress?.port ?? port) },
      logger: quiet
    )
    do {
      try await application.runService()
    } catch let error as IOError {
      throw PortTrouble(error.errnoCode, port: port) ?? error
    }
  }
}

/// Why a port cannot be listened on.
package enum PortTrouble: Error, Hashable {
  case taken(Int)
  case notAllowed(Int)

  init?(_ code: CInt, port: Int) {
    switch code {
    case EADDRINUSE: self = .taken(port)
    case EACCES: self = .notAllowed(port)
    default: return nil
    }
  }
}
