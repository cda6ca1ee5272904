import Foundation

/// A file that a person names to be read.
enum InputFile {
  /// - Throws: ``CommandRefused`` where it cannot be read.
  static func read(_ path: String) throws -> Data {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      !isDirectory.boolValue
    else { throw CommandRefused("There is no file at \(path).", .noInput) }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw CommandRefused("The file at \(path) may not be read by this user.", .notAllowed)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandRefused("The file at \(path) could not be read.", .inputOutput)
    }
    return bytes
  }
}

/// A file that a person names to be written.
enum OutputFile {
  /// Writes a file that does not exist yet, readable by its owner alone.
  ///
  /// - Throws: ``CommandRefused`` where there is one, or it cannot be made.
  static func write(_ bytes: Data, to path: String) throws {
    let url = URL(filePath: path)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CommandRefused(
        "There is a file at \(path) already. It was left as it is.",
        .cannotCreate
      )
    }
    let isMade = FileManager.default.createFile(
      atPath: url.path,
      contents: bytes,
      attributes: [.posixPermissions: 0o600]
    )
    guard isMade else {
      throw CommandRefused(
        "No file can be made at \(path). Does its directory exist?",
        .cannotCreate
      )
    }
  }
}
