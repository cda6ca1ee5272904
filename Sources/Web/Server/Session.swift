import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Records

/// Lets in the browsers that are signed in, and anybody to the pages that hold nothing personal.
struct Session: RouterMiddleware {
  let entrance: Entrance
  let logger: Logger

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let access = try entrance.access()
    let guarding = Guarding(access: access)
    let isKnown = guarding.isKnown(request)
    if let entry = enter(request, access, isKnown: isKnown) { return entry }
    guard isKnown || guarding.isOpen(request) else {
      return await outside(request, isFromElsewhere: guarding.isFromElsewhere(request))
    }
    var context = context
    context.access = isKnown ? access : .none
    return try await Place.$home.withValue(context.access.home) {
      try await next(request, context)
    }
  }

  /// A printed address signs one browser in, once; its key disappears from the address bar.
  private func enter(_ request: Request, _ access: Access, isKnown: Bool) -> Response? {
    guard request.method == .get, let key = request.uri.queryParameters["key"],
      request.uri.path.hasPrefix(access.home)
    else { return nil }
    let home = Place.$home.withValue(access.home) { Place.today.address }
    if entrance.use(String(key)) {
      logger.notice("a browser was let in")
      var response = Responding.redirect(to: home)
      response.setCookie(access.kept)
      return response
    }
    if isKnown { return Responding.redirect(to: home) }
    logger.notice("a key was refused")
    return Responding.plain(.usedKey, status: .forbidden)
  }

  /// The answer to a browser that is not signed in.
  private func outside(_ request: Request, isFromElsewhere: Bool) async -> Response {
    let isBelowHome = request.uri.path.hasPrefix(entrance.home)
    if isFromElsewhere, isBelowHome {
      return Place.$home.withValue(entrance.home) {
        Responding.plain(.again(at: Place(address: request.uri.string)), status: .ok)
      }
    }
    if request.isLook, request.uri.path == entrance.home {
      return Responding.redirect(to: entrance.home + "/")
    }
    logger.notice("refused without a cookie", metadata: ["method": "\(request.method)"])
    if request.isLook { return Responding.plain(.closedDoor, status: .forbidden) }
    return Responding.plain(.closedForm(await typed(into: request)), status: .forbidden)
  }

  /// What somebody typed into a form that a browser sent from a page of this journal, to be given back
  /// to them.
  ///
  /// Anything else is refused unread.
  private func typed(into request: Request) async -> [String] {
    let type = MediaType(request.headers[.contentType] ?? "")
    guard request.uri.path.hasPrefix(entrance.home + "/"), request.headers[.requestedWith] == nil,
      request.headers[.fetchSite] == "same-origin",
      type.name == "application/x-www-form-urlencoded"
    else { return [] }
    var request = request
    return (try? await Bodies.read(&request, sentTo: Place(address: request.uri.string)).0.typed)
      ?? []
  }
}

extension Access {
  /// The cookie as a browser is asked to keep it.
  fileprivate var kept: Cookie {
    Cookie(
      name: cookieName,
      value: cookie,
      maxAge: 365 * 24 * 60 * 60,
      // Only below this path, because a browser sends cookies to every port of the machine.
      path: home + "/",
      secure: false,
      httpOnly: true,
      sameSite: .strict
    )
  }
}
