import EmbeddedFiles
package import Foundation

/// The files that are built into the program.
package enum EmbeddedText {
  /// The bytes of a file; nil if there is no file with that path.
  package static func bytes(_ path: String) -> Data? {
    guard let file = table[path], let start = file.bytes else { return nil }
    return Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: start),
      count: file.count,
      deallocator: .none
    )
  }

  /// The paths of all files under a folder, sorted.
  package static func paths(in folder: String) -> [String] {
    table.keys.filter { $0.hasPrefix(folder + "/") }.sorted()
  }

  // The bytes are constants of the program, which are never freed or written.
  private nonisolated(unsafe) static let table: [String: EmbeddedFile] = {
    var table: [String: EmbeddedFile] = [:]
    for file in UnsafeBufferPointer(start: embedded_files, count: embedded_file_count) {
      table[String(cString: file.path)] = file
    }
    return table
  }()
}
