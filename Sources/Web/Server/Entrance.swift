package import Journaling
import Synchronization

/// Signs browsers in and out, using the files beside the journal.
package final class Entrance: Sendable {
  let home: String
  /// Uses up the key of a printed address, and says whether it was valid.
  let use: @Sendable (String) -> Bool
  let signOutEverywhere: @Sendable () throws -> Void
  private let secret: @Sendable () throws -> String
  private let known: Mutex<Access?>

  package init(
    home: String,
    secret: @escaping @Sendable () throws -> String,
    use: @escaping @Sendable (String) -> Bool,
    signOutEverywhere: @escaping @Sendable () throws -> Void
  ) {
    self.home = home
    self.secret = secret
    self.use = use
    self.signOutEverywhere = signOutEverywhere
    known = Mutex(nil)
  }

  /// - Throws: `UnusableFile`.
  package convenience init(_ files: AccessFiles) throws {
    self.init(
      home: try files.home(),
      secret: { try files.secret() },
      use: { files.keys.use($0) },
      signOutEverywhere: { try files.signOutEverywhere() }
    )
  }

  /// What is admitted now, as another process may have signed everybody out.
  ///
  /// - Throws: `UnusableFile`.
  func access() throws -> Access {
    let secret = try secret()
    return known.withLock { known in
      if let known, known.isMade(of: secret) { return known }
      let access = Access(secret: secret, home: home)
      known = access
      return access
    }
  }
}
