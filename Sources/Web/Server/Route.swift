import HTTPTypes
import Records

/// Answers one request.
typealias Handler = @Sendable (Visit) async throws -> Answer

/// One line of the table of contents.
struct Route: Sendable {
  let method: HTTPRequest.Method
  let pattern: String
  let handler: Handler
  /// What its form asks, so that what somebody says of themselves is heard even where saving fails.
  ///
  /// A closure, because some are made from guidance that takes milliseconds to read.
  var fields: (@Sendable () -> [FieldInfo])?

  static func get(_ place: Place, _ handler: @escaping Handler) -> Route {
    Route(method: .get, pattern: place.path, handler: handler)
  }

  /// A page that is only drawn.
  static func page(
    _ place: Place,
    _ page: @escaping @Sendable (Visit) async throws -> Page
  ) -> Route {
    get(place) { .page(try await page($0)) }
  }

  static func post(
    _ place: Place,
    _ handler: @escaping Handler
  ) -> Route {
    Route(method: .post, pattern: place.path, handler: handler)
  }

  static func post(
    _ place: Place,
    asking fields: @escaping @Sendable @autoclosure () -> [FieldInfo],
    _ handler: @escaping Handler
  ) -> Route {
    Route(method: .post, pattern: place.path, handler: handler, fields: fields)
  }
}

extension [Route] {
  /// With a page for every address that only a form is sent to: a reload or a bookmark leads there.
  var withPages: [Route] {
    let shown = Set(filter { $0.method == .get }.map(\.pattern))
    let sent = Set(map(\.pattern)).subtracting(shown).sorted()
    return self
      + sent.map { pattern in
        Route(method: .get, pattern: pattern) { _ in throw OtherMethod(allowed: "POST") }
      }
  }
}
