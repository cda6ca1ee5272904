import Crypto
import Foundation
package import Records
import Synchronization

/// The tokens by which other programs are let in, kept in files beside the journal.
///
/// They are no part of the journal, so that no archive, backup or report carries them. A token itself
/// is shown once and never kept: only its hash is. Servers and commands share the files.
package final class AccessTokens: Sendable {
  private let directory: URL
  private let known = Mutex<(stamp: SecretFile.Stamp, tokens: [AccessToken])?>(nil)

  package init(_ place: DataPlace) { directory = place.directory }

  /// How many requests are remembered.
  package static let mostUses = 200

  /// Every token, the oldest first.
  ///
  /// - Throws: ``UnusableFile``.
  package func all() throws(UnusableFile) -> [AccessToken] {
    // Called for every request: the file is read again only if it changed.
    let stamp = SecretFile.Stamp(file.path)
    guard let stamp else { return [] }
    if let known = known.withLock(\.self), known.stamp == stamp { return known.tokens }
    guard let bytes = try file.bytes() else {
      // Others could have read it or written in it: to go on as if there were no tokens would write
      // over those that a person made.
      throw UnusableFile(path: file.path, code: EPERM)
    }
    guard let tokens = try? JSONDecoder().decode([AccessToken].self, from: bytes) else {
      throw UnusableFile(path: file.path, code: EINVAL)
    }
    known.withLock { $0 = (stamp, tokens) }
    return tokens
  }

  /// Makes a token.
  ///
  /// - Returns: the token as it is kept, and the secret that is shown once.
  /// - Throws: ``Problems`` where the wish cannot be met, or ``UnusableFile``.
  package func add(_ wish: TokenWish, on today: Day) throws -> (token: AccessToken, secret: String)
  {
    let secret = "rebound_" + RandomText.make(bytes: 32)
    let token = try file.alone {
      let others = try all()
      let token = try wish.token(
        RandomText.make(bytes: 4),
        hash: Self.hash(secret),
        on: today,
        beside: others
      )
      try file.replace(with: JSONEncoder().encode(others + [token]))
      return token
    }
    return (token, secret)
  }

  /// - Returns: whether there was one of this ID.
  /// - Throws: ``UnusableFile``.
  package func remove(_ id: String) throws -> Bool {
    try file.alone {
      let tokens = try all()
      let rest = tokens.filter { $0.id != id }
      if rest.count < tokens.count { try file.replace(with: JSONEncoder().encode(rest)) }
      return rest.count < tokens.count
    }
  }

  /// The token of this secret; nil where there is none, or its last day is over.
  ///
  /// - Throws: ``UnusableFile``.
  package func token(of secret: String, on today: Day) throws(UnusableFile) -> AccessToken? {
    let hash = Self.hash(secret)
    return try all().first { $0.hash == hash && !$0.isOver(on: today) }
  }

  /// Remembers a request.
  ///
  /// - Throws: ``UnusableFile``.
  package func note(_ use: TokenUse) throws {
    let line = try JSONEncoder().encode(use) + Data("\n".utf8)
    try useFile.alone {
      let lines = try useFile.bytes() ?? Data()
      // Cut now and then, and not each time: a line is added in place of a file being written anew.
      guard lines.count(where: { $0 == UInt8(ascii: "\n") }) >= Self.mostUses * 2 else {
        return try useFile.append(line)
      }
      let newest = lines.split(separator: UInt8(ascii: "\n")).suffix(Self.mostUses - 1)
      try useFile.replace(
        with: Data(newest.joined(separator: Data("\n".utf8))) + Data("\n".utf8) + line
      )
    }
  }

  /// The newest requests, the last one first.
  ///
  /// - Throws: ``UnusableFile``.
  package func uses() throws(UnusableFile) -> [TokenUse] {
    let lines = (try useFile.bytes() ?? Data()).split(separator: UInt8(ascii: "\n"))
    return lines.suffix(Self.mostUses).reversed()
      .compactMap { try? JSONDecoder().decode(TokenUse.self, from: Data($0)) }
  }

  private var file: SharedFile { SharedFile(directory.appending(path: "access-tokens")) }
  private var useFile: SharedFile { SharedFile(directory.appending(path: "access-token-uses")) }

  private static func hash(_ secret: String) -> String {
    SHA256.hash(data: Data(secret.utf8)).hexadecimal
  }
}
