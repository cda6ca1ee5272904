import Foundation
import HTTPTypes
package import Hummingbird
package import Journaling
package import Logging
import NIOCore
import Planning
package import Records
package import Wording

/// The pages of Rebound over one journal.
package struct WebServer: Sendable {
  let keeper: JournalKeeper
  let access: Access
  let surroundings: @Sendable () -> Surroundings
  let logger: Logger
  let care: FileCare
  let services: SupportServices
  let watch = SupportWatch()
  private let sought = SoughtTexts()
  private let outlook = KeptOutlook()
  private let people = KeptContactPlan()

  package init(
    keeper: JournalKeeper,
    access: Access,
    logger: Logger,
    surroundings: @escaping @Sendable () -> Surroundings,
    care: FileCare,
    services: SupportServices = Guidance.services
  ) {
    self.keeper = keeper
    self.access = access
    self.logger = logger
    self.surroundings = surroundings
    self.care = care
    self.services = services
  }

  package typealias Context = BasicRequestContext

  package func router() -> Router<Context> {
    let router = Router(context: Context.self)
    for route in Routes.all(self) {
      router.on(RouterPath(route.pattern), method: route.method) { request, context in
        await self.respond(request, context, route.handler)
      }
    }
    let feed = RouterPath(Place.calendarFeed(":name").path)
    router.get(feed) { request, context in
      await self.calendar(request, named: context.parameters.get("name") ?? "")
    }
    // Calendar programs ask what is there before they subscribe.
    router.head(feed) { request, context in
      await self.calendar(request, named: context.parameters.get("name") ?? "").createHeadResponse()
    }
    router.get("assets/:name") { _, context in Responding.asset(context.parameters.get("name")) }
    for method in [HTTPRequest.Method.get, .post] {
      router.on("**", method: method) { request, context in
        await self.respond(request, context) { _ in throw Missing() }
      }
    }
    return router
  }

  func respond(_ request: Request, _ context: Context, _ handler: Handler) async -> Response {
    do {
      let guarding = Guarding(access: access)
      try guarding.check(request)
      if let entry = enter(request) { return entry }
      let isKnown = guarding.isKnown(request)
      guard isKnown || guarding.isOpen(request) else {
        return Responding.plain(.closedDoor, status: .forbidden)
      }
      let visit = try await visit(request, context, isKnown: isKnown)
      if request.method == .post, !access.admits(token: visit.form["csrf"]) {
        throw Refused(
          status: 403,
          message: "This form was open too long. Reload the page and send it again."
        )
      }
      return try await Scales.$current.withValue(visit.preferences.scales) {
        let answer = try await watch.answer(to: visit) { try await self.answer(to: $0, handler) }
        return Responding.response(answer, for: watch.shown(answer, visit))
      }
    } catch {
      return await failure(error, request)
    }
  }

  /// What was removed while somebody changed it says so, and can be brought back with the change.
  private func answer(to visit: Visit, _ handler: Handler) async throws -> Answer {
    let visit = visit.form.has("bring-back") ? try await visit.bringingBack() : visit
    do {
      return try await handler(visit)
    } catch is Missing where visit.form.has("csrf") {
      var visit = visit
      visit.journal = try await keeper.journal()
      guard visit.removedMeanwhile != nil else { throw Missing() }
      return .page(RemovedMeanwhilePage(visit: visit).page, status: .conflict)
    }
  }

  /// The printed address is exchanged once for a cookie, and disappears from the address bar.
  private func enter(_ request: Request) -> Response? {
    guard request.method == .get, let key = request.uri.queryParameters["key"] else { return nil }
    guard access.admits(key: String(key)) else { return nil }
    var response = Responding.redirect(to: request.uri.path)
    response.setCookie(
      Cookie(
        name: Access.cookieName,
        value: access.cookie,
        path: "/",
        secure: false,
        httpOnly: true,
        sameSite: .strict
      )
    )
    return response
  }

  /// - Parameter isKnown: whether the browser has shown the printed key before.
  private func visit(
    _ request: Request,
    _ context: Context,
    isKnown: Bool
  ) async throws -> Visit {
    var request = request
    let query = Form(encoded: request.uri.query ?? "")
    var form = Form()
    var upload: Upload?
    if request.method == .post {
      (form, upload) = try await Bodies.read(&request)
    }
    let journal = isKnown ? try await journal(for: request) : Journal()
    return Visit(
      keeper: keeper,
      journal: journal,
      surroundings: journal.seen(surroundings()),
      place: Place(address: request.uri.string),
      parameters: Dictionary(
        context.parameters.map { (String($0.key), String($0.value)) }
      ) { first, _ in first },
      query: query,
      form: form,
      upload: upload,
      isPost: request.method == .post,
      isAutosave: request.headers[.requestedWith] == "fetch",
      host: request.head.authority ?? "",
      // Whoever has shown no key gets no token of ours either.
      access: isKnown ? access : Access(key: ""),
      care: care,
      services: services,
      sought: sought,
      outlook: outlook,
      people: people
    )
  }

  /// A page that is open to everybody shows nothing of the journal to a browser nobody knows, and
  /// is there for one we know even where the journal cannot be read.
  private func journal(for request: Request) async throws -> Journal {
    do {
      return try await keeper.journal()
    } catch  where Guarding(access: access).isOpen(request) {
      return Journal()
    }
  }

  func failure(_ error: any Error, _ request: Request) async -> Response {
    switch error {
    case is Missing:
      return Responding.plain(.missing, status: .notFound)
    case let refused as Refused:
      return Responding.plain(
        .refused(refused.message),
        status: .init(code: refused.status)
      )
    default:
      // The path names records by random ids and the error is of our own types: no private text. The
      // name of a calendar is a secret.
      let isSecret = request.uri.path.hasPrefix(Place.calendarFeed("").path)
      let path = isSecret ? Place.calendarFeed("…").path : request.uri.path
      logger.error(
        "request failed",
        metadata: [
          "path": "\(path)", "error": "\(type(of: error)): \(Trouble.words(error))",
        ]
      )
      return Responding.plain(.trouble(Trouble.phrase(error)), status: .internalServerError)
    }
  }
}
