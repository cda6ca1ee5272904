import HTTPTypes
import Hummingbird

/// Adds the security headers to every response, including those of the framework.
struct AnswerRules: RouterMiddleware {
  typealias Context = WebServer.Context

  /// Answers requests that no route matches.
  let unknown: @Sendable (Request, Context) async -> Response

  func handle(
    _ request: Request,
    context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as any HTTPResponseError where error.status == .notFound {
      response = await unknown(request, context)
      if request.method == .head { response = response.createHeadResponse() }
    }
    AnswerRules.complete(&response.headers)
    return response
  }

  /// Adds the headers that a response does not set itself.
  static func complete(_ fields: inout HTTPFields) {
    for rule in rules where !fields.contains(rule.name) { fields.append(rule) }
  }

  private static let rules: [HTTPField] =
    [
      HTTPField(
        name: .contentSecurityPolicy,
        value: "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      HTTPField(name: .xContentTypeOptions, value: "nosniff"),
      HTTPField(name: .cacheControl, value: "no-store"),
    ]
    + [
      // "no-referrer" would make browsers send the origin of our own forms as "null".
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ].compactMap { name, value in
      HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }
}
