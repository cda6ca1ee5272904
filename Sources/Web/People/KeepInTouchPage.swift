import Records

/// The people somebody wants to keep in touch with, by when that is due.
struct KeepInTouchPage {
  let visit: Visit
  /// Of the form for a label's rule, where it was sent back.
  var draft = Draft()
  var problems: Problems = .none

  var page: Page {
    Page(
      "Keep in touch",
      below: [.people],
      lead: "Rebound counts from the last time you were in touch. It does not write to anyone."
    ) {
      let standings = visit.journal.keepingInTouch(on: visit.today)
      let places = Dictionary(grouping: standings) { $0.place(on: visit.today) }
      return """
        \(visit.problemList(problems))
        <div class="columns"><div class="stack airy">
        \(HTML.when(standings.isEmpty, empty))
        \(HTML.when(!standings.isEmpty && places[.losingTouch] == nil && places[.aroundNow] == nil, restful))
        \(section("Losing touch", "It has been longer than you wanted. There is no rush.", places[.losingTouch]))
        \(section("Around now", "About as long as you thought would be good.", places[.aroundNow]))
        \(folded("Later", places[.later]))
        \(folded("Paused", places[.setAside]))
        </div><aside class="stack">\(LabelRules(visit: visit, draft: draft, problems: problems).html)</aside></div>
        """
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .people,
      "No reminders yet. Choose the people you want to keep in touch with.",
      "Set how often on a person’s page, or for a label. Rebound lists them here when it is time."
    ).html
  }

  private var restful: HTML {
    #"<p class="card soft">\#(say: "No one is due. You are in touch with everyone on your list.")</p>"#
  }

  private static let most = 100

  private func section(_ title: Phrase, _ about: Phrase, _ standings: [InTouchStanding]?) -> HTML {
    guard let standings else { return .empty }
    return """
      <section class="stack tight"><h2>\(title)</h2><p class="quiet">\(about)</p>
      <ul class="rows">\(standings.prefix(Self.most).html { InTouchRow(visit: visit, standing: $0).html })</ul>
      \(HTML.when(standings.count > Self.most, rest))</section>
      """
  }

  private func folded(_ title: Phrase, _ standings: [InTouchStanding]?) -> HTML {
    guard let standings else { return .empty }
    return Fold(
      title,
      """
      <ul class="rows">\(standings.prefix(Self.most).html { InTouchRow(visit: visit, standing: $0).html })</ul>
      \(HTML.when(standings.count > Self.most, rest))
      """
    ).html
  }

  private var rest: HTML {
    #"<p class="quiet">\#(say: "More appear as you finish these.")</p>"#
  }
}

/// One person of the list, with what can be done in one tap.
struct InTouchRow {
  let visit: Visit
  let standing: InTouchStanding

  private var contact: Contact { standing.contact }
  private var place: InTouchStanding.Place { standing.place(on: visit.today) }

  var html: HTML {
    let write = Place.newMessage.with("template", "t7-reconnect").with("contact", contact.id)
    return """
      <li class="row tall"><div class="what"><a href="\(Place.person(contact.id).address)">\(contact.name)</a>\
      <p class="quiet">\(standing.wish.phrase). \(last)</p></div>
      <div class="actions"><a class="button plain small" href="\(write.address)">\(say: "Write")\
      <span class="visually-hidden">\(say: " to \(contact.name)")</span></a>
      \(inTouchToday)\(aside)</div></li>
      """
  }

  private var last: Phrase {
    if place == .setAside, let day = standing.setAsideUntil {
      return "Paused until \(day, .short)."
    }
    if place == .later, let day = standing.idealDay ?? standing.longestDay {
      return "Due around \(day, .short)."
    }
    return standing.last.map { "Last in touch on \($0, .short)." }
      ?? "You have not noted a conversation yet."
  }

  private var inTouchToday: HTML {
    visit.button(
      "We were in touch",
      to: .touchpoints(contact.id),
      [
        ("sort", TouchpointSort.other.rawValue), ("day", visit.today.description),
        ("back", Place.keepInTouch.path),
      ],
      style: "button plain small",
      label: "We were in touch today, \(contact.name)"
    )
  }

  private var aside: HTML {
    let to = Place.personAside(contact.id)
    let back: (StaticString, String) = ("back", Place.keepInTouch.path)
    if place == .setAside {
      return visit.button("Resume", to: to, [back], label: "Resume reminders for \(contact.name)")
    }
    guard place != .later else { return .empty }
    return visit.button(
      "Remind me in a week",
      to: to,
      [("in", "7"), back],
      label: "Remind me in a week about \(contact.name)"
    )
      + visit.button(
        "Remind me in a month",
        to: to,
        [("in", "30"), back],
        label: "Remind me in a month about \(contact.name)"
      )
  }
}
