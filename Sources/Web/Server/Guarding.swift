import HTTPTypes
import Hummingbird
import Records

/// What is refused before any handler sees it.
struct Guarding: Sendable {
  let access: Access

  /// Pages that need no cookie, because they show no personal data.
  static let openPlaces = [Place.support, .helpers, .quiet]
  private static let open: Set<String> = Set(openPlaces.map(\.path))

  /// - Throws: ``Refused`` for a request from a foreign host, origin or page.
  static func check(_ request: Request) throws {
    let host = (request.head.authority ?? "").lowercased()
    guard isLoopback(host), !request.headers.contains(.anotherHost) else {
      throw Refused(status: 421, message: "Rebound answers only on this computer.")
    }
    if request.isLook {
      guard request.isOfOurPages || request.isNavigation else {
        throw Refused(
          status: 403,
          message: "Another website requested this, so Rebound did not send it."
        )
      }
      return
    }
    let origin = request.headers[.origin]
    guard origin == nil || origin?.lowercased() == "http://\(host)", request.isOfOurPages else {
      throw Refused(
        status: 403,
        message: "This form came from another website, so it was not saved."
      )
    }
  }

  /// Whether the page is there for everybody at this machine.
  ///
  /// Also below the journal's path, so that a bookmark of Support still works after signing out.
  func isOpen(_ request: Request) -> Bool {
    let place = Place.$home.withValue(access.home) { Place(address: request.uri.path) }
    return request.isLook && Guarding.open.contains(place.path)
  }

  /// Whether the browser is signed in.
  ///
  /// Programs on other ports can set cookies with this name, so one valid cookie is enough.
  func isKnown(_ request: Request) -> Bool {
    let prefix = access.cookieName + "="
    return request.headers[values: .cookie].contains { line in
      line.split(separator: ";").contains { cookie in
        let cookie = cookie.drop(while: \.isWhitespace)
        return cookie.hasPrefix(prefix)
          && access.admits(cookie: String(cookie.dropFirst(prefix.count)))
      }
    }
  }

  /// Whether a link on another site led here, so that the browser did not send the cookie.
  ///
  /// It sends a strict cookie when one of our own pages requests the same address.
  func isFromElsewhere(_ request: Request) -> Bool {
    request.method == .get && !request.isOfOurPages && request.isNavigation
  }

  private static func isLoopback(_ host: String) -> Bool {
    for name in ["127.0.0.1", "localhost", "[::1]"] where host.hasPrefix(name) {
      let rest = host.dropFirst(name.count)
      if rest.isEmpty { return true }
      let digits = rest.dropFirst()
      return rest.first == ":" && digits.allSatisfy { ("0"..."9").contains($0) }
        && UInt16(digits).map { $0 > 0 } ?? false
    }
    return false
  }
}

extension Request {
  /// Whether the request only reads.
  var isLook: Bool { method == .get || method == .head }

  /// Whether it comes from one of our pages, or from no page: typed, a bookmark, or a program.
  fileprivate var isOfOurPages: Bool {
    ["same-origin", "none", nil].contains(headers[.fetchSite])
  }

  /// Whether it opens a page in its own window, rather than in a frame.
  fileprivate var isNavigation: Bool {
    headers[.fetchMode] == "navigate" && headers[.fetchDestination] == "document"
  }
}

extension HTTPField.Name {
  // The names are well-formed, which is all the initialiser asks.
  // swift-format-ignore: NeverForceUnwrap
  static let requestedWith = HTTPField.Name("X-Requested-With")!
  // swift-format-ignore: NeverForceUnwrap
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
  // swift-format-ignore: NeverForceUnwrap
  static let fetchMode = HTTPField.Name("Sec-Fetch-Mode")!
  // swift-format-ignore: NeverForceUnwrap
  static let fetchDestination = HTTPField.Name("Sec-Fetch-Dest")!
  /// Any further Host header; the first one is the request's authority and not among its fields.
  // swift-format-ignore: NeverForceUnwrap
  static let anotherHost = HTTPField.Name("Host")!
}
