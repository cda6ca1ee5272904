import Foundation
import HTTPTypes
package import Hummingbird
import Journaling
import Logging
import NIOCore
import Records

/// Pages over one journal: which ones, and what stands beside them, is handed in.
package struct WebServer: Sendable {
  let keeper: JournalKeeper
  let entrance: Entrance
  let surroundings: @Sendable () -> Surroundings
  let logger: Logger
  let care: FileCare
  let services: SupportServices
  let watch: any Watching
  let routes: [Route]
  private let presses = Presses()
  private let memory = Memory()
  private let uploads = UploadSlots()

  init(
    keeper: JournalKeeper,
    entrance: Entrance,
    logger: Logger,
    surroundings: @escaping @Sendable () -> Surroundings,
    care: FileCare,
    services: SupportServices,
    routes: [Route],
    watch: any Watching
  ) {
    self.keeper = keeper
    self.entrance = entrance
    self.logger = logger
    self.surroundings = surroundings
    self.care = care
    self.services = services
    self.routes = routes
    self.watch = watch
  }

  package typealias Context = BasicRequestContext

  package func router() -> Router<Context> {
    let router = Router(context: Context.self, options: .autoGenerateHeadEndpoints)
    router.add(
      middleware: AnswerRules { request, context in
        await self.respond(request, context) { _ in throw Missing() }
      }
    )
    router.get(RouterPath(Place.asset(":name").path), use: asset)
    for place in Guarding.openPlaces {
      let open = routes.filter { $0.pattern == place.path && $0.method == .get }
      add(open, to: router)
    }
    let home = router.group(RouterPath(entrance.home))
    home.get(RouterPath(Place.asset(":name").path), use: asset)
    home.get(RouterPath(Place.calendarFeed(":name").path)) { request, context in
      await self.calendar(request, named: context.parameters.get("name") ?? "")
    }
    add(routes.withPages, to: home)
    return router
  }

  private func add(_ routes: [Route], to router: some RouterMethods<Context>) {
    for route in routes {
      router.on(RouterPath(route.pattern), method: route.method) { request, context in
        await self.respond(request, context, route.handler)
      }
    }
  }

  @Sendable private func asset(_ request: Request, _ context: Context) async -> Response {
    do {
      try Guarding.check(request)
      return try Responding.asset(context.parameters.get("name"))
    } catch {
      return failure(error, request)
    }
  }

  func respond(
    _ request: Request,
    _ context: Context,
    _ handler: @escaping Handler
  ) async -> Response {
    do {
      try Guarding.check(request)
      let access = try entrance.access()
      let guarding = Guarding(access: access)
      let isKnown = guarding.isKnown(request)
      if let entry = enter(request, access, isKnown: isKnown) { return entry }
      guard isKnown || guarding.isOpen(request) else {
        return await outside(request, isFromElsewhere: guarding.isFromElsewhere(request))
      }
      return await Place.$home.withValue(isKnown ? access.home : "") {
        do {
          return try await answer(request, context, isKnown ? access : .none, handler)
        } catch {
          return failure(error, request)
        }
      }
    } catch {
      return failure(error, request)
    }
  }

  private func answer(
    _ request: Request,
    _ context: Context,
    _ access: Access,
    _ handler: @escaping Handler
  ) async throws -> Response {
    guard request.isLook || request.method == .post else { throw OtherMethod(allowed: "GET, POST") }
    if request.method == .get { await presses.settled() }
    guard Bodies.isUpload(request) else {
      return try await answered(request, context, access, handler)
    }
    return try await uploads.use { try await answered(request, context, access, handler) }
  }

  private func answered(
    _ request: Request,
    _ context: Context,
    _ access: Access,
    _ handler: @escaping Handler
  ) async throws -> Response {
    var visit = try await visit(request, context, access)
    do {
      visit.journal = access.isKnown ? try await journal(for: request) : Journal()
      visit.surroundings = visit.journal.seen(surroundings())
      return try await answer(visit, handler)
    } catch {
      watch.hear(visit)
      return failure(error, request, of: visit)
    }
  }

  private func answer(_ visit: Visit, _ handler: @escaping Handler) async throws -> Response {
    if visit.isPost, !visit.access.admits(token: visit.form["csrf"]) {
      throw OldForm()
    }
    let visit = try await watch.entered(visit)
    let present = Present(noon: visit.today.noonGMT)
    return try await Speaker.$present.withValue(present) {
      try await Scales.$current.withValue(visit.preferences.scales) {
        let answer = try await presses.answer(to: visit) {
          try await watch.answer(to: visit) { try await self.answer(to: $0, handler) }
        }
        return Responding.response(answer, for: watch.shown(answer, visit))
      }
    }
  }

  /// What was removed while somebody changed it says so, and can be brought back with the change.
  private func answer(to visit: Visit, _ handler: Handler) async throws -> Answer {
    let visit = visit.form.has("bring-back") ? try await visit.bringingBack() : visit
    do {
      let answer = try await handler(visit)
      try await visit.keepOrForget(after: answer)
      return answer
    } catch is Missing where visit.form.has("csrf") {
      var visit = visit
      visit.journal = try await keeper.journal()
      guard visit.removedMeanwhile != nil else { throw Missing() }
      return .page(RemovedMeanwhilePage(visit: visit).page, status: .conflict)
    }
  }

  /// The request as it was sent, before the journal was read.
  private func visit(
    _ request: Request,
    _ context: Context,
    _ access: Access
  ) async throws -> Visit {
    var request = request
    let place = Place(address: request.uri.string)
    let query = Form(encoded: request.uri.query ?? "")
    var form = Form()
    var upload: Upload?
    if request.method == .post {
      (form, upload) = try await Bodies.read(&request, sentTo: place)
    }
    return Visit(
      keeper: keeper,
      journal: Journal(),
      surroundings: surroundings(),
      place: place,
      parameters: Dictionary(
        context.parameters.map { (String($0.key), String($0.value)) }
      ) { first, _ in first },
      query: query,
      form: form,
      upload: upload,
      isPost: request.method == .post,
      isAutosave: request.headers[.requestedWith] == "fetch",
      host: request.head.authority ?? "",
      access: access,
      care: care,
      services: services,
      memory: memory
    )
  }

  /// Support works even if the journal cannot be read.
  private func journal(for request: Request) async throws -> Journal {
    do {
      return try await keeper.journal()
    } catch  where Place(address: request.uri.path) == .support {
      return Journal()
    }
  }

  /// - Parameter visit: whose form it was, where it was read.
  func failure(_ error: any Error, _ request: Request, of visit: Visit? = nil) -> Response {
    func plain(_ page: PlainPage, _ status: HTTPResponse.Status) -> Response {
      var page = page
      page.help = visit.map(watch.shownBesideError) ?? .empty
      return Responding.plain(page, status: status)
    }
    switch error {
    case is Missing:
      return plain(.missing, .notFound)
    case let other as OtherMethod:
      var response = plain(.onlyAForm, .methodNotAllowed)
      response.headers[.allow] = other.allowed
      return response
    case is Busy:
      var response = Responding.plain(.busy, status: .serviceUnavailable)
      response.headers[.retryAfter] = "\(Busy.wait)"
      return response
    case is OldForm:
      logger.notice("refused", metadata: ["status": "403"])
      return plain(.oldForm(visit.flatMap(SentForm.init)), .forbidden)
    case let refused as Refused:
      logger.notice("refused", metadata: ["status": "\(refused.status)"])
      return plain(.refused(refused.message), .init(code: refused.status))
    default:
      // The path names records by random ids and the error is of our own types: no private text. What
      // it begins with is a secret, and so is the name of a calendar.
      let place = Place.$home.withValue(entrance.home) { Place(address: request.uri.path) }
      let isSecret = place.path.hasPrefix(Place.calendarFeed("").path)
      let path = isSecret ? Place.calendarFeed("…").path : place.path
      logger.error(
        "request failed",
        metadata: [
          "path": "\(path)", "error": "\(type(of: error)): \(Trouble.words(error))",
        ]
      )
      let page = PlainPage.trouble(Trouble.phrase(error), sent: visit.flatMap(SentForm.init))
      return plain(page, Trouble.status(error))
    }
  }
}
