import Foundation

/// A place for the files of one test, gone when the test is.
enum Scratch {
  static func withDirectory<Outcome>(_ body: (URL) async throws -> Outcome) async throws -> Outcome
  {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "rebound-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try await body(directory)
  }

  static func withFile<Outcome>(_ body: (URL) async throws -> Outcome) async throws -> Outcome {
    try await withDirectory { try await body($0.appending(path: "rebound.sqlite")) }
  }
}
