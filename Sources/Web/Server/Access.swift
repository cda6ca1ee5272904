import Crypto
package import Foundation
import Records

/// Who may come in: a random key kept in the data directory.
///
/// Every user of a machine can reach a loopback port, so the address alone must not be enough.
package struct Access: Sendable {
  private let key: String

  /// What the browser keeps; the key itself never leaves the printed address.
  let cookie: String

  /// The token in every form.
  let formToken: String

  package init(key: String) {
    self.key = key
    cookie = Access.derived("cookie", of: key)
    formToken = Access.derived("form", of: key)
  }

  /// What the printed address carries.
  package var printed: String { key }

  static let cookieName = "rebound"

  func admits(key candidate: String) -> Bool { Access.isSame(candidate, key) }
  func admits(cookie candidate: String) -> Bool { Access.isSame(candidate, cookie) }
  func admits(token candidate: String) -> Bool { Access.isSame(candidate, formToken) }

  /// The name of a calendar that is read without the cookie; known only with this machine's key.
  func calendarName(_ feed: RecordID) -> String { Access.derived("calendar \(feed)", of: key) }

  func admits(calendar candidate: String, _ feed: RecordID) -> Bool {
    Access.isSame(candidate, calendarName(feed))
  }

  private static func derived(_ purpose: String, of key: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data(purpose.utf8),
      using: SymmetricKey(data: Data(key.utf8))
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

  /// Reads the key of a data directory, or makes one of 256 bits, readable by its owner alone.
  ///
  /// - Throws: a file system error.
  package static func kept(in folder: URL) throws -> Access {
    let file = folder.appending(path: "access-key")
    if let known = try? String(contentsOf: file, encoding: .utf8), known.count == 64 {
      return Access(key: known)
    }
    let key = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.hexadecimal
    let isMade = FileManager.default.createFile(
      atPath: file.path,
      contents: Data(key.utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isMade else { throw CocoaError(.fileWriteUnknown) }
    return Access(key: key)
  }
}

extension Sequence<UInt8> {
  /// Two digits a byte.
  var hexadecimal: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
