import Foundation
import Synchronization

/// The files beside a journal that decide which browsers may read it.
///
/// Servers and commands share them: a change by one process applies to all of them immediately.
package final class AccessFiles: Sendable {
  private let place: DataPlace
  private let known = Mutex<(stamp: SecretFile.Stamp, secret: String)?>(nil)

  package init(_ place: DataPlace) { self.place = place }

  /// The secret that cookies and form tokens are derived from.
  ///
  /// - Throws: ``UnusableFile``.
  package func secret() throws(UnusableFile) -> String {
    // Called for every request: the file is read again only if it changed.
    let stamp = secretFile.stamp
    if let known = known.withLock(\.self), known.stamp == stamp { return known.secret }
    let secret = try secretFile.text()
    if let stamp = secretFile.stamp { known.withLock { $0 = (stamp, secret) } }
    return secret
  }

  /// The path below which this journal's pages live, such as `/3f9a04c1b7d2e8605a4b`.
  ///
  /// A browser sends a cookie to every port of the machine, but only below the cookie's path.
  /// - Throws: ``UnusableFile``.
  package func home() throws(UnusableFile) -> String {
    try "/" + SecretFile(place.directory.appending(path: "access-path"), bytes: 10).text()
  }

  package var keys: OneTimeKeys { OneTimeKeys(in: place.directory.appending(path: "access-keys")) }

  /// Invalidates every cookie, open form, printed address and calendar address.
  ///
  /// - Throws: ``UnusableFile``.
  package func signOutEverywhere() throws(UnusableFile) {
    keys.forgetAll()
    try secretFile.renew()
  }

  /// An address that lets one browser in, once.
  ///
  /// - Throws: ``UnusableFile``.
  package func address(port: Int) throws(UnusableFile) -> String {
    "http://127.0.0.1:\(port)\(try home())/?key=\(try keys.make())"
  }

  /// - Throws: ``UnusableFile``.
  package func markRunning(port: Int) throws(UnusableFile) -> RunningServer {
    try RunningServer.mark(port: port, in: servers)
  }

  package var runningPorts: [Int] { RunningServer.ports(in: servers) }

  private var servers: URL { place.directory.appending(path: "servers") }

  private var secretFile: SecretFile {
    SecretFile(place.directory.appending(path: "access-key"), bytes: 32)
  }
}
