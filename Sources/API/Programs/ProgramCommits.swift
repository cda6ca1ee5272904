import Crypto
import Foundation
import Journaling
import Records

/// Which program made which recent commits, so that it can undo its own.
package actor ProgramCommits {
  private var makers: [RecordID: String] = [:]
  private var order: [RecordID] = []
  private static let most = 1_000

  package init() {}

  func note(_ commit: RecordID?, by program: String) {
    guard let commit, makers.updateValue(program, forKey: commit) == nil else { return }
    order.append(commit)
    if order.count > Self.most { makers[order.removeFirst()] = nil }
  }

  func isMade(_ commit: RecordID, by program: String) -> Bool { makers[commit] == program }
}

/// The IDs of what a request with a key saves, which are the same each time it is sent.
struct IdempotentNames {
  let record: RecordID
  /// Depends on the body too, which shows if a key was used for two records.
  let commit: RecordID

  /// - Throws: ``ProblemJSON`` for a key that is empty or too long.
  init(_ key: String, of program: String, _ kind: Kind, _ sent: SentJSON) throws(ProblemJSON) {
    guard (1...255).contains(key.count) else {
      throw ProblemJSON(400, "An Idempotency-Key has 1 to 255 characters.")
    }
    let parts = [program, kind.rawValue, key]
    record = RecordID(named: parts)
    commit = RecordID(named: parts + [sent.canonical])
  }
}

extension RecordID {
  fileprivate init(named parts: [String]) {
    var print = SHA256()
    for text in parts { print.update(data: Data("\(text.utf8.count):\(text)".utf8)) }
    self.init(named: print.finalize())
  }
}
