import Foundation

extension DataPlace {
  /// Makes the directory where it is missing, for its owner alone, and sees that it can be used.
  ///
  /// - Throws: ``Refusal``.
  package func prepare() throws(Refusal) {
    let files = FileManager.default
    var isDirectory: ObjCBool = false
    if files.fileExists(atPath: directory.path, isDirectory: &isDirectory) {
      guard isDirectory.boolValue else { throw .notADirectory(directory.path) }
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
  }

  /// Why a directory cannot hold a journal.
  package enum Refusal: Error, Hashable {
    case notADirectory(String)
    case cannotBeMade(String)
    case notWritable(String)
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
    }
  }
}
