import Foundation
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import NIOCore
import NIOEmbedded
import Records
import Samples
import Support

@testable import Web

/// Somebody with a browser, without the browser: asks the router's responder, no socket between.
final class Visitor: Sendable {
  let keeper: JournalKeeper
  let clock: FixedClock
  let access = Access(key: String(repeating: "a", count: 64))
  private let responder: any HTTPResponder<WebServer.Context>

  init(
    clock: FixedClock = FixedClock(),
    store: any JournalStore = MemoryStore(),
    backups: BackupKeeper? = nil,
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  ) {
    self.clock = clock
    let keeper = JournalKeeper(store: store, hand: "test", patience: .zero) {
      clock.surroundings
    }
    self.keeper = keeper
    let server = WebServer(
      keeper: keeper,
      access: access,
      logger: logger,
      surroundings: { clock.surroundings },
      care: FileCare(
        envelopes: { try await store.newest(in: .own) },
        backUp: { "backup.sqlite" },
        startBackupsOver: { try await backups?.startOver(on: $0, since: $1) }
      )
    )
    responder = server.router().buildResponder()
  }

  /// A visitor of the sample person's journal.
  static func ofSample() async throws -> Visitor {
    let visitor = Visitor()
    let changes = SampleJournal.changes(endingAt: visitor.clock.surroundings)
    try await visitor.keeper.commit { _ in changes }
    return visitor
  }

  func get(
    _ address: String,
    cookie: Bool = true,
    host: String = "127.0.0.1:7117"
  ) async throws -> Reply {
    try await send(.get, address, body: nil, headers: [:], cookie: cookie, host: host)
  }

  /// Posts a form as a browser would, its token included.
  func post(
    _ address: String,
    _ fields: [(String, String)] = [],
    token: Bool = true,
    origin: String? = "http://127.0.0.1:7117"
  ) async throws -> Reply {
    let all = fields + (token ? [("csrf", access.formToken)] : [])
    var parts = URLComponents()
    parts.queryItems = all.map { URLQueryItem(name: $0.0, value: $0.1) }
    let body = (parts.percentEncodedQuery ?? "").replacing("+", with: "%2B")
    var headers: [HTTPField.Name: String] = [.contentType: "application/x-www-form-urlencoded"]
    headers[.origin] = origin
    return try await send(.post, address, body: body, headers: headers)
  }

  /// Posts and follows the way on.
  func submit(_ address: String, _ fields: [(String, String)] = []) async throws -> Reply {
    let reply = try await post(address, fields)
    guard let location = reply.location else { return reply }
    return try await get(location)
  }

  /// Asks, and follows the way on.
  func follow(_ address: String) async throws -> Reply {
    let reply = try await get(address)
    guard let location = reply.location else { return reply }
    return try await get(location)
  }

  func send(
    _ method: HTTPRequest.Method,
    _ address: String,
    body: String?,
    headers: [HTTPField.Name: String],
    cookie: Bool = true,
    host: String = "127.0.0.1:7117"
  ) async throws -> Reply {
    var head = HTTPRequest(method: method, scheme: "http", authority: host, path: address)
    for (name, value) in headers { head.headerFields[name] = value }
    if cookie { head.headerFields[.cookie] = "\(Access.cookieName)=\(access.cookie)" }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
    let context = WebServer.Context(
      source: ApplicationRequestContextSource(
        channel: EmbeddedChannel(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      )
    )
    return try await Reply(responder.respond(to: request, context: context))
  }
}

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  let text: String

  init(_ response: Response) async throws {
    status = response.status.code
    headers = response.headers
    let collector = Collector()
    try await response.body.write(collector)
    text = collector.text
  }

  var location: String? { headers[.location] }

  /// The address of the first link that carries these words.
  func link(_ words: String) -> String? {
    HTMLFacts(text).links.first { $0.text == words }?.address
  }

  /// The address of the first form with this button.
  func form(_ button: String) -> String? {
    HTMLFacts(text).forms.first { $0.buttons.contains(button) }?.action
  }
}

private final class Collector: ResponseBodyWriter, @unchecked Sendable {
  private var buffer = ByteBuffer()

  var text: String { String(buffer: buffer) }

  func write(_ buffer: ByteBuffer) async throws {
    var more = buffer
    self.buffer.writeBuffer(&more)
  }

  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
