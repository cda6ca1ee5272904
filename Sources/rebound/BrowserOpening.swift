import Foundation

/// Opens an address in the person's browser.
struct BrowserOpening {
  private let file: URL

  /// - Parameter directory: a directory only its owner can read.
  init(directory: URL) {
    file = directory.appending(path: "open.html")
  }

  /// How long the program that opens a browser may take to fail.
  ///
  /// Where a desktop runs the browser itself, the program only ends when the browser is closed.
  private static let longestWait = Duration.seconds(2)

  /// - Returns: whether a program accepted the address.
  func open(_ address: String) async -> Bool {
    guard write(address), await run() else {
      unlink(file.path)
      return false
    }
    return true
  }

  private func write(_ address: String) -> Bool {
    // Through a file, because every user of the machine can read the arguments of a process, and
    // could use the key before the browser does.
    let page = """
      <!doctype html><meta charset="utf-8"><title>Notes</title>
      <meta http-equiv="refresh" content="0;url=\(address)"><a href="\(address)">Go on</a>
      """
    unlink(file.path)
    let descriptor = Foundation.open(
      file.path,
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
      0o600
    )
    guard descriptor >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return (try? handle.write(contentsOf: Data(page.utf8))) != nil
  }

  private func run() async -> Bool {
    #if os(macOS)
    let opener = "open"
    #else
    let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    let (ends, end) = AsyncStream.makeStream(of: Bool.self)
    process.terminationHandler = {
      end.yield($0.terminationReason == .exit && $0.terminationStatus == 0)
      end.finish()
    }
    guard (try? process.run()) != nil else { return false }
    return await withTaskGroup(of: Bool.self) { group in
      group.addTask { await ends.first { _ in true } ?? true }
      group.addTask {
        try? await Task.sleep(for: Self.longestWait)
        return true
      }
      defer { group.cancelAll() }
      return await group.next() ?? true
    }
  }
}
