import Foundation
import Insights
import Journaling
import Records
import SQLiteStore
import Support
import Synchronization
@testable import CLI

/// The program for tests: a journal in memory, a clock that stands still, and a terminal that remembers.
final class TestProgram: Sendable {
  let clock: FixedClock
  private let openStore: CommandEnvironment.OpenStore
  let place: DataPlace
  private let said = Mutex(Data())
  private let warned = Mutex<[String]>([])
  private let served = Mutex<[Int]>([])
  private let told = Mutex<[String]>([])
  private let answers: Mutex<[String]>
  private let editor: @Sendable (String) -> String?

  /// - Parameter answers: what the person says when asked, in order; nobody is there afterwards.
  init(
    answers: [String] = [],
    clock: FixedClock = FixedClock(),
    store: any JournalStore = MemoryStore(),
    editor: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.clock = clock
    self.editor = editor
    openStore = { _, _ in store }
    self.answers = Mutex(answers)
    let name = "rebound-cli-\(UUID().uuidString)"
    place = DataPlace(directory: FileManager.default.temporaryDirectory.appending(path: name))
  }

  /// One whose journal is a file, opened anew by every command.
  init(onDisk answers: [String]) {
    clock = FixedClock()
    editor = { _ in nil }
    openStore = { try SQLiteJournalStore(file: $0, accepting: $1) }
    self.answers = Mutex(answers)
    let name = "rebound-cli-\(UUID().uuidString)"
    place = DataPlace(directory: FileManager.default.temporaryDirectory.appending(path: name))
  }

  deinit {
    try? FileManager.default.removeItem(at: place.directory)
  }

  /// What a command printed, warned of, and ended with.
  struct Ending {
    let out: String
    let errors: String
    /// What was said in a conversation.
    let told: String
    let code: Int32

    var json: Any? { try? JSONSerialization.jsonObject(with: Data(out.utf8)) }
  }

  func run(_ arguments: String...) async -> Ending { await run(arguments) }

  func run(_ arguments: [String]) async -> Ending {
    said.withLock { $0 = Data() }
    warned.withLock { $0 = [] }
    told.withLock { $0 = [] }
    let code = await CommandRun.run(arguments, in: environment)
    // What comes later is later, also where two names were drawn by chance.
    clock.advance(by: 1)
    return Ending(
      out: String(decoding: said.withLock(\.self), as: UTF8.self),
      errors: warned.withLock { $0.joined(separator: "\n") },
      told: told.withLock { $0.joined(separator: "\n") },
      code: code
    )
  }

  /// Somebody sits down again, with these answers.
  func answer(_ lines: String...) { answers.withLock { $0 = lines } }

  /// Somebody sits down with these answers, and runs a command.
  func run(_ arguments: [String], answering lines: [String]) async -> Ending {
    answers.withLock { $0 = lines }
    return await run(arguments)
  }

  var ports: [Int] { served.withLock(\.self) }

  func journal() async throws -> Journal { try await environment.journal() }

  /// A file of this text in the data directory.
  func file(_ name: String, _ text: String) throws -> String {
    try place.prepare()
    let url = place.directory.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  var environment: CommandEnvironment {
    CommandEnvironment(
      place: place,
      surroundings: { self.clock.surroundings },
      openStore: openStore,
      restorer: { JournalRestorer(journal: $0) },
      serve: { serving in self.served.withLock { $0.append(serving.port) } },
      draw: { report in Data(ReportMarkdown(report).text.utf8) },
      terminal: Terminal(
        write: { bytes in self.said.withLock { $0.append(bytes) } },
        warn: { line in self.warned.withLock { $0.append(line) } },
        tell: { line in self.told.withLock { $0.append(line) } },
        isAnswering: { self.answers.withLock { !$0.isEmpty } },
        ask: { _ in self.answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
        edit: { text, _ in self.editor(text) }
      )
    )
  }
}
