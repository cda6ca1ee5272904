import API
import Foundation
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import NIOCore
import Records

/// Answers other programs, which are let in by a token.
///
/// A cookie opens nothing here, and needs no form token for it: a page of another site can make a
/// browser send cookies, but no token that it does not know.
struct APIServer: Sendable {
  let keeper: JournalKeeper
  /// Nil for a journal without files.
  let tokens: AccessTokens?
  let surroundings: @Sendable () -> Surroundings
  let services: @Sendable () -> SupportServices
  let logger: Logger
  private let commits = ProgramCommits()

  /// As much as a form takes.
  static let bodyLimit = Bodies.formLimit

  func respond(to request: Request) async -> Response {
    do {
      let entry = try await enter(request)
      let present = Present(noon: entry.surroundings.today.noonGMT)
      return await Speaker.$present.withValue(present) { await answer(request, entry) }
    } catch {
      return response(to: error, support: nil)
    }
  }

  /// Who asks, for what, once nothing speaks against it.
  private func enter(_ request: Request) async throws -> APIEntry {
    try Guarding.check(request)
    let here = surroundings()
    guard let tokens, try !tokens.all().isEmpty else {
      throw ProblemJSON(404, "The API is off. Make a token under Settings, Other programs.")
    }
    guard let address = APIAddress(path: request.uri.path) else { throw ProblemJSON.missing }
    let method = request.method == .head ? .get : request.method
    guard address.methods.contains(method) else {
      throw OtherMethod(allowed: address.methods.map(\.rawValue).joined(separator: ", "))
    }
    let journal = try await keeper.journal()
    let seen = journal.seen(here)
    guard let secret = request.bearer, let token = try tokens.token(of: secret, on: here.today)
    else { throw NoToken() }
    return APIEntry(
      address: address,
      method: method,
      token: token,
      scope: APIScope(token),
      journal: journal,
      surroundings: seen
    )
  }

  /// Answers, hears what somebody writes about themselves, and notes that it was asked.
  private func answer(_ request: Request, _ entry: APIEntry) async -> Response {
    var body: SentJSON?
    let (result, texts) = await WordsAboutMyself.heard {
      try entry.checkAccept(request)
      // Before anything is refused: words are heard whether or not they may be saved.
      body = try await entry.takesBody ? Self.body(of: request) : nil
      try entry.check()
      let access = ProgramAccess(
        keeper,
        entry.scope,
        entry.surroundings,
        program: entry.token.id,
        commits: commits
      )
      return try await APICall(access: access, entry: entry, request, body).answer()
    }
    // Words are answered here as on a page, whether or not they could be saved.
    let support = SupportJSON(
      after: texts.union(entry.texts(in: body)),
      services(),
      entry.journal.preferences(zone: entry.surroundings.zone)
    )?.value
    do {
      let answer = try result.get()
      note(entry, isRefused: false)
      var headers = answer.headers
      headers[.contentType] = "application/json"
      return response(answer.status, headers, answer.value.with("support", support))
    } catch {
      note(entry, isRefused: true)
      return response(to: error, support: support)
    }
  }

  private func note(_ entry: APIEntry, isRefused: Bool) {
    let use = TokenUse(
      name: entry.token.name,
      at: Int((entry.surroundings.now.timeIntervalSince1970 * 1000).rounded()),
      what: entry.address.deed(entry.method),
      kind: entry.address.kind,
      isRefused: isRefused
    )
    do {
      try tokens?.note(use)
    } catch {
      // It is done by now: an error would make the program send it again.
      logger.error("the list of requests cannot be written", metadata: ["error": "\(error)"])
    }
  }

  private static func body(of request: Request) async throws -> SentJSON {
    guard MediaType(request.headers[.contentType] ?? "").name == "application/json" else {
      throw ProblemJSON(415, "Only application/json is taken here.")
    }
    var request = request
    guard let buffer = try? await request.collectBody(upTo: bodyLimit) else {
      throw ProblemJSON(413, "This is more than one request can bring. Nothing was saved.")
    }
    guard let sent = SentJSON(Data(buffer.readableBytesView)) else {
      throw ProblemJSON(400, "This is not JSON.")
    }
    return sent
  }
}

/// Somebody who was let in, and what they ask for.
struct APIEntry: Sendable {
  let address: APIAddress
  let method: HTTPRequest.Method
  let token: AccessToken
  let scope: APIScope
  /// As it stood when the request came.
  let journal: Journal
  let surroundings: Surroundings

  /// Whether the request brings a record.
  var takesBody: Bool {
    switch (address, method) {
    case (.kind, .post), (.record, .patch): true
    default: false
    }
  }

  /// - Throws: ``ProblemJSON`` where the answer would not be read.
  func checkAccept(_ request: Request) throws(ProblemJSON) {
    guard request.takesJSON else { throw ProblemJSON(406, "Answers are application/json.") }
  }

  /// - Throws: ``ProblemJSON`` where the token does not go so far.
  func check() throws(ProblemJSON) {
    if let kind = address.kind, !scope.isOpen(kind) {
      throw ProblemJSON(403, "This token is not open to records of this kind.")
    }
    guard method == .get || scope.mayWrite else {
      throw ProblemJSON(403, "This token is for reading only.")
    }
  }

  /// What was sent about the person, whether or not it could be read as a record.
  func texts(in body: SentJSON?) -> Set<String> {
    guard let body, let type = address.kind.flatMap(RecordKinds.type) else { return [] }
    return SentRecord.aboutMyself(body, in: type)
  }
}

/// A request without a token that lets it in.
struct NoToken: Error {}

extension APIScope {
  init(_ token: AccessToken) {
    self.init(
      mayWrite: token.mayWrite,
      kinds: token.kinds.map(Set.init),
      openRooms: Set(token.openRooms.compactMap(Room.init(rawValue:)))
    )
  }
}

extension Request {
  /// The token of `Authorization: Bearer …`.
  fileprivate var bearer: String? {
    let parts = (headers[.authorization] ?? "").split(separator: " ")
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1])
  }

  /// Whether the answer can be JSON: a program that says nothing takes anything.
  fileprivate var takesJSON: Bool {
    let said = headers[values: .accept].joined(separator: ",")
    guard !said.isEmpty else { return true }
    return said.split(separator: ",").contains { part in
      let type = MediaType(String(part))
      let names = ["*/*", "application/*", "application/json", "application/problem+json"]
      return names.contains(type.name) && type.parameter("q").flatMap { Double($0) } != 0
    }
  }
}
