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
      <section class="stack tight"><h2>\(say: "Other wordings")</h2>
      <ul class="plain-list">\(family.wordings.dropFirst().html { "<li>\($0)</li>" })</ul></section>
      \(CardLookPart(look: CardLook(family)).html)
      </div><aside class="stack">
      <section class="card"><h2>\(say: "About this question")</h2><dl class="facts">\(facts)</dl></section>
      </aside></div>
      """
    }
  }

  private var practise: HTML {
    if let card = visit.journal.cardsOfBank[family.id] {
      return """
        <a class="button" href="\(Place.card(card.id).address)">\(say: "Practice this")</a>
        <span class="quiet">\(say: "This is in your questions.")</span>
        """
    }
    let to = Place.familyCard(family.id)
    return visit.button("Practice this", to: to, [("practise", "yes")], style: "button")
      + visit.button(
        "Add to my questions",
        to: to,
        [("back", Place.family(family.id).address)],
        style: "button plain"
      )
  }

  private var facts: HTML {
    let about = family.competencies.compactMap { Guidance.competency($0)?.title }
    return HTML.fact("Shows", about)
      + HTML.fact("Also known as", family.also)
      + HTML.fact("Kind of work", family.packs.map { said($0.title) })
      + HTML.fact("Experience", (family.level ?? []).map { said($0.title) })
      + HTML.fact("Format", (family.formats ?? []).map { said($0.title) })
      + HTML.fact("How hard", [said(Difficulty.words(family.difficulty))])
      + HTML.fact("Look most at", family.emphasis.compactMap { Guidance.rubric[$0]?.title })
  }

  private func said(_ phrase: Phrase) -> String { Speaker.current.say(phrase) }
}

/// Ten question families to begin with, to choose from.
struct StarterPage {
  let visit: Visit

  var page: Page {
    Page("Ten to start with", below: [.practice, .bank], lead: lead) {
      let families = visit.journal.starterSet()
      guard !families.isEmpty else {
        return EmptyPlace(
          "You already have all of these.",
          link: "Open question bank",
          to: .bank
        )
        .html
      }
      return """
        <form class="stack" method="post" action="\(Place.starterSet.address)">\(visit.token)
        <fieldset class="field"><legend>\(say: "Add to my questions")</legend>
        <div class="answers">\(families.html(choice))</div></fieldset>
        <div class="actions"><button class="button">\(say: "Add questions")</button>
        <a class="button plain" href="\(Place.bank.address)">\(say: "Not now")</a>
        \(HTML.when(visit.journal.targetRole == nil, role))</div></form>
        """
    }
  }

  private var lead: Phrase {
    visit.journal.targetRole.map {
      "Chosen for “\($0.title)” and by your own scores. Remove any that do not fit."
    } ?? "A mix of questions that most interviews use. Remove any that do not fit."
  }

  private var role: HTML {
    """
    <a class="quiet" href="\(Place.targetRoles.address)">\(say: "Describe the role you want")</a>
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
