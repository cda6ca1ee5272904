package import Foundation
import Journaling

/// A file that holds one answer while it is in somebody's editor.
package enum AnswerFile {
  /// A name nobody else has, in the directory of the journal, which is for its owner alone.
  package static func new(in directory: URL) -> URL {
    directory.appending(path: "\(beginning)\(UUID().uuidString).txt")
  }

  /// Takes away what a command that was killed left behind.
  static func removeAll(in place: DataPlace) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.directory.path)) ?? []
    for name in names where name.hasPrefix(beginning) {
      try? FileManager.default.removeItem(at: place.directory.appending(path: name))
    }
  }

  private static let beginning = "answer-"
}
