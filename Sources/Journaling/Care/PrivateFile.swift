package import Foundation

/// A new file that only its owner can read, even before its first byte is written.
///
/// Used for everything that is written for a person. Foundation would make the file readable by
/// everybody while it writes, and restrict it only afterwards.
package enum PrivateFile {
  /// Writes a file that does not exist yet, and syncs it; if that fails, nothing of it is left.
  ///
  /// - Throws: ``FileTrouble`` where there is a file already, or it cannot be written.
  package static func create(at path: String, holding bytes: Data) throws(FileTrouble) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileTrouble(errno) }
    do throws(FileTrouble) {
      defer { close(file) }
      // The umask of this process may have removed permissions that the owner needs.
      guard fchmod(file, 0o600) == 0 else { throw FileTrouble(errno) }
      try writeAll(bytes, to: file)
      guard fsync(file) == 0 else { throw FileTrouble(errno) }
    } catch {
      unlink(path)
      throw error
    }
    settleName(of: path)
  }

  /// Writes all bytes to an open file, a pipe or a terminal.
  package static func writeAll(_ bytes: Data, to file: Int32) throws(FileTrouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let (count, code) = rest.withUnsafeBytes { bytes in
        let count = write(file, bytes.baseAddress, bytes.count)
        return (count, errno)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if code != EINTR {
        throw FileTrouble(count == 0 ? EIO : code)
      }
    }
  }

  /// Syncs the file's name too, and ignores errors: the file is complete without it.
  private static func settleName(of path: String) {
    let directory = URL(filePath: path).deletingLastPathComponent().path
    let place = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { return }
    fsync(place)
    close(place)
  }
}

/// Why a file could not be written, from `errno`.
package struct FileTrouble: Error, Hashable {
  let code: Int32

  package init(_ code: Int32) { self.code = code }

  package var isThereAlready: Bool { code == EEXIST || code == ELOOP }
  package var hasNoRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }
  package var isNotAllowed: Bool { [EACCES, EPERM, EROFS].contains(code) }
  package var hasNoDirectory: Bool { [ENOENT, ENOTDIR, ENAMETOOLONG, EISDIR].contains(code) }

  /// What happened, in a few words.
  package var words: String {
    if hasNoRoom { return "the disk is full" }
    return switch code {
    case EPIPE: "nobody is reading it anymore"
    case EBADF: "it is closed"
    default: "the system says \(code)"
    }
  }
}
