import Records

/// One family of the bank: its three wordings, and what each of them is after.
struct FamilyPage {
  let visit: Visit
  let family: QuestionFamily

  var page: Page {
    Page(Phrase(verbatim: family.title), below: [.practice, .bank], kicker: family.type.title) {
      """
      <div class="actions">\(practise)</div>
      <div class="columns"><div class="stack">
      <section class="stack tight"><h2>\(say: "Also asked as")</h2>
      <ul class="plain-list">\(family.wordings.dropFirst().html { "<li>\($0)</li>" })</ul></section>
      \(CardLookPart(look: CardLook(family)).html)
      </div><aside class="stack">
      <section class="card"><h2>\(say: "Where it belongs")</h2><dl class="facts">\(facts)</dl></section>
      </aside></div>
      """
    }
  }

  private var practise: HTML {
    if let card = visit.journal.cardsOfBank[family.id] {
      return """
        <a class="button" href="\(Place.card(card.id).address)">\(say: "Practice this")</a>
        <span class="quiet">\(say: "It is among your questions.")</span>
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
    return HTML.fact("About", about)
      + HTML.fact("Line of work", [family.pack.map { said($0.title) }].compactMap(\.self))
      + HTML.fact("Asked of", (family.level ?? []).map { said($0.title) })
      + HTML.fact("Asked", (family.formats ?? []).map { said($0.title) })
      + HTML.fact("How hard", [said(Difficulty.words(family.difficulty))])
      + HTML.fact("Look most at", family.emphasis.compactMap { Guidance.rubric[$0]?.title })
  }

  private func said(_ phrase: Phrase) -> String { Speaker.current.say(phrase) }
}

/// Ten question families to begin with, to choose from.
struct StarterPage {
  let visit: Visit

  var page: Page {
    Page("Ten to begin with", below: [.practice, .bank], lead: lead) {
      let families = visit.journal.starterSet()
      guard !families.isEmpty else {
        return EmptyPlace(
          "Those are among yours already.",
          link: "Look through the bank",
          to: .bank
        )
        .html
      }
      return """
        <form class="stack" method="post" action="\(Place.starterSet.address)">\(visit.token)
        <fieldset class="field"><legend>\(say: "Add these to mine")</legend>
        <div class="answers">\(families.html(choice))</div></fieldset>
        <div class="actions"><button class="button">\(say: "Add them")</button>
        <a class="button plain" href="\(Place.bank.address)">\(say: "Not now")</a>
        \(HTML.when(visit.journal.targetRole == nil, role))</div></form>
        """
    }
  }

  private var lead: Phrase {
    visit.journal.targetRole.map {
      "With “\($0.title)” and your own scores in mind. Leave out what is not for you."
    } ?? "A mixture that most interviews draw on. Leave out what is not for you."
  }

  private var role: HTML {
    """
    <a class="quiet" href="\(Place.targetRoles.address)">\(say: "Say what the role you are after asks for")</a>
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
