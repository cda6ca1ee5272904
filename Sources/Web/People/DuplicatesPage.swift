import Records

/// Contacts that may be one person, two by two.
struct DuplicatesPage {
  let visit: Visit

  private static let most = 50

  var page: Page {
    Page(
      "Possible duplicates",
      below: [.people],
      lead:
        "These people share an email address, a link, a phone number or a name. Only you know whether they are the same person."
    ) {
      let all = visit.journal.duplicates()
      guard !all.isEmpty else { return empty }
      let more = HTML.when(
        all.count > Self.most,
        #"<p class="quiet">\#(say: "More appear as you finish these.")</p>"#
      )
      return #"<ul class="rows">\#(all.prefix(Self.most).html(row))</ul>\#(more)\#(byHand)"#
    }
  }

  private func row(_ pair: Duplicate) -> HTML {
    let both: Phrase = "\(pair.one.label) and \(pair.other.label)"
    return """
      <li class="row tall"><div class="what"><a href="\(Place.merge(pair.one.id, pair.other.id).address)">\(both)</a>\
      <p class="quiet">\(pair.why.html { "\($0.title) " })</p></div>
      <div class="actions"><a class="button plain small" href="\(Place.merge(pair.one.id, pair.other.id).address)">\(say: "Compare both")\
      <span class="visually-hidden">: \(both)</span></a>\
      \(visit.button(
        "Not the same person",
        to: .duplicates,
        [("one", pair.one.id.description), ("other", pair.other.id.description)],
        label: "\(both): not the same person"
      ))</div></li>
      """
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .people,
      "No duplicates found.",
      "Rebound looks for people with the same email address, link, phone number or name."
    ).html
  }

  private var byHand: HTML {
    #"<p class="quiet">\#(say: "You can merge any two people from either person’s page.")</p>"#
  }
}

/// Two contacts side by side, and what is kept of each.
struct MergePage {
  let visit: Visit
  let merge: ContactMerge

  var page: Page {
    Page(
      "Is this one person?",
      below: [.people, Page.Crumb("Possible duplicates", .duplicates)],
      lead:
        "Where they differ, choose which to keep first. Nothing is lost, because the rest goes into the notes."
    ) {
      """
      <form class="stack" method="post" action="\(Place.merge(kept.id, gone.id).address)">\(visit.token)
      \(visit.revisionField(kept))
      \(differences)
      <div class="scroller" role="region" aria-label="\(say: "Both people side by side")" tabindex="0"><table class="plain">
      <caption>\(say: "Both people side by side")</caption><thead><tr><td></td>\(heading(kept))\(heading(gone))</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      <p class="quiet">\(say: "Their messages, conversations and applications are combined.")</p>
      <div class="actions"><button class="button" name="do" value="merge">\(say: "Merge people")</button>
      <button class="button plain" name="do" value="apart">\(say: "Not the same person")</button>
      <a class="button plain" href="\(Place.duplicates.address)">\(say: "Cancel")</a></div></form>
      """
    }
  }

  private var kept: Contact { merge.kept }
  private var gone: Contact { merge.gone }

  private var differences: HTML {
    merge.differences.html { difference in
      let field = AskedField(
        "take-\(difference.name)",
        difference.label,
        .choice([
          Choice("kept", shown(difference.name, difference.kept)),
          Choice("gone", shown(difference.name, difference.gone)),
        ]),
        isRequired: true
      )
      return field.html(value: merge.fromGone.contains(difference.name) ? "gone" : "kept")
    }
  }

  private func heading(_ contact: Contact) -> HTML {
    #"<th scope="col"><a href="\#(Place.person(contact.id).address)">\#(contact.name)</a></th>"#
  }

  private var rows: HTML {
    let fields = Contact.fields.fields.html { field -> HTML in
      let (mine, theirs) = (field.read(kept), field.read(gone))
      guard !mine.isEmpty || !theirs.isEmpty else { return .empty }
      return row(field.label, shown(field.name, mine), shown(field.name, theirs))
    }
    let counts: [(Phrase, (Contact) -> Int)] = [
      ("Conversations", { visit.journal.touchpoints(with: $0).count }),
      ("Messages", { visit.journal.messages(to: $0).count }),
      ("Applications", { visit.journal.applications(involving: $0).count }),
    ]
    return fields
      + counts.html { title, count in
        let (mine, theirs) = (count(kept), count(gone))
        return HTML.when(mine + theirs > 0, row(title, "\(mine)", "\(theirs)"))
      }
  }

  private func row(_ title: Phrase, _ mine: Phrase, _ theirs: Phrase) -> HTML {
    """
    <tr><th scope="row">\(title)</th><td class="as-written">\(mine)</td><td class="as-written">\(theirs)</td></tr>
    """
  }

  private func shown(_ name: String, _ text: String) -> Phrase {
    if name == "closeness" { return Contact.closenessTitle(Int(text)) ?? "" }
    if let day = Day(text), name == "last-contact-on" { return "\(day, .short)" }
    return text == "yes" ? "Yes" : Phrase(verbatim: text)
  }
}

enum DuplicateRoutes {
  /// These are two people, whatever they share.
  @Sendable static func keepApart(_ visit: Visit) async throws -> Answer {
    guard let one = visit.journal[visit.form.value("one", as: Identifier<Contact>.self)],
      let other = visit.journal[visit.form.value("other", as: Identifier<Contact>.self)]
    else { throw Missing() }
    return try await apart(visit, one, other)
  }

  private static func apart(_ visit: Visit, _ one: Contact, _ other: Contact) async throws -> Answer
  {
    try await visit.commit(.saved, then: .duplicates) {
      $0.changes(keepingApart: one, other, visit.surroundings)
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(MergePage(visit: visit, merge: try merge(visit)).page)
  }

  /// Makes them one, or remembers that they are two.
  @Sendable static func decide(_ visit: Visit) async throws -> Answer {
    let merge = try merge(visit)
    guard visit.form["do"] != "apart" else { return try await apart(visit, merge.kept, merge.gone) }
    return try await visit.commit(.merged, then: .person(merge.kept.id)) {
      $0.changes(merging: merge)
    }
  }

  private static func merge(_ visit: Visit) throws -> ContactMerge {
    let (kept, gone): (Contact, Contact) = (
      try visit.record(), try visit.record(Contact.self, "other")
    )
    guard kept.id != gone.id else { throw Missing() }
    let names = Contact.fields.names.filter { visit.form["take-\($0)"] == "gone" }
    return ContactMerge(kept, with: gone, fromGone: Set(names))
  }
}
