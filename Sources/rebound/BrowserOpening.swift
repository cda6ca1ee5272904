import Foundation

/// Opens an address in the person's browser.
struct BrowserOpening {
  private let file: URL

  /// - Parameter directory: readable by its owner alone.
  init(directory: URL) {
    file = directory.appending(path: "open.html")
  }

  /// - Returns: whether a program was there to hand it to.
  func open(_ address: String) -> Bool {
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
    guard (try? handle.write(contentsOf: Data(page.utf8))) != nil else { return false }
    return run()
  }

  private func run() -> Bool {
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
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
