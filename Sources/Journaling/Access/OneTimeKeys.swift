import Crypto
package import Foundation

/// The unused keys of printed addresses.
///
/// Each is an empty file named after the key's hash. Using a key means removing its file, and the
/// file system lets only one process do that.
package struct OneTimeKeys: Sendable {
  private let directory: URL

  init(in directory: URL) { self.directory = directory }

  /// How long a key can be used after it was made.
  package static let lifetime: TimeInterval = 24 * 60 * 60

  /// - Throws: ``UnusableFile``.
  package func make(at now: Date = Date()) throws(UnusableFile) -> String {
    guard mkdir(directory.path, 0o700) == 0 || errno == EEXIST else {
      throw UnusableFile(path: directory.path, code: errno)
    }
    sweep(at: now)
    let key = RandomText.make(bytes: 16)
    let path = file(of: key)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw UnusableFile(path: path, code: errno) }
    close(descriptor)
    return key
  }

  /// Uses up a key, and says whether it was valid.
  package func use(_ key: String, at now: Date = Date()) -> Bool {
    let path = file(of: key)
    guard isWaiting(path, at: now) else { return false }
    return unlink(path) == 0
  }

  /// Invalidates every printed address.
  func forgetAll() {
    for name in names { unlink(path(name)) }
  }

  private func sweep(at now: Date) {
    for name in names where !isWaiting(path(name), at: now) { unlink(path(name)) }
  }

  private func isWaiting(_ path: String, at now: Date) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    #if os(macOS)
    let made = status.st_mtimespec
    #else
    let made = status.st_mtim
    #endif
    // If the clock was set back, a key must not last for years.
    return abs(now.timeIntervalSince1970 - Double(made.tv_sec)) < Self.lifetime
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
  }

  private func path(_ name: String) -> String { directory.appending(path: name).path }

  private func file(of key: String) -> String {
    path(SHA256.hash(data: Data(key.utf8)).hexadecimal)
  }
}
