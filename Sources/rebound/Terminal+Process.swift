import CLI
import Foundation
import Journaling
import Synchronization

extension Terminal {
  /// The terminal this process was started in.
  static let ofThisProcess: Terminal = {
    let output = StandardOutput()
    return Terminal(
      write: { output.write($0) },
      paint: { output.paint($0) },
      style: { .ofStandardOutput },
      unwritten: { output.trouble },
      input: { (try? FileHandle.standardInput.read(upToCount: longestInput)) ?? Data() },
      warn: { printError($0 + "\n") },
      tell: { printError($0 + "\n") },
      isAnswering: { isatty(STDIN_FILENO) == 1 },
      ask: { question in
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        printError(question)
        return readLine()
      },
      edit: { text, directory in EditedFile(in: directory).edited(text) }
    )
  }()

  /// The most that is read, in bytes; no form accepts more.
  private static let longestInput = 1_000_000

  /// If standard error is closed too, there is no way to report it.
  private static func printError(_ text: String) {
    try? PrivateFile.writeAll(Data(text.utf8), to: STDERR_FILENO)
  }
}

extension TerminalStyle {
  /// Colors are left out if `NO_COLOR` is set (no-color.org), or the terminal is "dumb".
  fileprivate static var ofStandardOutput: TerminalStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return .plain }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let environment = ProcessInfo.processInfo.environment
    let wantsNone = environment["NO_COLOR"]?.isEmpty == false
    return TerminalStyle(
      width: isKnown ? Int(size.ws_col) : 80,
      hasColor: !wantsNone && environment["TERM"] != "dumb"
    )
  }
}

/// The standard output of this process, which may be closed, or a file on a full disk.
private final class StandardOutput: Sendable {
  private let first = Mutex<FileTrouble?>(nil)

  /// Why some output was not written.
  var trouble: String? { first.withLock(\.self)?.words }

  /// Writes until the first failure, and nothing after it, because partial output misleads.
  func write(_ bytes: Data) {
    // Exports are printed unchanged, except to a terminal, which would obey control characters.
    let isTerminal = isatty(STDOUT_FILENO) == 1
    paint(isTerminal ? Data(String(decoding: bytes, as: UTF8.self).fitForTerminal.utf8) : bytes)
  }

  /// The same for text whose control characters are Rebound's own.
  func paint(_ bytes: Data) {
    guard trouble == nil else { return }
    do {
      try PrivateFile.writeAll(bytes, to: STDOUT_FILENO)
    } catch {
      first.withLock { $0 = error }
    }
  }
}

/// A file that holds one answer while it is open in the person's editor.
private struct EditedFile {
  private let url: URL

  /// - Parameter directory: a directory only its owner can read.
  init(in directory: URL) {
    url = AnswerFile.new(in: directory)
  }

  /// - Returns: nil if no editor is set, or it could not be opened.
  func edited(_ text: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(STDIN_FILENO) == 1,
      [environment["VISUAL"], environment["EDITOR"]].contains(where: { $0?.isEmpty == false })
    else { return nil }
    guard (try? PrivateFile.create(at: url.path, holding: Data(text.utf8))) != nil else {
      return nil
    }
    defer { try? FileManager.default.removeItem(at: url) }
    // Not Foundation's Process: on Linux it puts the editor out of the terminal's foreground.
    setenv("REBOUND_ANSWER", url.path, 1)
    defer { unsetenv("REBOUND_ANSWER") }
    let status = EndSignals.unwatched { system("${VISUAL:-$EDITOR} \"$REBOUND_ANSWER\" >&2") }
    guard status == 0 else { return nil }
    return FileManager.default.contents(atPath: url.path).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
