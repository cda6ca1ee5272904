import HTTPTypes
import Hummingbird
import Logging
import Records

/// Says what went wrong on a page, and for the operator in the log.
struct ErrorPages: RouterMiddleware {
  let watch: any Watching
  /// The path of the journal, which is a secret.
  let home: String
  let logger: Logger

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let failed as FailedVisit {
      return failure(failed.error, request, of: failed.visit)
    } catch {
      return failure(error, request)
    }
  }

  /// - Parameter visit: whose form it was, where it was read.
  private func failure(_ error: any Error, _ request: Request, of visit: Visit? = nil) -> Response {
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
      let place = Place.$home.withValue(home) { Place(address: request.uri.path) }
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
