import HTTPTypes
package import Hummingbird
import Records

extension WebServer {
  package typealias Context = WebContext

  /// Every address, and what a request passes before it is answered.
  package func router() -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    let guards = guards
    router.addMiddleware {
      AnswerRules()
      errorPages
      APIDoor(server: api)
      OwnPagesOnly()
      UnknownAddresses { request, context in
        try await guards.handle(request, context: context) { request, context in
          try await answer(context.visit) { _ in throw Missing() }
            .response(from: request, context: context)
        }
      }
    }
    router.get(RouterPath(Place.asset(":name").path), use: asset)
    let home = router.group(RouterPath(entrance.home))
    home.get(RouterPath(Place.asset(":name").path), use: asset)
    home.get(RouterPath(Place.calendarFeed(":name").path), use: calendar)
    let open = Set(Guarding.openPlaces.map(\.path))
    add(
      routes.filter { $0.method == .get && open.contains($0.pattern) },
      to: router.group().add(middleware: guards)
    )
    add(routes.withPages, to: home.group().add(middleware: guards))
    return router
  }

  /// The middleware of every page, the outermost first.
  private var guards: some RouterMiddleware<WebContext> {
    stack {
      Session(entrance: entrance, logger: logger)
      // Once more: from here on, an error page knows the path of the journal.
      errorPages
      KnownMethods(presses: presses)
      UploadLimit(slots: uploads)
      Reading(server: self)
      FormToken()
      OwnWays(watch: watch)
    }
  }

  private func stack<Guards: RouterMiddleware<WebContext>>(
    @MiddlewareFixedTypeBuilder<Request, Response, WebContext> _ guards: () -> Guards
  ) -> Guards {
    guards()
  }

  private var errorPages: ErrorPages {
    ErrorPages(watch: watch, home: entrance.home, logger: logger)
  }

  /// What the form of an address asks.
  func fields(at endpoint: String?, _ method: HTTPRequest.Method) -> [FieldInfo] {
    guard method == .post, let endpoint else { return [] }
    return asked[endpoint]?() ?? []
  }

  private func add(_ routes: [Route], to pages: some RouterMethods<WebContext>) {
    for route in routes {
      pages.on(RouterPath(route.pattern), method: route.method) { _, context in
        try await answer(context.visit, route.handler)
      }
    }
  }

  @Sendable private func asset(_: Request, _ context: WebContext) throws -> Response {
    try Responding.asset(context.parameters.get("name"))
  }
}
