import Records

/// A way from one person to another who may be the same.
struct MergeWith {
  let visit: Visit
  let contact: Contact
  let problems: Problems

  var html: HTML {
    guard visit.journal.shelf(Contact.self).count > 1 else { return .empty }
    let field = PersonField(
      visit: visit,
      name: "other",
      label: "The person in People",
      value: visit.form["other"],
      problem: problems["other"]
    )
    return Fold(
      "Merge with another person",
      style: "quiet",
      isOpen: problems["other"] != nil,
      """
      <form class="stack" method="post" action="\(Place.personMerge(contact.id).address)">\(visit.token)
      \(field.html)
      <div class="actions"><button class="button plain small">\(say: "Compare both")</button></div></form>
      """
    ).html
  }
}

extension DuplicateRoutes {
  /// Goes on to both, side by side.
  @Sendable static func choose(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let typed = visit.form["other"]
    let meant = visit.journal.person(meant: typed)
    if case .known(let other) = meant, other.id != contact.id {
      return .redirect(.merge(contact.id, other.id))
    }
    // Of two called the same, the other one is meant.
    if case .several(let people) = meant {
      let others = people.filter { $0.id != contact.id }
      if others.count == 1 { return .redirect(.merge(contact.id, others[0].id)) }
    }
    let problem = visit.problem(ofPerson: typed) ?? "Choose another person in People."
    return .again(
      PersonPage(visit: visit, contact: contact, problems: Problems("other", problem)).page
    )
  }
}
