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
import Synchronization
@testable import Web

/// Somebody with a browser, without the browser: asks the router's responder, no socket between.
final class Visitor: Sendable {
  let keeper: JournalKeeper
  let clock: FixedClock
  /// Tests spell addresses as the program does, below this path; replies are read the same way.
  static let home = "/0123456789abcdef0123"
  let door = FakeDoor()
  var access: Access { Access(secret: door.secret, home: Self.home) }
  let server: WebServer
  private let responder: any HTTPResponder<WebContext>

  init(
    clock: FixedClock = FixedClock(),
    store: any JournalStore = MemoryStore(),
    backups: BackupKeeper? = nil,
    place: DataPlace? = nil,
    restorer: (any JournalRestoring)? = nil,
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  ) {
    self.clock = clock
    let keeper = JournalKeeper(store: store, writer: "test", maximumAge: .zero) {
      clock.surroundings
    }
    self.keeper = keeper
    server = WebServer(
      keeper: keeper,
      entrance: door.entrance,
      logger: logger,
      surroundings: { clock.surroundings },
      care: FileCare(
        envelopes: { try await store.newest(in: .own) },
        backUp: { "backup.sqlite" },
        startBackupsOver: { try await backups?.startOver(on: $0, since: $1) },
        place: place,
        restoring: restorer.flatMap { restorer in
          (store as? ExchangeableStore).map { ServedRestoring($0, keeper, restorer) }
        }
      )
    )
    responder = server.router().buildResponder()
  }

  /// The table of contents.
  var patterns: [(method: HTTPRequest.Method, path: String)] {
    server.routes.map { ($0.method, $0.pattern) }
  }

  /// A visitor of the sample person's journal.
  static func ofSample() async throws -> Visitor {
    let visitor = Visitor()
    let changes = SampleJournal.changes(endingAt: visitor.clock.surroundings)
    try await visitor.keeper.commit { _ in changes }
    return visitor
  }

  /// What a handler is given for a form with nothing in it.
  func visit(posting address: String) async throws -> Visit {
    Visit(
      keeper: keeper,
      journal: try await keeper.journal(),
      surroundings: clock.surroundings,
      place: Place(address: address),
      parameters: [:],
      query: Form(),
      form: Form(encoded: "\(Presses.field)=one"),
      upload: nil,
      isPost: true,
      access: access,
      care: server.care,
      readServices: server.services,
      memory: Memory()
    )
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

  /// Posts as the script does, two seconds after the last key.
  func autosave(_ address: String, _ fields: [(String, String)]) async throws -> Reply {
    var parts = URLComponents()
    parts.queryItems = (fields + [("csrf", access.formToken)]).map {
      URLQueryItem(name: $0.0, value: $0.1)
    }
    return try await send(
      .post,
      address,
      body: parts.percentEncodedQuery,
      headers: [
        .contentType: "application/x-www-form-urlencoded", .origin: "http://127.0.0.1:7117",
        HTTPField.Name("X-Requested-With") ?? .from: "fetch",
      ]
    )
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

  /// - Parameter address: below this journal's path, or outside of it where it begins with `@`.
  func send(
    _ method: HTTPRequest.Method,
    _ address: String,
    body: String?,
    headers: [HTTPField.Name: String],
    cookie: Bool = true,
    host: String = "127.0.0.1:7117"
  ) async throws -> Reply {
    let body = RequestBody(buffer: ByteBuffer(string: body ?? ""))
    return try await send(method, address, body, headers, cookie: cookie, host: host)
  }

  /// Posts a form with a file as a browser would.
  func upload(
    _ address: String,
    _ bytes: Data,
    name: String = "file",
    fields: [(String, String)] = []
  ) async throws -> Reply {
    let body = AsyncStream<ByteBuffer> { continuation in
      for part in uploaded(bytes, name, fields) { continuation.yield(part) }
      continuation.finish()
    }
    return try await upload(address, body)
  }

  /// Posts a form with a file, piece by piece as it arrives.
  func upload(_ address: String, _ body: AsyncStream<ByteBuffer>) async throws -> Reply {
    try await send(
      .post,
      address,
      RequestBody(asyncSequence: body),
      [.contentType: "multipart/form-data; boundary=xx", .origin: "http://127.0.0.1:7117"],
      cookie: true,
      host: "127.0.0.1:7117"
    )
  }

  /// The pieces of a form with a file.
  func uploaded(
    _ bytes: Data,
    _ name: String = "file",
    _ fields: [(String, String)] = []
  ) -> [ByteBuffer] {
    let start = (fields + [("csrf", access.formToken)]).map { name, value in
      "--xx\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }.joined()
    let head = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n"
    return [
      ByteBuffer(string: start + head), ByteBuffer(bytes: bytes),
      ByteBuffer(string: "\r\n--xx--\r\n"),
    ]
  }

  /// Posts without a cookie.
  ///
  /// - Returns: the reply, and whether the body was asked for.
  func postUnread(_ address: String) async throws -> (reply: Reply, isRead: Bool) {
    let isRead = Mutex(false)
    let body = RequestBody(
      asyncSequence: AsyncStream<ByteBuffer> {
        isRead.withLock { $0 = true }
        return nil
      }
    )
    let reply = try await send(.post, address, body, [:], cookie: false, host: "127.0.0.1:7117")
    return (reply, isRead.withLock(\.self))
  }

  private func send(
    _ method: HTTPRequest.Method,
    _ address: String,
    _ body: RequestBody,
    _ headers: [HTTPField.Name: String],
    cookie: Bool,
    host: String
  ) async throws -> Reply {
    let path =
      address.hasPrefix("@")
      ? String(address.dropFirst())
      : address.hasPrefix(Self.home) ? address : Self.home + address
    var head = HTTPRequest(method: method, scheme: "http", authority: host, path: path)
    for (name, value) in headers { head.headerFields[name] = value }
    if cookie { head.headerFields[.cookie] = "\(access.cookieName)=\(access.cookie)" }
    let request = Request(head: head, body: body)
    let context = WebContext(
      source: ApplicationRequestContextSource(
        channel: EmbeddedChannel(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      )
    )
    return try await Reply(responder.respond(to: request, context: context))
  }
}

/// The files beside the journal, without the files.
final class FakeDoor: Sendable {
  private let state = Mutex((secret: String(repeating: "a", count: 64), keys: Set(["one-time"])))

  var secret: String { state.withLock(\.secret) }

  var entrance: Entrance {
    Entrance(
      home: Visitor.home,
      secret: { self.secret },
      use: { key in self.state.withLock { $0.keys.remove(key) != nil } },
      signOutEverywhere: { self.state.withLock { $0 = (String(repeating: "b", count: 64), []) } }
    )
  }
}

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  /// Every byte of it.
  let sent: String

  /// With addresses as the program spells them, without the journal's own path.
  var text: String { sent.replacing(Visitor.home + "/", with: "/") }

  init(_ response: Response) async throws {
    status = response.status.code
    headers = response.headers
    let collector = Collector()
    try await response.body.write(collector)
    sent = collector.text
  }

  var location: String? { headers[.location]?.replacing(Visitor.home + "/", with: "/") }

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
