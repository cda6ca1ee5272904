import Records

extension RecordForms {
  /// Of a kind that has no form of its own: its fields, and the records it holds.
  static var ofAnyKind: RecordForms {
    RecordForms(list: .records(R.kind), one: { .record(R.kind, $0) }) { form in
      Page(
        form.title(new: "Add \(R.names.one)"),
        in: R.names.room.section,
        below: KindPage<R>.trail
      ) {
        missing(form)
          ?? form.html(
            links(of: form) + R.fields.askedFields.filter { !linked.contains($0.name) },
            button: form.isNew ? "Add \(R.names.one)" : "Save \(R.names.one)"
          )
      }
    }
  }

  private static var linked: Set<String> { Set(R.linkRules.map(\.name)) }

  /// What a new one belongs to, where there is nothing of it yet.
  private static func missing(_ form: RecordForm<R>) -> HTML? {
    let needed = R.linkRules.lazy.filter { $0.isNeeded && choices(of: $0, form).isEmpty }
      .compactMap { $0.target.flatMap(RecordKinds.type) }
    guard form.isNew, let kind = needed.first else { return nil }
    return EmptyPlace(
      "No \(kind.names.many.lowercasedFirst) yet. Add one first.",
      link: "Add \(kind.names.withArticle)",
      to: Place.ownList(of: kind.kind) ?? .records(kind.kind)
    ).html
  }

  /// A record of any kind is not offered: there would be everything to choose from.
  private static func links(of form: RecordForm<R>) -> [AskedField] {
    R.linkRules.filter { $0.target != nil && $0.canBePut }.map { rule in
      let choices = choices(of: rule, form)
      var field = AskedField(
        rule.name,
        rule.info.label,
        rule.isList ? .choices(choices, atMost: choices.count) : .choice(choices),
        isRequired: rule.isNeeded,
        canBeLeft: !rule.isNeeded
      )
      if rule.isNeeded, let kind = rule.target.flatMap(RecordKinds.type) {
        field.none = "Choose \(kind.names.withArticle)"
      }
      return field
    }
  }

  /// The newest records it could hold, and those it holds.
  private static func choices(of rule: LinkRule<R>, _ form: RecordForm<R>) -> [Choice] {
    let journal = form.visit.journal
    let all = rule.target.map(journal.all(of:)) ?? []
    let held = Set(form.record.map(rule.held) ?? [])
    let newest = all.suffix(Stretch.length).map(\.reference.id)
    return all.reversed().filter {
      held.contains($0.reference.id) || newest.contains($0.reference.id)
    }
    .map { Choice($0.reference.id.description, $0.heading(in: journal)) }
  }
}
