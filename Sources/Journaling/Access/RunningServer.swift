import Foundation

/// A file beside the journal that is locked while a server runs on a port.
///
/// It uses a lock rather than a process ID, because a lock always ends with its process.
package final class RunningServer: Sendable {
  private let path: String
  private let descriptor: CInt

  private init(path: String, descriptor: CInt) {
    self.path = path
    self.descriptor = descriptor
  }

  /// - Throws: ``UnusableFile``.
  static func mark(port: Int, in directory: URL) throws(UnusableFile) -> RunningServer {
    guard mkdir(directory.path, 0o700) == 0 || errno == EEXIST else {
      throw UnusableFile(path: directory.path, code: errno)
    }
    for name in names(in: directory) where Int(name) != port { sweep(name, in: directory) }
    let path = directory.appending(path: String(port)).path
    for _ in 1...10 {
      let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw UnusableFile(path: path, code: errno) }
      if flock(descriptor, LOCK_EX) == 0, isStillNamed(path, descriptor) {
        return RunningServer(path: path, descriptor: descriptor)
      }
      // Another process that started meanwhile removed the file.
      close(descriptor)
    }
    throw UnusableFile(path: path, code: EAGAIN)
  }

  package func end() {
    unlink(path)
    close(descriptor)
  }

  /// The ports of the servers that are running, in ascending order.
  static func ports(in directory: URL) -> [Int] {
    names(in: directory).compactMap { name in
      guard let port = Int(name) else { return nil }
      let path = directory.appending(path: name).path
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      return flock(descriptor, LOCK_SH | LOCK_NB) == 0 ? nil : port
    }.sorted()
  }

  /// Removes the file of a server that ended without removing it.
  private static func sweep(_ name: String, in directory: URL) {
    let path = directory.appending(path: name).path
    let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
  }

  private static func isStillNamed(_ path: String, _ descriptor: CInt) -> Bool {
    var named = stat()
    var held = stat()
    return lstat(path, &named) == 0 && fstat(descriptor, &held) == 0
      && named.st_ino == held.st_ino && named.st_dev == held.st_dev
  }

  private static func names(in directory: URL) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
  }
}
