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
    ask: { question in
      guard isatty(STDIN_FILENO) == 1 else { return nil }
      FileHandle.standardError.write(Data(question.utf8))
      return readLine()
    }
  )
}
