import Foundation
import HTTPTypes
import Journaling
import Logging
import Records
import SQLiteStore
import Support
import Synchronization
@testable import Web

/// A visitor of a journal in real files, with its daily backups, and everything that was logged.
final class FiledVisitor: Sendable {
  let visitor: Visitor
  let place: DataPlace
  private let backups: BackupKeeper
  private let log = CapturedLog()

  private init(
    _ place: DataPlace,
    clock: FixedClock,
    restorer: (any JournalRestoring)? = nil
  ) throws {
    self.place = place
    let store = ExchangeableStore(try SQLiteJournalStore(file: place.journal)) {
      try SQLiteJournalStore(file: place.journal)
    }
    backups = BackupKeeper(store: store, directory: place.backups)
    let log = log
    var logger = Logger(label: "test") { _ in log.handler }
    logger.logLevel = .trace
    visitor = Visitor(
      clock: clock,
      store: store,
      backups: backups,
      place: place,
      restorer: restorer ?? JournalRestorer(journal: place.journal),
      logger: logger
    )
  }

  /// Gives a visitor of a new journal to `body`, and takes the files away afterwards.
  ///
  /// - Parameter restorer: restores backups in place of the one that does it.
  static func withNewJournal(
    restorer: (any JournalRestoring)? = nil,
    _ body: (FiledVisitor) async throws -> Void
  ) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "rebound-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let place = DataPlace(directory: directory)
    try await body(FiledVisitor(place, clock: FixedClock(), restorer: restorer))
  }

  func backUp() async throws {
    try await backups.backUpIfDue(on: visitor.clock.surroundings.today)
  }

  /// Whether a text stands anywhere in the files: database, log of the database, backups.
  func holds(_ text: String) throws -> Bool {
    let files = FileManager.default.enumerator(at: place.directory, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() {
      guard let bytes = try? Data(contentsOf: file) else { continue }
      if bytes.range(of: Data(text.utf8)) != nil { return true }
    }
    return false
  }

  var logged: [String] { log.lines }

  func autosave(_ address: String, _ fields: [(String, String)]) async throws -> Reply {
    try await visitor.autosave(address, fields)
  }
}

/// Keeps what is logged, every level of it.
private final class CapturedLog: Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }
  var handler: some LogHandler { Handler(log: self) }

  private func keep(_ line: String) { kept.withLock { $0.append(line) } }

  private struct Handler: LogHandler {
    let log: CapturedLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { log.keep("\(event.message) \(event.metadata ?? [:])") }
  }
}
