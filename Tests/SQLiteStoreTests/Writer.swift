import Foundation

/// A `CrashWriter`: another process that writes to the same file.
final class Writer {
  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  init(_ file: URL, writer: String = "writer", commits: Int? = nil, asNobody: Bool = false) throws {
    process.executableURL = Self.executable
    process.arguments = [file.path, writer] + [commits.map(String.init)].compactMap(\.self)
    process.standardOutput = output
    process.standardError = errors
    if asNobody { process.environment = ["CRASH_WRITER_NOBODY": "1"] }
    try process.run()
  }

  /// Beside the test bundle, where the package puts what it builds.
  private static let executable: URL = {
    #if os(macOS)
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    return bundle.bundleURL.deletingLastPathComponent().appending(path: "CrashWriter")
    #else
    return Bundle.main.bundleURL.appending(path: "CrashWriter")
    #endif
  }()

  /// What it acknowledged before it ended: the head of the journal and the name of the commit.
  struct Acknowledged: Hashable {
    let head: Int
    let commit: String
  }

  /// Waits for the first acknowledgement, then a moment more, and kills it where it stands.
  func kill(after moment: Duration) throws -> [Acknowledged] {
    let first = output.fileHandleForReading.availableData
    usleep(UInt32(moment / .microseconds(1)))
    Foundation.kill(process.processIdentifier, SIGKILL)
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return acknowledged(first + rest)
  }

  /// Waits until it has written all its commits.
  func finish() throws -> [Acknowledged] {
    let all = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return acknowledged(all)
  }

  /// What it said on standard error, once it has ended.
  func complaint() throws -> String {
    _ = try finish()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  var status: Int32 { process.terminationStatus }

  /// A line that was cut off acknowledges nothing.
  private func acknowledged(_ data: Data) -> [Acknowledged] {
    String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().compactMap { line in
        let parts = line.split(separator: " ")
        guard parts.count == 2, let head = Int(parts[0]) else { return nil }
        return Acknowledged(head: head, commit: String(parts[1]))
      }
  }
}
