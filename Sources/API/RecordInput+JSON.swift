import Foundation
package import Records

/// What another program sent for a record, by the names of JSON.
package struct SentRecord: Sendable {
  package let input: RecordInput
  /// The revision that the program had seen.
  package let revision: Int?
}

extension SentRecord {
  /// Reads an object of fields and links.
  ///
  /// - Parameters:
  ///   - printed: the record's other keys, which are taken and change nothing; nil for a new record.
  /// - Throws: ``Problems``, all of them at once, by the names of JSON.
  package init<R: JournalRecord>(
    _ sent: SentJSON,
    for _: R.Type,
    beside printed: Set<String>?
  ) throws(Problems) {
    guard case .object(let members) = sent else {
      throw Problems("", "An object of fields is expected.")
    }
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

  /// What was typed about the person who keeps the journal, whether or not the rest can be read.
  package static func aboutMyself<R: JournalRecord>(_ sent: SentJSON, in _: R.Type) -> Set<String> {
    guard case .object(let members) = sent else { return [] }
    let typed = R.fields.fields.filter { $0.about == .myself }
      .compactMap { field in members[field.name.inCamelCase].flatMap(field.control.typed) }
    return Set(typed.filter { !$0.isEmpty })
  }
}

extension RecordInput {
  /// The input with what the program could not see left as it is.
  ///
  /// What it sends for a list replaces what it was shown of it; the rest stays. What it sends back as
  /// it was shown changes nothing.
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

  /// The input with links that it leaves as they were when it was begun taken out.
  ///
  /// - Returns: nil where somebody else has put another record in the same place meanwhile.
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

  /// The links to records that the program may not see, or that are not there.
  package func problems<R: JournalRecord>(for _: R.Type, in seen: SeenJournal) -> [Problem] {
    R.linkRules.flatMap { rule in
      (links[rule.name] ?? []).filter { !seen.isShown($0) }.map { _ in
        Problem(rule.name, rule.typeWords)
      }
    }
  }
}

extension LinkRule {
  /// The records named; nil where it is of another type.
  fileprivate func ids(_ sent: SentJSON) -> [RecordID]? {
    if case .none = sent { return [] }
    let texts = isList ? sent.texts : sent.text.map { [$0] }
    let ids = texts?.compactMap { RecordID($0) }
    return ids?.count == texts?.count ? ids : nil
  }

  fileprivate var typeWords: Phrase {
    let what = target.flatMap { RecordKinds.type(of: $0)?.names.one } ?? "record"
    let named = "aeio".contains(what.first ?? "r") ? "an \(what)" : "a \(what)"
    return isList
      ? "A list of IDs, each of \(named) in this journal."
      : "The ID of \(named) in this journal\(isNeeded ? "." : ", or null." as Phrase)"
  }
}
