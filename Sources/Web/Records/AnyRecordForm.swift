import Records

/// The form of a record of any kind: its fields, and the records it holds.
struct AnyRecordForm<R: JournalRecord> {
  let visit: Visit
  /// Nil for a new one.
  var record: R?
  var input = RecordInput()
  var problems = Problems.none

  var page: Page {
    Page(
      title: record?.title(in: visit.journal) ?? "Add \(R.names.one)",
      section: R.names.room.section,
      trail: KindPage<R>.trail,
      body: FieldsForm(
        visit: visit,
        to: record.map { .record($0.reference) } ?? .records(R.kind),
        fields: links + R.fields.askedFields.filter { !linked.contains($0.name) },
        draft: draft,
        problems: problems,
        button: record == nil ? "Add \(R.names.one)" : "Save \(R.names.one)",
        leave: record.map { .record($0.reference) } ?? .records(R.kind),
        hidden: HTML.some(record, visit.revisionField)
      ).html
    )
  }

  private var draft: Draft {
    var draft = input.draft
    for (name, held) in input.links {
      draft[name] = held.map(\.description).joined(separator: "\n")
    }
    return draft
  }

  /// A record of any kind is not offered: there would be everything to choose from.
  private var rules: [LinkRule<R>] { R.linkRules.filter { $0.target != nil } }
  private var linked: Set<String> { Set(R.linkRules.map(\.name)) }

  private var links: [AskedField] {
    rules.map { rule in
      let choices = choices(of: rule)
      let info = rule.info
      return AskedField(
        name: rule.name,
        label: info.label,
        control: rule.isList ? .choices(choices, atMost: choices.count) : .choice(choices),
        isRequired: rule.isNeeded,
        canBeLeft: !rule.isNeeded
      )
    }
  }

  /// The newest records it could hold, and those it holds.
  private func choices(of rule: LinkRule<R>) -> [Choice] {
    let all = rule.target.map(visit.journal.all(of:)) ?? []
    let held = Set(record.map(rule.held) ?? [])
    let newest = all.suffix(Stretch.length).map(\.reference.id)
    return all.reversed().filter {
      held.contains($0.reference.id) || newest.contains($0.reference.id)
    }
    .map { Choice($0.reference.id.description, $0.title(in: visit.journal)) }
  }
}
