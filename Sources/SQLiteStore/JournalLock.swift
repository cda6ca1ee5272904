import Foundation
import Journaling
import Synchronization

/// An advisory lock beside a journal's file.
///
/// Processes that have the journal open share it; a process that replaces the file holds it alone.
///
/// The system releases it when the process ends. While it is shared, its file records which file
/// the processes have open, so that the next one does not open a different file.
final class JournalLock: Sendable {
  private let descriptor: Int32
  /// Whether the file system supports such locks.
  private let works = Mutex(false)

  init(beside file: URL) throws {
    descriptor = open(file.path + "-lock", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    // It holds no text, but anybody who can lock it can keep the journal closed.
    _ = fchmod(descriptor, 0o600)
  }

  deinit { close(descriptor) }

  /// Tries to get exclusive access; if it succeeds, others cannot open the journal until
  /// ``share(for:)``.
  ///
  /// Waits a moment, because a program that this process is just starting holds its locks too until
  /// it runs.
  func isTakenAlone(within timeout: Duration = .seconds(1)) -> Bool {
    let end = ContinuousClock.now + timeout
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK, ContinuousClock.now < end else { return false }
      usleep(10_000)
    }
    ftruncate(descriptor, 0)
    return true
  }

  /// Waits while another process replaces the file.
  ///
  /// - Throws: ``StoreTrouble/heldByAnother`` if that takes longer.
  func share(for timeout: Duration) throws {
    let end = ContinuousClock.now + timeout
    while flock(descriptor, LOCK_SH | LOCK_NB) != 0 {
      // Open the journal even on a file system without such locks.
      guard errno == EWOULDBLOCK else { return }
      guard ContinuousClock.now < end else { throw StoreTrouble.heldByAnother }
      usleep(10_000)
    }
    works.withLock { $0 = true }
  }

  /// The file that other processes have open; nil if none of them has recorded one.
  var shared: OpenFile.Shared? {
    guard works.withLock(\.self) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return try? JSONDecoder().decode(OpenFile.Shared.self, from: Data(bytes.prefix(count)))
  }

  /// Records which file is open, unless another process already has.
  func note(_ file: OpenFile.Shared) {
    guard works.withLock(\.self), shared == nil, let bytes = try? JSONEncoder().encode(file)
    else { return }
    // The record is optional, such as on a full disk.
    _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }
}
