import Foundation

/// A small file that several processes of one person change, one after the other.
///
/// What others could read or write is not believed: it counts as no file.
struct SharedFile: Sendable {
  let path: String

  init(_ url: URL) { path = url.path }

  /// What it holds; nil where there is none.
  func bytes() throws(UnusableFile) -> Data? {
    // A link could lead to another user's file.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 {
      guard errno == ENOENT else { throw trouble() }
      return nil
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw trouble() }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & 0o077 == 0
    else { return nil }
    do {
      return try handle.readToEnd() ?? Data()
    } catch {
      throw UnusableFile(path: path, code: EIO)
    }
  }

  /// Keeps other processes out while `work` runs.
  func alone<Value>(_ work: () throws -> Value) throws -> Value {
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw trouble() }
    // The lock ends with the descriptor, also where the process is killed.
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw trouble() }
    return try work()
  }

  /// Writes a temporary file and renames it, so that the name never has half of it.
  func replace(with bytes: Data) throws(UnusableFile) {
    let partial = "\(path).\(RandomText.make(bytes: 6))"
    defer { unlink(partial) }
    do {
      try PrivateFile.create(at: partial, holding: bytes)
    } catch {
      throw UnusableFile(path: path, code: error.code)
    }
    guard rename(partial, path) == 0 else { throw trouble() }
  }

  func append(_ bytes: Data) throws(UnusableFile) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw trouble() }
    defer { close(descriptor) }
    do {
      try PrivateFile.writeAll(bytes, to: descriptor)
    } catch {
      throw UnusableFile(path: path, code: error.code)
    }
  }

  private func trouble() -> UnusableFile { UnusableFile(path: path, code: errno) }
}
