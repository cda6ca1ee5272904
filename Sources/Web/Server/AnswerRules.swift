import HTTPTypes
import Hummingbird

/// Adds the security headers to every response, including those of the framework.
struct AnswerRules: RouterMiddleware {
  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    // The framework does it for the pages it knows, and not for what a guard answers.
    if request.method == .head { response = response.createHeadResponse() }
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

/// Answers requests that no route matches.
struct UnknownAddresses: RouterMiddleware {
  let answer: @Sendable (Request, WebContext) async throws -> Response

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as any HTTPResponseError where error.status == .notFound {
      return try await answer(request, context)
    }
  }
}
