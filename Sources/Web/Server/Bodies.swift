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
    let type = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
    let isUpload = type.lowercased().hasPrefix("multipart/form-data")
    let limit = isUpload ? uploadLimit : formLimit
    let buffer: ByteBuffer
    do {
      buffer = try await request.collectBody(upTo: limit)
    } catch {
      throw Refused(
        status: 413,
        message: isUpload
          ? "This file is larger than 20 MB. Saving it as CSV usually makes it small enough."
          : "This is more text than one form can take. Nothing was saved; go back to shorten it."
      )
    }
    let bytes = Data(buffer.readableBytesView)
    if isUpload {
      guard let parts = Multipart(bytes, contentType: type) else {
        throw Refused(status: 400, message: "The form arrived damaged. Go back and send it again.")
      }
      return (parts.form, parts.upload)
    }
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded"),
      let text = String(data: bytes, encoding: .utf8)
    else {
      throw Refused(status: 415, message: "Rebound takes only its own forms here.")
    }
    return (Form(encoded: text), nil)
  }
}
