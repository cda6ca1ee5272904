import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Journaling
import NIOCore
import Records

extension WebServer {
  /// The calendar somebody subscribed to: the one thing that is read without the cookie, by whoever
  /// knows its name.
  @Sendable func calendar(_ request: Request, _ context: WebContext) async throws -> Response {
    let name = context.parameters.get("name") ?? ""
    let access = try entrance.access()
    let journal = try await keeper.journal()
    let seen = journal.seen(surroundings())
    let preferences = journal.preferences(zone: seen.zone)
    let known = name.hasSuffix(".ics") ? String(name.dropLast(4)) : name
    guard let feed = preferences.calendarFeed, access.admits(calendar: known, feed) else {
      throw Missing()
    }
    let file = CalendarFile(
      journal,
      isDiscreet: preferences.calendarDiscreet,
      plansAreEvents: request.uri.queryParameters["plans"] == "events",
      seen
    )
    return Responding.calendar(file.data(), to: request)
  }
}

extension Responding {
  /// Programs look every few minutes: the bytes travel only where they have changed.
  static func calendar(_ data: Data, to request: Request) -> Response {
    let tag = #""\#(SHA256.hash(data: data).prefix(16).hexadecimal)""#
    var fields = HTTPFields()
    fields[.contentType] = "text/calendar; charset=utf-8"
    fields[.eTag] = tag
    fields[.cacheControl] = "private, no-cache"
    if request.knows(tag) {
      return Response(status: .notModified, headers: fields)
    }
    return Response(
      status: .ok,
      headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data))
    )
  }
}

extension Request {
  /// Whether the asker has the bytes of this tag: one of a list, perhaps weak, or any at all.
  fileprivate func knows(_ tag: String) -> Bool {
    let known = headers[.ifNoneMatch] ?? ""
    return known.split(separator: ",").contains { entry in
      let entry = String(entry).trimmed
      return entry == "*" || entry == tag || entry == "W/" + tag
    }
  }
}
