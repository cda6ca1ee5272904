import API
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import NIOCore
import Records

extension APIServer {
  func response(
    _ status: Int,
    _ headers: HTTPFields,
    _ value: JSONValue
  ) -> Response {
    Response(
      status: .init(code: status),
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: value.tidy))
    )
  }

  /// What was in the way, as `application/problem+json`.
  func response(to error: any Error, support: JSONValue?) -> Response {
    var headers: HTTPFields = [.contentType: "application/problem+json"]
    let problem: ProblemJSON
    switch error {
    case let other as OtherMethod:
      headers[.allow] = other.allowed
      problem = ProblemJSON(405, "This address takes only \(other.allowed).")
    case is NoToken:
      headers[.wwwAuthenticate] = #"Bearer realm="Rebound""#
      problem = ProblemJSON(401, "A token that lets this program in is needed.")
    case let refused as Refused: problem = ProblemJSON(refused.status, refused.message)
    default: problem = ProblemJSON(error) ?? trouble(error)
    }
    if [401, 403, 421].contains(problem.status) {
      logger.notice("a program was refused", metadata: ["status": "\(problem.status)"])
    }
    return response(problem.status, headers, problem.value.with("support", support))
  }

  private func trouble(_ error: any Error) -> ProblemJSON {
    // No path: the error is of our own types, and says nothing that anybody wrote.
    logger.error(
      "a program's request failed",
      metadata: ["error": "\(type(of: error)): \(Trouble.words(error))"]
    )
    return ProblemJSON(Trouble.status(error).code, Trouble.phrase(error))
  }
}
