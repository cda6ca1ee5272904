package import Foundation

/// A file that is being written, and gets its final name once it is complete.
///
/// The writer holds a lock on it, which tells a file in progress from one that a killed process
/// left behind.
package final class PartialFile: Sendable {
  /// Where it is until it is complete.
  package let file: URL
  private let final: URL
  private let descriptor: Int32

  private static let suffix = ".partial"

  /// Creates an empty file that only its owner can read.
  ///
  /// - Parameter final: its final place, in a directory that exists.
  /// - Throws: ``StoreTrouble/fileExists`` where there is such a file, or somebody is writing it.
  package init(for final: URL) throws {
    self.final = final
    file = final.appendingPathExtension("partial")
    Self.removeIfLeftOver(file)
    descriptor = open(file.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    // No other writer can be about to use this name: it would hold the partial file's lock.
    guard access(final.path, F_OK) != 0 else {
      discard()
      throw StoreTrouble.fileExists
    }
  }

  deinit { close(descriptor) }

  /// Waits until it has reached the disk, then gives it its final name.
  package func finish() throws {
    try sync()
    guard rename(file.path, final.path) == 0 else { throw StoreTrouble(errno: errno) }
    Self.sync(final.deletingLastPathComponent())
  }

  /// Waits until its bytes have reached the disk.
  package func sync() throws {
    guard fsync(descriptor) == 0 else { throw StoreTrouble(errno: errno) }
  }

  package func discard() {
    for companion in ["", "-journal", "-wal", "-shm"] { unlink(file.path + companion) }
  }

  /// Overwrites a few bytes.
  package func write(_ bytes: [UInt8], at place: Int) throws {
    guard pwrite(descriptor, bytes, bytes.count, off_t(place)) == bytes.count else {
      throw StoreTrouble(errno: errno)
    }
  }

  /// Fills it with the bytes of another file, without following links.
  package func copy(from source: URL) throws {
    let from = try Self.opened(source)
    defer { close(from) }
    try Self.copy(from, to: descriptor)
  }

  /// Opens a file to read it, without following links.
  ///
  /// - Throws: ``StoreTrouble/notAFile`` for a pipe, which would be waited for, or a device, which
  ///   may have no end.
  package static func opened(_ source: URL) throws -> Int32 {
    let descriptor = open(source.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw StoreTrouble.notAFile
    }
    return descriptor
  }

  package static func copy(_ from: Int32, to: Int32) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(from, &buffer, buffer.count)
      guard count >= 0 else { throw StoreTrouble(errno: errno) }
      guard count > 0 else { return }
      var written = 0
      while written < count {
        let more = buffer.withUnsafeBytes {
          Foundation.write(to, $0.baseAddress.map { $0 + written }, count - written)
        }
        guard more > 0 else { throw StoreTrouble(errno: errno) }
        written += more
      }
    }
  }
}

extension PartialFile {
  /// Removes the partial files that killed processes left behind.
  package static func sweep(_ directory: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    for name in names where name.hasSuffix(suffix) {
      removeIfLeftOver(directory.appending(path: name))
    }
    // Files that belong to a partial file are removed with it.
    for name in names {
      guard let range = name.range(of: suffix + "-") else { continue }
      let owner = directory.appending(path: name[..<range.lowerBound] + suffix)
      if access(owner.path, F_OK) != 0 { unlink(directory.appending(path: name).path) }
    }
  }

  /// Waits until what was renamed or removed in a directory has reached the disk.
  static func sync(_ directory: URL) {
    let descriptor = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func removeIfLeftOver(_ file: URL) {
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      for companion in ["", "-journal", "-wal", "-shm"] { unlink(file.path + companion) }
    }
    close(descriptor)
  }
}
