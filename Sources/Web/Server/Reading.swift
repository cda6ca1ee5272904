import HTTPTypes
import Hummingbird
import Journaling
import Records

/// Reads the form of a request and the current journal into a ``Visit``.
struct Reading: RouterMiddleware {
  let server: WebServer

  func handle(
    _ request: Request,
    context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var visit = try await visit(request, context)
    do {
      visit.journal = context.access.isKnown ? try await journal(for: request) : Journal()
      visit.surroundings = visit.journal.seen(server.surroundings())
      var context = context
      context.visit = visit
      return try await next(request, context)
    } catch {
      server.watch.hear(visit)
      throw FailedVisit(visit: visit, error: error)
    }
  }

  /// The request as it was sent, before the journal was read.
  private func visit(_ request: Request, _ context: WebContext) async throws -> Visit {
    var request = request
    let place = Place(address: request.uri.string)
    let query = Form(encoded: request.uri.query ?? "")
    var form = Form()
    var upload: Upload?
    if request.method == .post {
      (form, upload) = try await Bodies.read(&request, sentTo: place)
    }
    return Visit(
      keeper: server.keeper,
      journal: Journal(),
      surroundings: server.surroundings(),
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
      fields: server.fields(at: context.endpointPath, request.method),
      access: context.access,
      care: server.care,
      readServices: server.services,
      memory: server.memory
    )
  }

  /// Support works even if the journal cannot be read.
  private func journal(for request: Request) async throws -> Journal {
    do {
      return try await server.keeper.journal()
    } catch  where Place(address: request.uri.path) == .support {
      return Journal()
    }
  }
}

/// An error behind the guard that read a form, with what was typed.
struct FailedVisit: Error {
  let visit: Visit
  let error: any Error
}
