import HTTPTypes
import Hummingbird
import Records

/// Refuses requests from a foreign host, origin or page.
struct OwnPagesOnly: RouterMiddleware {
  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    try Guarding.check(request)
    return try await next(request, context)
  }
}

/// Reading and sending, and nothing else; a page waits for what is being kept.
struct KnownMethods: RouterMiddleware {
  let presses: Presses

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.isLook || request.method == .post else { throw OtherMethod(allowed: "GET, POST") }
    if request.method == .get { await presses.settled() }
    return try await next(request, context)
  }
}

/// A few files at a time.
struct UploadLimit: RouterMiddleware {
  let slots: UploadSlots

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard Bodies.isUpload(request) else { return try await next(request, context) }
    return try await slots.use { try await next(request, context) }
  }
}

/// Takes only forms of pages this browser was given since it signed in.
struct FormToken: RouterMiddleware {
  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let visit = context.visit
    if visit.isPost, !visit.access.admits(token: visit.form["csrf"]) { throw OldForm() }
    return try await next(request, context)
  }
}

/// Speaks to the person in their own way: the day it is for them, numbers or words.
struct OwnWays: RouterMiddleware {
  let watch: any Watching

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let visit = try await watch.entered(context.visit)
    var context = context
    context.visit = visit
    let present = Present(noon: visit.today.noonGMT)
    return try await Speaker.$present.withValue(present) {
      try await Scales.$current.withValue(visit.preferences.scales) {
        try await next(request, context)
      }
    }
  }
}
