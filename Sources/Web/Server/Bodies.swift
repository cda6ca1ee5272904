import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Reads what a form sends, within bounds.
enum Bodies {
  /// A form holds a few pages of prose at the most.
  static let formLimit = 1_000_000
  static let uploadLimit = 21_000_000

  /// - Throws: ``Refused`` where it is too large or not a form.
  static func read(_ request: inout Request) async throws -> (Form, Upload?) {
    let type = MediaType(request.headers[.contentType] ?? encoded)
    let isUpload = type.name == "multipart/form-data"
    guard isUpload || type.name == encoded else { throw notOurs }
    let limit = isUpload ? uploadLimit : formLimit
    let buffer: ByteBuffer
    do {
      buffer = try await request.collectBody(upTo: limit)
    } catch {
      throw Refused(
        status: 413,
        message: isUpload
          ? "This file is larger than 20 MB. Split it, or use `rebound import` for an archive."
          : "This is more text than one form can take. Nothing was saved; go back to shorten it."
      )
    }
    let bytes = Data(buffer.readableBytesView)
    if isUpload {
      let parts = try Multipart(bytes, boundary: type.parameter("boundary") ?? "")
      return (parts.form, parts.upload)
    }
    guard let text = String(data: bytes, encoding: .utf8) else { throw notOurs }
    return (try Form(posted: text), nil)
  }

  private static let encoded = "application/x-www-form-urlencoded"
  private static let notOurs = Refused(
    status: 415,
    message: "Rebound takes only its own forms here."
  )
}
