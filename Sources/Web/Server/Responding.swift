import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Records

/// An answer, and the visit as its page is shown.
struct Shown: ResponseGenerator {
  let answer: Answer
  let visit: Visit

  func response(from _: Request, context _: some RequestContext) -> Response {
    Responding.response(answer, for: visit)
  }
}

/// Turns answers into bytes.
enum Responding {
  static func response(_ answer: Answer, for visit: Visit) -> Response {
    switch answer {
    case .page(let page, let status):
      html(Shell(page: page, visit: visit).html, status: status)
    case .once(let page, _, _):
      html(Shell(page: page, visit: visit).html, status: .ok)
    case .redirect(let place, let notice):
      redirect(to: place.adding(notice).address)
    case .file(let data, let type, let name):
      file(data, type: type, name: name)
    case .plain(let page):
      // Nobody who may not know the path of the journal is told it.
      Place.$home.withValue("") { plain(page, status: .ok) }
    case .text(let text, let status):
      Response(
        status: status,
        headers: headers("text/plain; charset=utf-8"),
        body: ResponseBody(byteBuffer: ByteBuffer(string: text))
      )
    }
  }

  /// A page that needs no journal.
  static func plain(_ page: PlainPage, status: HTTPResponse.Status) -> Response {
    html(page.html, status: status)
  }

  static func redirect(to address: String) -> Response {
    var headers = headers("text/plain; charset=utf-8")
    headers[.location] = address
    return Response(status: .seeOther, headers: headers)
  }

  /// - Throws: ``Missing``.
  static func asset(_ name: String?) throws -> Response {
    guard let asset = Assets.all.first(where: { $0.name == name }) else { throw Missing() }
    var headers = headers("\(asset.type); charset=utf-8")
    headers[.cacheControl] = "public, max-age=31536000, immutable"
    return Response(
      status: .ok,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes))
    )
  }

  private static func html(_ html: HTML, status: HTTPResponse.Status) -> Response {
    let parts = html.parts
    var buffer = ByteBuffer()
    buffer.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { buffer.writeBytes(part) }
    return Response(
      status: status,
      headers: headers("text/html; charset=utf-8"),
      body: ResponseBody(byteBuffer: buffer)
    )
  }

  private static func file(_ data: Data, type: String, name: String) -> Response {
    var headers = headers(type)
    headers[.contentDisposition] = #"attachment; filename="\#(name)""#
    return Response(
      status: .ok,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data))
    )
  }

  private static func headers(_ type: String) -> HTTPFields { [.contentType: type] }
}
