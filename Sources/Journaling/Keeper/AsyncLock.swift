import Synchronization

/// A lock that tasks wait for without holding a thread, served in the order they asked.
final class AsyncLock: Sendable {
  private struct State {
    var isHeld = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// Returns once the caller holds the lock; it has to ``unlock()`` it.
  func lock() async {
    await withCheckedContinuation { caller in
      let isFree = state.withLock { state in
        if state.isHeld { state.waiting.append(caller) }
        defer { state.isHeld = true }
        return !state.isHeld
      }
      if isFree { caller.resume() }
    }
  }

  func unlock() {
    let next = state.withLock { state in
      if state.waiting.isEmpty { state.isHeld = false }
      return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }
    next?.resume()
  }
}
