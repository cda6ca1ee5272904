import Dispatch
import Foundation

/// The signals that end this process: Ctrl-C, a closed terminal, a shutdown.
enum EndSignals {
  /// Closes what a command has open before a signal ends it.
  ///
  /// A server shuts down by itself on SIGTERM and SIGINT; this makes it do so when its terminal
  /// closes.
  ///
  /// - Returns: the signal sources, which must be kept alive as long as the process runs.
  static func watch(
    isServing: Bool,
    _ close: @escaping @Sendable () async -> Void
  ) -> [any DispatchSourceSignal] {
    (isServing ? [SIGHUP] : all).compactMap { number in
      // A signal that was ignored at the start, as with nohup, stays ignored.
      guard unsafeBitCast(signal(number, SIG_IGN), to: Int.self) != ignored else { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { end(by: number, isServing: isServing, close) }
      source.resume()
      return source
    }
  }

  private static let all = [SIGHUP, SIGINT, SIGTERM]
  private static let ignored = unsafeBitCast(SIG_IGN, to: Int.self)

  private static func end(
    by number: Int32,
    isServing: Bool,
    _ close: @escaping @Sendable () async -> Void
  ) {
    if isServing {
      kill(getpid(), SIGTERM)
      return
    }
    Task {
      await close()
      // End by the same signal, so that the shell sees it.
      signal(number, SIG_DFL)
      kill(getpid(), number)
      sleep(1)
      _exit(128 + number)
    }
  }

  /// Runs another program with default signal handling, as it would inherit ignored signals.
  static func unwatched<Outcome>(_ body: () -> Outcome) -> Outcome {
    let before = all.map { ($0, signal($0, SIG_DFL)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    return body()
  }
}
