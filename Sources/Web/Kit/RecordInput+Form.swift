import API
import Records

extension Visit {
  /// What a form sent for the fields of a record, and for the records it holds; the rest stays as it is.
  ///
  /// - Returns: that, and what is no record at all where one should be named.
  func input<R: JournalRecord>(for _: R.Type) -> (input: RecordInput, unread: [Problem]) {
    var input = RecordInput(R.fields.asked(form.draft(of: R.fields.names.filter(form.has))))
    var unread: [Problem] = []
    for rule in R.linkRules where form.has(rule.name) && rule.canBePut {
      // A person is typed by name.
      let typed = form[rule.name].textLines.map {
        rule.target == Contact.kind ? personID(typed: $0) : $0
      }
      let ids = typed.compactMap(RecordID.init).filter { journal.reference(of: $0) != nil }
      guard ids.count == typed.count else {
        unread.append(Problem(rule.name, problem(of: typed, rule.target)))
        continue
      }
      input.draft.values[rule.name] = nil
      // What was removed meanwhile is nothing a person could mend here.
      input.links[rule.name] = rule.isNeeded ? ids : ids.filter { journal.record($0) != nil }
    }
    return (input, unread)
  }

  private func problem(of typed: [String], _ target: Kind?) -> Phrase {
    let person = target == Contact.kind ? typed.compactMap(problem(ofPerson:)).first : nil
    let what = target.flatMap(RecordKinds.type)?.names.withArticle ?? "a record"
    return person ?? "Choose \(what) of this journal."
  }

  /// What was typed as its form shows it again: a link that could not be read stays as it was typed.
  func typed(_ input: RecordInput) -> Draft {
    var typed = input.typed
    for name in form.values.keys where typed.values[name] == nil { typed[name] = form[name] }
    return typed
  }
}

extension Problems {
  /// - Throws: the problems, where there are any.
  static func none(or list: [Problem]) throws(Problems) {
    guard list.isEmpty else { throw Problems(list) }
  }
}

extension RecordInput {
  /// Whether nothing was typed, ticked or chosen.
  var isEmpty: Bool {
    draft.values.values.allSatisfy(\.trimmed.isEmpty) && links.values.allSatisfy(\.isEmpty)
  }

  init<R: JournalRecord>(editing record: R) {
    self.init(
      R.fields.draft(of: record),
      links: Dictionary(R.linkRules.map { ($0.name, $0.held(record)) }) { first, _ in first }
    )
  }

  /// As a form shows it.
  var typed: Draft {
    var typed = draft
    for (name, held) in links {
      typed[name] = held.map(\.description).joined(separator: "\n")
    }
    return typed
  }

  /// The links that are to be put, without those the form left as they were when it was opened.
  ///
  /// - Throws: where another window has linked something else meanwhile.
  func links<R: JournalRecord>(
    from base: R,
    over theirs: R
  ) throws(Problems) -> [String: [RecordID]] {
    if let joined = joined(base: base, theirs: theirs) { return joined.links }
    let taken = R.linkRules.filter { rule in
      guard let mine = links[rule.name] else { return false }
      let alone = RecordInput(links: [rule.name: mine])
      return alone.joined(base: base, theirs: theirs) == nil
    }
    throw Problems(
      taken.map {
        Problem($0.name, "This was changed in another window. Check it, then save again.")
      }
    )
  }
}
