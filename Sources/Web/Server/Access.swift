import Crypto
import Foundation
import Journaling
import Records

/// The cookies, tokens and names derived from one secret in the data directory.
///
/// Every user of a machine can reach a loopback port, so the address alone must not be enough.
package struct Access: Sendable {
  private let secret: String

  /// The path below which the pages live, and the only one the cookie is sent to.
  package let home: String

  /// Specific to the journal, so that two on one machine do not sign each other out.
  package let cookieName: String

  /// The cookie's value.
  package let cookie: String

  /// The token in every form.
  let formToken: String

  package init(secret: String, home: String) {
    self.secret = secret
    self.home = home
    cookieName = "rebound-" + SHA256.hash(data: Data(home.utf8)).prefix(4).hexadecimal
    cookie = Access.derived("cookie", of: secret)
    formToken = Access.derived("form", of: secret)
  }

  /// For a request without a cookie, which gets no form token either.
  static let none = Access(secret: "", home: "")

  /// Whether the request had the cookie.
  var isKnown: Bool { !secret.isEmpty }

  func isMade(of secret: String) -> Bool { self.secret == secret }

  func admits(cookie candidate: String) -> Bool { Access.isSame(candidate, cookie) }
  func admits(token candidate: String) -> Bool { Access.isSame(candidate, formToken) }

  /// The name of a calendar that is read without the cookie; known only with this machine's secret.
  func calendarName(_ feed: RecordID) -> String { Access.derived("calendar \(feed)", of: secret) }

  func admits(calendar candidate: String, _ feed: RecordID) -> Bool {
    Access.isSame(candidate, calendarName(feed))
  }

  private static func derived(_ purpose: String, of secret: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data(purpose.utf8),
      using: SymmetricKey(data: Data(secret.utf8))
    )
    return code.hexadecimal
  }

  /// Compares without telling by its time how much was right.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
