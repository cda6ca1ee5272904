package import Foundation

/// A file in the `Goldens` directory beside a test: what was once written, and must still hold.
package struct Golden: Sendable {
  private let file: URL

  /// A golden of the test target that `testFile` belongs to.
  package init(_ name: String, testFile: String = #filePath) {
    var directory = URL(filePath: testFile).deletingLastPathComponent()
    while directory.deletingLastPathComponent().lastPathComponent != "Tests",
      directory.pathComponents.count > 1
    {
      directory.deleteLastPathComponent()
    }
    file = directory.appending(path: "Goldens/\(name)")
  }

  /// Whether `REBOUND_GOLDENS=write` asks for new ones.
  package static var isWriting: Bool {
    ProcessInfo.processInfo.environment["REBOUND_GOLDENS"] == "write"
  }

  package var exists: Bool { FileManager.default.fileExists(atPath: file.path) }

  package var bytes: Data? { try? Data(contentsOf: file) }

  package func read<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    try bytes.map { try JSONDecoder().decode(type, from: $0) }
  }

  package func write(bytes: Data) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try bytes.write(to: file)
  }

  package func write(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try write(bytes: try encoder.encode(value) + Data("\n".utf8))
  }
}
