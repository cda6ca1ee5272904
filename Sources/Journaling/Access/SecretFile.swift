import Foundation

/// A random text in a file of its own that only its owner can read.
package struct SecretFile: Sendable {
  private let url: URL
  private let bytes: Int

  /// - Parameter bytes: how many random bytes; the text has two digits for each.
  init(_ url: URL, bytes: Int) {
    self.url = url
    self.bytes = bytes
  }

  /// The file's metadata, which changes whenever its text does.
  package struct Stamp: Hashable, Sendable {
    private let numbers: [Int64]

    init?(_ path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      #if os(macOS)
      let changed = status.st_ctimespec
      #else
      let changed = status.st_ctim
      #endif
      numbers = [
        Int64(truncatingIfNeeded: status.st_dev), Int64(truncatingIfNeeded: status.st_ino),
        Int64(status.st_size), Int64(changed.tv_sec), Int64(changed.tv_nsec),
      ]
    }
  }

  var stamp: Stamp? { Stamp(url.path) }

  /// The text, which is created if there is none yet.
  ///
  /// A text that others could read, or that is damaged, is replaced with a new one.
  /// - Throws: ``UnusableFile``.
  func text() throws(UnusableFile) -> String {
    // Two processes may start at the same moment: both use the text of whichever links first.
    for _ in 1...5 {
      switch try read() {
      case .found(let text): return text
      case .missing: try write(replacing: false)
      case .unfit: try write(replacing: true)
      }
    }
    throw UnusableFile(path: url.path, code: EAGAIN)
  }

  /// Replaces the text with a new one.
  ///
  /// - Throws: ``UnusableFile``.
  func renew() throws(UnusableFile) { try write(replacing: true) }

  private enum Reading {
    case found(String), missing, unfit
  }

  private func read() throws(UnusableFile) -> Reading {
    // A link could lead to another user's file.
    let descriptor = open(url.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 {
      guard errno == ENOENT else { throw trouble() }
      return .missing
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw trouble() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw UnusableFile(path: url.path, code: EINVAL)
    }
    guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else { return .unfit }
    var buffer = [UInt8](repeating: 0, count: bytes * 2 + 1)
    let count = Foundation.read(descriptor, &buffer, buffer.count)
    guard count >= 0 else { throw trouble() }
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    guard count == bytes * 2, text.allSatisfy(\.isHexDigit) else { return .unfit }
    return .found(text)
  }

  /// Writes a temporary file and renames it, so that the name never has a partial text.
  private func write(replacing: Bool) throws(UnusableFile) {
    let partial = "\(url.path).\(RandomText.make(bytes: 6))"
    defer { unlink(partial) }
    do {
      try PrivateFile.create(at: partial, holding: Data(RandomText.make(bytes: bytes).utf8))
    } catch {
      throw UnusableFile(path: url.path, code: error.code)
    }
    if replacing {
      guard rename(partial, url.path) == 0 else { throw trouble() }
    } else {
      guard link(partial, url.path) == 0 || errno == EEXIST else { throw trouble() }
    }
  }

  private func trouble() -> UnusableFile { UnusableFile(path: url.path, code: errno) }
}

/// A file beside the journal that could not be used.
package struct UnusableFile: Error, Hashable, CustomStringConvertible {
  let path: String
  let code: CInt

  package var hasNoRoom: Bool { FileTrouble(code).hasNoRoom }

  package var description: String {
    "The file \(path) could not be used: \(String(cString: strerror(code)))."
  }
}
