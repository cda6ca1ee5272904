import Interchange
import Records

/// What bringing a file in would do, before it is done.
struct ImportPreviewPage {
  let visit: Visit
  let name: String
  let plan: ImportPlan
  let choices: ImportChoices
  let problems: Problems

  var page: Page {
    Page(
      "Check before importing",
      in: plan.sort.section,
      below: plan.sort.trail + [
        Page.Crumb("Import a file", .imports(plan.sort))
      ],
      kicker: name.isEmpty ? nil : Phrase(verbatim: name),
      lead: "This is how Rebound read the file. Nothing is saved until you import it."
    ) {
      let changed: HTML = """
        <p class="notice" role="status">\(Icon.about.html)<span>\(say: "You changed how the file is read. Check it, then import it.")</span></p>
        """
      return """
        \(visit.problemList(problems))
        \(HTML.when(visit.query.has("changed"), changed))
        \(missing)
        <dl class="facts">\(plan.facts.html { "<dt>\($0.title)</dt><dd>\($0.words)</dd>" })</dl>
        \(plan.notes.html { #"<p class="notice care">\#(Icon.about.html)<span>\#($0)</span></p>"# })
        \(HTML.when(plan.namesakes > 0, merging))\(PlannedKinds(plan: plan).html)
        <form class="stack" method="post" action="\(visit.place.with("from", rows.stretch.start).address)">\(visit.token)
        <input type="hidden" name="read" value="\(plan.readingMark)">
        <section class="card stack">\(letters)\(options)\(ReadingMenus(plan: plan, choices: choices.reading, isOpen: isReadingOpen).html)
        <div class="actions"><button class="button plain small" name="do" value="look">\(say: "Check again")</button></div></section>
        \(decision)
        \(rows.html)
        </form>
        \(UnreadCells(unread: plan.unread).html)
        """
    }
  }

  private var merging: HTML {
    #"<p><a href="\#(Place.duplicates.address)">\#(say: "People who may be here twice")</a></p>"#
  }

  /// Where something may have to be chosen, the menus lie open.
  private var isReadingOpen: Bool {
    !problems.list.isEmpty || !plan.missing.isEmpty || plan.lacksStage
  }

  /// What has to be chosen, before everything else.
  private var missing: HTML {
    plan.missing.isEmpty
      ? .empty
      : """
      <section class="card stack tight"><h2>\(say: "Choose these first")</h2>
      <ul class="stack tight">\(plan.missing.html { "<li>\($0)</li>" })</ul></section>
      """
  }

  private var rows: PlannedRows { PlannedRows(visit: visit, plan: plan) }

  private var letters: HTML {
    HTML.some(plan.letters) { question in
      LettersAsked(
        question: question,
        chosen: choices.reading.letters?.rawValue ?? choices.reading.encoding?.rawValue ?? ""
      ).html
    }
  }

  private var options: HTML {
    let label = AskedField(
      name: "label",
      label: "A label for everybody you import",
      hint: "From my old firm",
      control: .line(atMost: ImportChoices.longestLabel)
    )
    let over = AskedField(
      "takes-over",
      "If both have an entry, use the one from the file. Your notes stay.",
      .check
    )
    return HTML.when(
      plan.sort == .people,
      label.html(value: choices.label, problem: problems["label"])
    )
      + HTML.when(plan.sort.canTakeOver, over.html(value: choices.takesOver ? "yes" : ""))
  }

  /// Whether anything comes in, beside what is remembered of choices.
  private var brings: Bool { plan.changes.count > plan.choiceCount || !plan.drafts.isEmpty }

  private var decision: HTML {
    let known: HTML = """
      <p class="card soft">\(say: "Everything in this file is already in your journal.")</p>
      """
    let save: Phrase = brings ? "Import" : "Save your choices"
    let bring: HTML =
      #"<button class="button" name="do" value="save">\#(save)</button>"#
    let undo: Phrase =
      plan.choiceCount > 0
      ? "You can undo the whole import for 30 days, including the choices it remembered."
      : "You can undo the whole import for 30 days."
    let isKnown = !brings && problems.list.isEmpty && plan.count(.ask) == 0
    let leave: Phrase = isKnown ? "Done" : "Cancel"
    return """
      \(HTML.when(isKnown, known))
      <div class="actions">\(HTML.when(!plan.isEmpty, bring))\
      <button class="button plain" name="do" value="leave">\(leave)</button>
      \(HTML.when(!plan.isEmpty, #"<span class="quiet">\#(undo)</span>"#))</div>
      """
  }
}

/// How much of an archive is new, by kind.
struct PlannedKinds {
  let plan: ImportPlan

  var html: HTML {
    let new = plan.rows.filter { $0.verb == .add }.compactMap(\.record?.kind)
    guard plan.sort == .archive, !new.isEmpty else { return .empty }
    let counts = Dictionary(grouping: new) { $0 }.mapValues(\.count)
      .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    return """
      <section class="stack tight"><h2>\(say: "New")</h2>
      <ul class="chips">\(counts.html { "<li>\(RecordKinds.title(of: $0.key)): \($0.value)</li>" })</ul></section>
      """
  }
}
