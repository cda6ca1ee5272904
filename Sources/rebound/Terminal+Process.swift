import CLI
import Foundation

extension Terminal {
  /// The terminal this process was started in.
  static let ofThisProcess = Terminal(
    write: { bytes in
      FileHandle.standardOutput.write(bytes)
    },
    warn: { line in
      FileHandle.standardError.write(Data((line + "\n").utf8))
    },
    tell: { line in
      FileHandle.standardError.write(Data((line + "\n").utf8))
    },
    isAnswering: { isatty(STDIN_FILENO) == 1 },
    ask: { question in
      guard isatty(STDIN_FILENO) == 1 else { return nil }
      FileHandle.standardError.write(Data(question.utf8))
      return readLine()
    },
    edit: { text, directory in EditedFile(in: directory).edited(text) }
  )
}

/// A file that holds one answer while it is in somebody's editor.
private struct EditedFile {
  private let url: URL

  /// - Parameter directory: readable by its owner alone.
  init(in directory: URL) {
    url = AnswerFile.new(in: directory)
  }

  /// - Returns: nil where no editor is named, or it could not be opened.
  func edited(_ text: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(STDIN_FILENO) == 1,
      [environment["VISUAL"], environment["EDITOR"]].contains(where: { $0?.isEmpty == false })
    else { return nil }
    let isMade = FileManager.default.createFile(
      atPath: url.path,
      contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isMade else { return nil }
    defer { try? FileManager.default.removeItem(at: url) }
    // Not Foundation's Process: on Linux it puts the editor out of the terminal's foreground.
    setenv("REBOUND_ANSWER", url.path, 1)
    defer { unsetenv("REBOUND_ANSWER") }
    guard system("${VISUAL:-$EDITOR} \"$REBOUND_ANSWER\" >&2") == 0 else { return nil }
    return FileManager.default.contents(atPath: url.path).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
