import Foundation

extension DataPlace {
  /// Creates the directory if it is missing, and makes sure that only its owner can use it.
  ///
  /// - Returns: a sentence that says why others can still read it; nil if they cannot.
  /// - Throws: ``Refusal``.
  @discardableResult
  package func prepare() throws(Refusal) -> String? {
    let files = FileManager.default
    var isDirectory: ObjCBool = false
    if files.fileExists(atPath: directory.path, isDirectory: &isDirectory) {
      guard isDirectory.boolValue else { throw .notADirectory(directory.path) }
      try close()
    } else {
      do {
        try files.createDirectory(
          at: directory,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
      } catch {
        throw .cannotBeMade(directory.path)
      }
    }
    guard files.isWritableFile(atPath: directory.path),
      files.isExecutableFile(atPath: directory.path)
    else { throw .notWritable(directory.path) }
    let gap = Self.close(toOthers: directory)
    closeBackups()
    return gap
  }

  private func closeBackups() {
    guard Self.close(toOthers: backups) == nil else { return }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: backups.path)) ?? [] {
      let file = open(backups.appending(path: name).path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      guard file >= 0 else { continue }
      var status = stat()
      if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0
      {
        _ = fchmod(file, 0o600)
      }
      Foundation.close(file)
    }
  }

  /// Nil if others cannot read it, or if it does not exist.
  private static func close(toOthers directory: URL) -> String? {
    let descriptor = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Foundation.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
    // A shared directory, such as /tmp, must stay open to others.
    let isShared = status.st_mode & S_ISVTX != 0
    if !isShared, fchmod(descriptor, 0o700) == 0, fstat(descriptor, &status) == 0,
      status.st_mode & 0o077 == 0
    {
      return nil
    }
    return
      "Other users of this machine may look into \(directory.path), and Rebound cannot close it. "
      + "Name a directory of your own in REBOUND_DATA."
  }

  /// Makes sure that nobody else can look into the directory.
  private func close() throws(Refusal) {
    var status = stat()
    guard stat(directory.path, &status) == 0, status.st_mode & 0o077 != 0,
      status.st_mode & S_ISVTX == 0
    else { return }
    // A home directory is used by other programs, and must stay as it is.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    let ours = [journal.lastPathComponent, backups.lastPathComponent, "access-key"]
    let isOurs = names.isEmpty || ours.contains(where: names.contains)
    guard isOurs, status.st_uid == geteuid(), chmod(directory.path, 0o700) == 0 else {
      throw .openToOthers(directory.path)
    }
  }

  /// Why a directory cannot hold a journal.
  package enum Refusal: Error, Hashable {
    case notADirectory(String)
    case cannotBeMade(String)
    case notWritable(String)
    case openToOthers(String)
  }
}

extension DataPlace.Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notADirectory(let path):
      "\(path) is a file. Rebound keeps your journal in a directory: "
        + "name another one in REBOUND_DATA."
    case .cannotBeMade(let path):
      "The directory \(path) cannot be made. Name another one in REBOUND_DATA."
    case .notWritable(let path):
      "The directory \(path) cannot be written by this user. "
        + "Give yourself access, or name another one in REBOUND_DATA."
    case .openToOthers(let path):
      "Other users of this machine can look into the directory \(path). "
        + "Name one in REBOUND_DATA that is for Rebound alone."
    }
  }
}
