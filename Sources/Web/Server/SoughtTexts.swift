import Records
import Synchronization

/// What somebody looks for, under a name for addresses: a history of pages holds none of their words.
///
/// Held in memory alone, the newest hundreds; after a restart a page asks anew.
final class SoughtTexts: Remembered {
  private static let most = 300
  private let kept = Mutex<[(name: RecordID, text: String)]>([])

  /// The name of a text: the one it has, or `fresh`.
  func name(of text: String, orElse fresh: RecordID) -> RecordID {
    kept.withLock { kept in
      if let known = kept.first(where: { $0.text == text }) { return known.name }
      kept.append((fresh, text))
      if kept.count > SoughtTexts.most { kept.removeFirst() }
      return fresh
    }
  }

  func text(_ name: RecordID) -> String? {
    kept.withLock { kept in kept.last { $0.name == name }?.text }
  }

  func forget() { kept.withLock { $0.removeAll() } }
}

extension Visit {
  var sought: SoughtTexts { memory[SoughtTexts.self] }

  /// What the address says is looked for; empty where that is nothing, or forgotten.
  var soughtText: String {
    query.value("words", as: RecordID.self).flatMap(sought.text) ?? ""
  }

  /// A name for what a form looks for; nil for nothing.
  var soughtName: RecordID? {
    let text = String(form["q"].trimmed.prefix(200))
    return text.isEmpty
      ? nil : sought.name(of: text, orElse: surroundings.newRecordID())
  }
}
