import Foundation
import Interchange
import Journaling

/// A file to read, named by a person.
enum InputFile {
  /// Reads a file up to a size limit; of a larger one it reads one byte more, so the caller can
  /// tell.
  ///
  /// - Throws: ``CommandRefused`` if it cannot be read.
  static func read(
    _ path: String,
    atMost megabytes: Int = ContentLineReader.megabytes
  ) throws -> Data {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      !isDirectory.boolValue
    else { throw CommandRefused("There is no file at \(path).", .noInput) }
    guard !isEndless(path) else {
      throw CommandRefused(
        "\(path) is not a regular file, and reading it might never end. Save its contents as a file first.",
        .noInput
      )
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw CommandRefused("You do not have permission to read the file at \(path).", .notAllowed)
    }
    guard let file = FileHandle(forReadingAtPath: path),
      // The size is not checked first, because a pipe has none and may never end.
      let bytes = try? file.read(upToCount: (megabytes << 20) + 1) ?? Data()
    else { throw CommandRefused("The file at \(path) could not be read.", .inputOutput) }
    return bytes
  }

  /// Whether it is a pipe by name, a socket or a device.
  ///
  /// What a shell hands over as `/dev/stdin` or `/dev/fd/63` has an end.
  private static func isEndless(_ path: String) -> Bool {
    guard !path.hasPrefix("/dev/fd/"), !path.hasPrefix("/proc/self/fd/"), path != "/dev/stdin"
    else {
      return false
    }
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    return type.map { $0 != .typeRegular } ?? false
  }
}

/// A file to write, named by a person.
enum OutputFile {
  /// Writes a new file that only its owner can read.
  ///
  /// - Throws: ``CommandRefused`` if the file exists, or cannot be created.
  static func write(_ bytes: Data, to path: String) throws(CommandRefused) {
    do {
      try PrivateFile.create(at: path, holding: bytes)
    } catch {
      throw refusal(error, path)
    }
  }

  static func refusal(_ trouble: FileTrouble, _ path: String) -> CommandRefused {
    if trouble.isThereAlready {
      return CommandRefused(
        "There is already a file at \(path). It was not changed.",
        .cannotCreate
      )
    }
    if trouble.hasNoRoom {
      return CommandRefused("The disk is full. Nothing was left at \(path).", .inputOutput)
    }
    if trouble.isNotAllowed {
      return CommandRefused("You do not have permission to write a file at \(path).", .notAllowed)
    }
    if trouble.hasNoDirectory {
      return CommandRefused(
        "No file can be created at \(path). Does its folder exist?",
        .cannotCreate
      )
    }
    return CommandRefused("\(path) could not be written: \(trouble.words).", .inputOutput)
  }
}
