import Foundation
import Journaling

/// An advisory lock beside a journal's file: shared by processes that have the journal open, and
/// exclusive for the one that replaces its file.
///
/// The system releases it when the process ends.
final class JournalLock: Sendable {
  private let descriptor: Int32

  init(beside file: URL) throws {
    descriptor = open(file.path + "-lock", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    // It holds nothing, but whoever could lock it could keep the journal shut.
    _ = fchmod(descriptor, 0o600)
  }

  deinit { close(descriptor) }

  /// Tries to get exclusive access; if it succeeds, others cannot open the journal until
  /// ``share(for:)``.
  ///
  /// Waits a moment: a program that this process is just starting holds all its locks, too, until it
  /// runs.
  func isTakenAlone(within patience: Duration = .seconds(1)) -> Bool {
    let end = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK, ContinuousClock.now < end else { return false }
      usleep(10_000)
    }
    return true
  }

  /// Waits while another process replaces the file.
  ///
  /// - Throws: ``StoreTrouble/heldByAnother`` when that takes longer.
  func share(for patience: Duration) throws {
    let end = ContinuousClock.now + patience
    while flock(descriptor, LOCK_SH | LOCK_NB) != 0 {
      // Open the journal even on a file system that has no such locks.
      guard errno == EWOULDBLOCK else { return }
      guard ContinuousClock.now < end else { throw StoreTrouble.heldByAnother }
      usleep(10_000)
    }
  }
}
