import Interchange
import Records

/// What bringing notes in would do, before it is done.
struct AnkiImportPage {
  let visit: Visit
  let name: String
  let plan: AnkiPlan
  let choices: AnkiChoices

  /// So many are shown; the others come in all the same.
  private static let most = 300

  var page: Page {
    Page(
      title: "A look before they come in",
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Questions from Anki", place: .importCards),
      ],
      kicker: name.isEmpty ? nil : Phrase(verbatim: name),
      lead: "Nothing is saved yet. This is what was read, one after the other.",
      body: body
    )
  }

  private var body: HTML {
    """
    \(counts)
    \(plan.remarks.html { "<p class=\"notice care\">\(Icon.about.html)<span>\($0)</span></p>" })
    <form class="stack" method="post" action="\(visit.place.address)">\(visit.token)
    \(decision)
    \(everything)
    </form>
    """
  }

  private var counts: HTML {
    let facts: [(Phrase, Int, Phrase)] = [
      ("New", plan.count(.add), "questions"),
      ("Known", plan.count(.fill), "that this file adds something to"),
      ("The same", plan.count(.same), "that you have already"),
      ("Chosen to stay out", plan.count(.exclude), "questions"),
      ("Left aside", plan.count(.leave), "notes that hold no question"),
    ]
    return """
      <dl class="facts">\(facts.filter { $0.1 > 0 }.html { "<dt>\($0.0)</dt><dd>\($0.1) \($0.2)</dd>" })</dl>
      """
  }

  private var decision: HTML {
    let over = AskedField(
      name: "takes-over",
      label: "Where both say something, take what the file says",
      control: .check
    )
    let bring: HTML =
      #"<button class="button" name="do" value="save">\#("Bring them in" as Phrase)</button>"#
    let known: HTML =
      "<p class=\"card soft\">\("Everything in this file is among your questions already." as Phrase)</p>"
    return """
      \(HTML.when(plan.changes.isEmpty, known))
      <section class="card stack">\(over.html(value: choices.takesOver ? "yes" : ""))
      <div class="actions"><button class="button plain small" name="do" value="look">\("Look again with this" as Phrase)</button></div></section>
      <div class="actions">\(HTML.when(!plan.changes.isEmpty, bring))\
      <button class="button plain" name="do" value="leave">\(plan.changes.isEmpty ? "Done" as Phrase : "Leave it")</button>
      <span class="quiet">\("The whole import can be undone for 30 days." as Phrase)</span></div>
      """
  }

  private var everything: HTML {
    let shown = plan.cards.prefix(Self.most)
    let caption: Phrase = "Notes in the file, \(shown.count) of \(plan.cards.count)"
    return """
      <div class="scroller" role="region" aria-label="\("Notes in the file" as Phrase)" tabindex="0"><table class="plain">
      <caption>\(caption)</caption><thead><tr><th scope="col">\("Leave out" as Phrase)</th>
      <th scope="col">\("Question" as Phrase)</th><th scope="col">\("What happens" as Phrase)</th></tr></thead>
      <tbody>\(shown.html(row))</tbody></table></div>
      """
  }

  private func row(_ card: PlannedCard) -> HTML {
    let name = card.question.isEmpty ? "Line \(card.line)" as Phrase : "\(card.question)"
    let box: HTML = """
      <label class="pick"><input type="checkbox" name="pick" value="\(card.line)" \
      aria-label="\("Leave out \(name)" as Phrase)"\(HTML.when(card.verb == .exclude, " checked"))></label>
      """
    return """
      <tr><td>\(HTML.when(card.verb != .leave, box))</td><th scope="row">\(name)</th>\
      <td>\(fate(card.verb))\(card.notices.html { "<br><span class=\"quiet\">\($0)</span>" })</td></tr>
      """
  }

  private func fate(_ verb: PlannedCard.Verb) -> Phrase {
    switch verb {
    case .add: "New"
    case .same: "You have it already"
    case .fill: "Adds to what you have"
    case .leave: "Left aside"
    case .exclude: "Stays out"
    }
  }
}
