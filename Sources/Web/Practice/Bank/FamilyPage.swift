import Records

/// One family of the bank: its three wordings, and what each of them is after.
struct FamilyPage {
  let visit: Visit
  let family: QuestionFamily

  var page: Page {
    Page(
      title: Phrase(verbatim: family.title),
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Question bank", place: .bank),
      ],
      kicker: family.type.title,
      body: body
    )
  }

  private var body: HTML {
    """
    <div class="actions">\(practise)</div>
    <div class="columns"><div class="stack">
    <section class="stack tight"><h2>\("Also asked as" as Phrase)</h2>
    <ul class="plain-list">\(family.wordings.dropFirst().html { "<li>\($0)</li>" })</ul></section>
    \(CardLookPart(look: CardLook(family)).html)
    </div><aside class="stack">
    <section class="card"><h2>\("Where it belongs" as Phrase)</h2><dl class="facts">\(facts)</dl></section>
    </aside></div>
    """
  }

  private var practise: HTML {
    if let card = visit.journal.cardsOfBank[family.id] {
      return """
        <a class="button" href="\(Place.card(card.id).address)">\("Practice this" as Phrase)</a>
        <span class="quiet">\("It is among your questions." as Phrase)</span>
        """
    }
    let to = Place.familyCard(family.id)
    return visit.button("Practice this", to: to, [("practise", "yes")], style: "button")
      + visit.button(
        "Add to mine",
        to: to,
        [("back", Place.family(family.id).address)],
        style: "button plain"
      )
  }

  private var facts: HTML {
    let about = family.competencies.compactMap { Guidance.competency($0)?.title }
    return fact("About", about)
      + fact("Line of work", [family.pack.map { said($0.title) }].compactMap(\.self))
      + fact("Asked of", (family.level ?? []).map { said($0.title) })
      + fact("Asked", (family.formats ?? []).map { said($0.title) })
      + fact("How hard", [said(Difficulty.words(family.difficulty))])
      + fact("Look most at", family.emphasis.compactMap { Guidance.rubric[$0]?.title })
  }

  private func said(_ phrase: Phrase) -> String { Speaker.current.say(phrase) }

  private func fact(_ name: Phrase, _ values: [String]) -> HTML {
    HTML.when(
      !values.isEmpty,
      "<dt>\(name)</dt><dd>\(values.joined(separator: ", "))</dd>"
    )
  }
}

/// Ten families to begin with; whoever looks at them chooses.
struct StarterPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Ten to begin with",
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Question bank", place: .bank),
      ],
      lead: lead,
      body: body
    )
  }

  private var lead: Phrase {
    visit.journal.targetRole.map {
      "With “\($0.title)” and your own scores in mind. Leave out what is not for you."
    } ?? "A mixture that most interviews draw on. Leave out what is not for you."
  }

  private var body: HTML {
    let families = visit.journal.starterSet()
    guard !families.isEmpty else {
      return """
        <section class="empty"><p>\("Those are among yours already." as Phrase)</p>
        <p><a href="\(Place.bank.address)">\("Look through the bank" as Phrase)</a></p></section>
        """
    }
    return """
      <form class="stack" method="post" action="\(Place.starterSet.address)">\(visit.token)
      <fieldset class="field"><legend>\("Add these to mine" as Phrase)</legend>
      <div class="answers">\(families.html(choice))</div></fieldset>
      <div class="actions"><button class="button">\("Add them" as Phrase)</button>
      <a class="button plain" href="\(Place.bank.address)">\("Not now" as Phrase)</a>
      \(HTML.when(visit.journal.targetRole == nil, role))</div></form>
      """
  }

  private var role: HTML {
    """
    <a class="quiet" href="\(Place.targetRoles.address)">\("Say what the role you are after asks for" as Phrase)</a>
    """
  }

  private func choice(_ family: QuestionFamily) -> HTML {
    let about = family.competencies.compactMap { Guidance.competency($0)?.title }
      .joined(separator: ", ")
    return """
      <label><input type="checkbox" name="family" value="\(family.id)" checked>\
      <span><b>\(family.title)</b><small>\(family.type.title) · \(about)</small></span></label>
      """
  }
}
