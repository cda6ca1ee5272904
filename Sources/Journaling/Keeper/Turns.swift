import Synchronization

/// Lets one in at a time, in the order they came.
final class Turns: Sendable {
  private struct Line {
    var isTaken = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let line = Mutex(Line())

  /// Returns when it is the caller's turn, who then has to pass it on.
  func take() async {
    await withCheckedContinuation { caller in
      let isFree = line.withLock { line in
        if line.isTaken { line.waiting.append(caller) }
        defer { line.isTaken = true }
        return !line.isTaken
      }
      if isFree { caller.resume() }
    }
  }

  func pass() {
    let next = line.withLock { line in
      if line.waiting.isEmpty { line.isTaken = false }
      return line.waiting.isEmpty ? nil : line.waiting.removeFirst()
    }
    next?.resume()
  }
}
