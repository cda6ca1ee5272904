import Synchronization

/// Limits how many uploads are in memory at the same time: each can take a hundred megabytes while
/// it is read.
final class UploadSlots: Sendable {
  static let most = 2

  private let taken = Mutex(0)

  /// Answers a request that brings a file.
  ///
  /// - Throws: ``Busy`` without reading it, if there are ``most`` others already.
  func use<Outcome>(_ body: () async throws -> Outcome) async throws -> Outcome {
    guard take() else { throw Busy() }
    defer { taken.withLock { $0 -= 1 } }
    return try await body()
  }

  private func take() -> Bool {
    taken.withLock { taken in
      guard taken < Self.most else { return false }
      taken += 1
      return true
    }
  }
}

/// Too many files are arriving at the same time.
struct Busy: Error {
  /// When to try again, in seconds.
  static let wait = 5
}
