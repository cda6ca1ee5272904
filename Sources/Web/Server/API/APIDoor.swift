import HTTPTypes
import Hummingbird

/// Sends what is below `/api` to the API, before the router looks for a page.
///
/// A group of routes would answer 404 where a method is not supported, and pages answer in HTML.
struct APIDoor: RouterMiddleware {
  typealias Context = WebServer.Context

  let server: APIServer

  func handle(
    _ request: Request,
    context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    guard path == APIAddress.root || path.hasPrefix(APIAddress.root + "/") else {
      return try await next(request, context)
    }
    let response = await server.respond(to: request)
    return request.method == .head ? response.createHeadResponse() : response
  }
}
