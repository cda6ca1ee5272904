import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Records

/// Reads what a form sends, within bounds.
enum Bodies {
  /// A form holds a few pages of prose at the most.
  static let formLimit = 1_000_000
  static let uploadLimit = 21_000_000

  static func isUpload(_ request: Request) -> Bool {
    MediaType(request.headers[.contentType] ?? encoded).name == "multipart/form-data"
  }

  /// - Parameter place: where it is sent to, for advice where a file is too large.
  /// - Throws: ``Refused`` where it is too large or not a form.
  static func read(_ request: inout Request, sentTo place: Place) async throws -> (Form, Upload?) {
    let type = MediaType(request.headers[.contentType] ?? encoded)
    let isUpload = isUpload(request)
    guard isUpload || type.name == encoded else { throw notOurs }
    let limit = isUpload ? uploadLimit : formLimit
    let buffer: ByteBuffer
    do {
      buffer = try await request.collectBody(upTo: limit)
    } catch {
      throw Refused(
        status: 413,
        message: isUpload
          ? tooLarge(for: place)
          : "This is more text than one form can hold. Nothing was saved. Go back and shorten it."
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

  private static func tooLarge(for place: Place) -> Phrase {
    switch place.path {
    case Place.chosenBackup.path:
      """
      This file is larger than 20 MB, and nothing was changed. \
      Stop Rebound, then restore it from a terminal: rebound restore FILE
      """
    default:
      """
      This file is larger than 20 MB, and nothing was saved. \
      Split it, and import one part at a time. \
      Import a whole archive from a terminal: rebound import FILE
      """
    }
  }

  private static let encoded = "application/x-www-form-urlencoded"
  private static let notOurs = Refused(
    status: 415,
    message: "Only forms from Rebound are accepted here."
  )
}
