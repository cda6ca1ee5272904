package import Foundation

/// A file that holds one answer while it is open in the person's editor.
package enum AnswerFile {
  /// A unique name in the journal's directory, which only its owner can read.
  package static func new(in directory: URL) -> URL {
    directory.appending(path: "\(beginning)\(UUID().uuidString).txt")
  }

  /// Removes what a killed command left behind, including the copies that editors make beside it:
  /// `.answer-….txt.swp`, `answer-….txt~`, `#answer-….txt#`.
  package static func removeAll(in place: DataPlace) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.directory.path)) ?? []
    for name in names where name.drop(while: { ".#".contains($0) }).hasPrefix(beginning) {
      try? FileManager.default.removeItem(at: place.directory.appending(path: name))
    }
  }

  private static let beginning = "answer-"
}
