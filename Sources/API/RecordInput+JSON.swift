import Foundation
package import Records

/// What another program sent for a record, by JSON name.
package struct SentRecord: Sendable {
  package let input: RecordInput
  /// The revision the program had read.
  package let revision: Int?
}

extension SentRecord {
  /// Reads an object of fields and links.
  ///
  /// - Parameters:
  ///   - printed: read-only keys of the record, which are accepted and ignored; nil for a new
  ///     record.
  /// - Throws: ``Problems``, all at once, by JSON name.
  package init<R: JournalRecord>(
    _ sent: SentJSON,
    for _: R.Type,
    beside printed: Set<String>?
  ) throws(Problems) {
    guard case .object(let members) = sent else {
      throw Problems("", "An object of fields is expected.")
    }
    guard members.count <= 500 else { throw Problems("", "No record has so many fields.") }
    var input = RecordInput()
    var revision: Int?
    var problems: [Problem] = []
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      if let rule = R.linkRules.first(where: { $0.name.inCamelCase == key }), rule.canBePut {
        if let links = rule.ids(value) {
          input.links[rule.name] = links
        } else {
          problems.append(Problem(key, rule.typeWords))
        }
      } else if let field = R.fields.fields.first(where: { $0.name.inCamelCase == key }) {
        if let typed = field.control.typed(value) {
          input.draft[field.name] = typed
        } else {
          problems.append(Problem(key, field.control.typeWords))
        }
      } else if key == "revision", printed != nil, case .whole(let number) = value, number > 0 {
        revision = number
      } else if key == "revision" || printed?.contains(key) != true {
        problems.append(Problem(key, Self.refusal(of: key, isNew: printed == nil)))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.input = input
    self.revision = revision
  }

  private static func refusal(of key: String, isNew: Bool) -> Phrase {
    key == "revision" && !isNew ? "A whole number from 1." : "There is no such field to write."
  }

  /// The texts about the journal's owner, even if the rest cannot be read.
  package static func aboutMyself<R: JournalRecord>(_ sent: SentJSON, in _: R.Type) -> Set<String> {
    guard case .object(let members) = sent else { return [] }
    let fields = Dictionary(
      R.fields.fields.map { ($0.name.inCamelCase, $0.about) }
    ) { first, _ in first }
    guard fields.values.contains(.myself) else { return [] }
    // A misspelled key may hold text that was meant for such a field.
    let heard = members.filter { key, _ in fields[key].map { $0 == .myself } ?? true }
    return Set(heard.values.prefix(500).flatMap(\.allTexts).filter { !$0.isEmpty })
  }
}

extension RecordInput {
  /// The input, with the links the program could not see left unchanged.
  ///
  /// A list that it sends replaces the part it was shown; the rest stays. A value sent back as it
  /// was shown changes nothing.
  package func keeping<R: JournalRecord>(shutLinksOf record: R, in seen: SeenJournal) -> RecordInput
  {
    let shown = seen.withoutShutLinks(record)
    var input = self
    for rule in R.linkRules {
      guard let sent = links[rule.name] else { continue }
      if sent == rule.held(shown) {
        input.links[rule.name] = nil
      } else if rule.isList {
        input.links[rule.name] = sent + rule.held(record).filter { !seen.isShown($0) }
      }
    }
    return input
  }

  /// The input without the links that it leaves unchanged.
  ///
  /// - Returns: nil if somebody else has changed one of the same links in the meantime.
  package func joined<R: JournalRecord>(base: R, theirs: R) -> RecordInput? {
    var input = self
    for rule in R.linkRules {
      guard let mine = links[rule.name] else { continue }
      let (before, now) = (rule.held(base), rule.held(theirs))
      if mine == before {
        input.links[rule.name] = nil
      } else if now != before, now != mine {
        return nil
      }
    }
    return input
  }

  /// A problem for each link to a record that is missing, or that the program may not see.
  package func problems<R: JournalRecord>(for _: R.Type, in seen: SeenJournal) -> [Problem] {
    R.linkRules.flatMap { rule in
      (links[rule.name] ?? []).filter { !seen.isShown($0) }.map { _ in
        Problem(rule.name, rule.typeWords)
      }
    }
  }
}

extension LinkRule {
  /// The IDs that were sent; nil if the value is of another type.
  fileprivate func ids(_ sent: SentJSON) -> [RecordID]? {
    if case .none = sent { return [] }
    let texts = isList ? sent.texts : sent.text.map { [$0] }
    let ids = texts?.compactMap { RecordID($0) }
    return ids?.count == texts?.count ? ids : nil
  }

  fileprivate var typeWords: Phrase {
    let named = target.flatMap { RecordKinds.type(of: $0)?.names.withArticle } ?? "a record"
    return isList
      ? "A list of IDs, each of \(named) in this journal."
      : "The ID of \(named) in this journal\(isNeeded ? "." : ", or null." as Phrase)"
  }
}
