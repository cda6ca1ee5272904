import Foundation
import Journaling
import Synchronization

/// The journal's file as it was opened, held open to notice when another file replaces it.
final class OpenFile: Sendable {
  let url: URL
  // Kept open as long as the connections are: closing any descriptor of a file releases all locks
  // that SQLite holds on it in this process.
  private let descriptor: Int32
  private let identity: Identity
  private let log = Mutex<Identity?>(nil)
  private let numbers = Mutex<Set<UInt32>>([])

  struct Identity: Codable, Equatable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(status.st_ino)
    }

    init?(path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      self.init(status)
    }
  }

  /// Opens the file, or creates it so that only its owner can read it.
  ///
  /// SQLite would create it readable by everyone.
  ///
  /// - Throws: ``StoreTrouble``.
  init(_ url: URL) throws {
    self.url = url
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
    descriptor = open(url.path, flags | O_CREAT, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StoreTrouble(errno: errno) }
    identity = Identity(status)
    numbers.withLock { _ = $0.insert(number) }
  }

  deinit { Foundation.close(descriptor) }

  /// Whether the header contains Rebound's application ID.
  var isOurs: Bool { Self.isOurs(descriptor) }

  /// The same for a file that no connection in this process has open.
  static func isOurs(_ url: URL) -> Bool {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { Foundation.close(descriptor) }
    return isOurs(descriptor)
  }

  private static func isOurs(_ descriptor: Int32) -> Bool {
    word(at: 68, of: descriptor) == UInt32(Schema.mark)
  }

  /// Removes other users' permissions on the file and its companions, once it is known to be a
  /// journal.
  func close(toOthers suffixes: [String]) {
    _ = fchmod(descriptor, 0o600)
    for suffix in suffixes {
      let companion = open(url.path + suffix, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard companion >= 0 else { continue }
      _ = fchmod(companion, 0o600)
      Foundation.close(companion)
    }
  }

  /// Records the state of the file once the connections are open.
  ///
  /// - Parameter number: the file's number, according to the database.
  func settle(number: UInt32) {
    numbers.withLock { _ = $0.insert(number) }
    log.withLock { $0 = Identity(path: url.path + "-wal") }
  }

  /// What the processes that have the file open at the same time must agree on.
  struct Shared: Codable, Equatable {
    let file: Identity
    let numbers: Set<UInt32>
    let log: Identity?

    /// Whether the paths still lead to the file and the log that other processes have open.
    func isNamed(_ url: URL) -> Bool {
      Identity(path: url.path) == file && (log == nil || Identity(path: url.path + "-wal") == log)
    }
  }

  var shared: Shared {
    Shared(file: identity, numbers: numbers.withLock(\.self), log: log.withLock(\.self))
  }

  /// Whether it is the file that other processes have open, with its contents not replaced.
  func isSame(as shared: Shared) -> Bool {
    identity == shared.file && shared.numbers.contains(number)
  }

  /// Why writing to the file is refused.
  enum Fault {
    /// Another file has its path, or its contents were replaced.
    case replaced
    /// Its log was deleted or renamed, while the connections still have it open.
    case logRemoved
  }

  func fault() -> Fault? {
    guard Identity(path: url.path) == identity, numbers.withLock({ $0.contains(number) }) else {
      return .replaced
    }
    return log.withLock { log in
      let now = Identity(path: url.path + "-wal")
      if log == nil { log = now }
      if log == now { return nil }
      return now == nil ? .logRemoved : .replaced
    }
  }

  /// The number the journal's file was given when it was created; copies have other numbers.
  private var number: UInt32 { Self.word(at: FileNumber.place, of: descriptor) }

  /// Four bytes of the first page.
  private static func word(at place: Int, of descriptor: Int32) -> UInt32 {
    var bytes: [UInt8] = [0, 0, 0, 0]
    guard pread(descriptor, &bytes, 4, off_t(place)) == 4 else { return 0 }
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
