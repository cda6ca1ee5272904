package import Records

extension JournalRecord {
  /// The record as other programs see it, of any kind: its ID and revision, its links and fields,
  /// and what commands print in addition.
  package func whole(in journal: Journal, _ surroundings: Surroundings) -> JSONValue {
    let common: [(key: String, value: JSONValue)] = [
      ("id", .some(reference.id)), ("revision", .number(journal.revision(of: reference.id))),
      ("label", .text(title(in: journal).said)), ("filedAt", .text(filedAt.inJSON)),
    ]
    let links = Self.linkRules.map { rule in (key: rule.name.inCamelCase, value: rule.json(self)) }
    let fields = Self.fields.members(of: self)
    return .object((common + links + fields + special(in: journal, surroundings)).firstOfEachKey)
  }

  /// Extra members, as the kind's own command prints them.
  private func special(
    in journal: Journal,
    _ surroundings: Surroundings
  ) -> [(key: String, value: JSONValue)] {
    let value: JSONValue =
      switch self {
      case let record as JobApplication: record.json
      case let record as Interview: record.json(in: journal, surroundings)
      case let record as Contact: record.json(in: journal, surroundings.today)
      case let record as LearningResource: record.json
      case let record as MockInterview: record.json(in: journal)
      default: json(in: journal)
      }
    guard case .object(let members) = value else { return [] }
    return members
  }
}

extension LinkRule {
  fileprivate func json(_ holder: Holder) -> JSONValue {
    let links = held(holder).map { JSONValue.text($0.description) }
    return isList ? .list(links) : links.first ?? .none
  }
}

extension [(key: String, value: JSONValue)] {
  var firstOfEachKey: Self {
    var known = Set<String>()
    return filter { known.insert($0.key).inserted }
  }
}
