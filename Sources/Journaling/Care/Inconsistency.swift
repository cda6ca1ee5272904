package import Records

/// Something in a journal that should not be, in words for an operator and without private text.
package enum Inconsistency: Hashable, Sendable {
  /// What the store found in its own file.
  case damage(String)
  /// An erasure was cut short before the backups were replaced.
  case outdatedBackups
  /// Records of a kind this binary does not know; they are kept as they are.
  case unknownKind(Kind, count: Int)
  /// A record of a known kind that this binary cannot read; it is kept as it is.
  case unreadable(Reference)
  /// A record speaks of another that is not there.
  case danglingLink(from: Reference, to: RecordID)
}

extension Inconsistency: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damage(let words): words
    case .outdatedBackups:
      "The backups may still hold erased text: Rebound was stopped before it could replace them. "
        + "It replaces them as soon as it can."
    case .unknownKind(let kind, let count):
      "\(count) of the unknown kind \"\(kind)\", kept as they are. A newer Rebound may know it."
    case .unreadable(let reference):
      "The \(reference.kind) \(reference.id) cannot be read, and is kept as it is."
    case .danglingLink(let reference, let target):
      "The \(reference.kind) \(reference.id) speaks of \(target), which is not there."
    }
  }
}
