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
      title: "A look before it comes in",
      section: plan.sort.section,
      trail: plan.sort.trail + [
        Page.Crumb(title: "Bring a file in", place: .imports(plan.sort))
      ],
      kicker: name.isEmpty ? nil : Phrase(verbatim: name),
      lead: "Nothing is saved yet. This is what Rebound read in the file.",
      body: body
    )
  }

  private var body: HTML {
    let changed: HTML = """
      <p class="notice care" role="status">\(Icon.about.html)<span>\(say: "The file was read anew. Nothing is saved yet.")</span></p>
      """
    return """
      \(ProblemList(problems: problems).html)
      \(HTML.when(visit.query.has("changed"), changed))
      <dl class="facts">\(plan.facts.html { "<dt>\($0.title)</dt><dd>\($0.words)</dd>" })</dl>
      \(plan.notes.html { #"<p class="notice care">\#(Icon.about.html)<span>\#($0)</span></p>"# })
      \(PlannedKinds(plan: plan).html)
      <form class="stack" method="post" action="\(visit.place.with("from", rows.stretch.start).address)">\(visit.token)
      <section class="card stack">\(options)\(ReadingMenus(plan: plan, isOpen: isReadingOpen).html)
      <div class="actions"><button class="button plain small" name="do" value="look">\(say: "Look again with this")</button></div></section>
      \(decision)
      \(rows.html)
      </form>
      \(UnreadCells(unread: plan.unread).html)
      """
  }

  /// Where something may have to be chosen, the menus lie open.
  private var isReadingOpen: Bool {
    !problems.list.isEmpty || plan.words.contains { $0.reading == nil }
  }

  private var rows: PlannedRows { PlannedRows(visit: visit, plan: plan) }

  private var options: HTML {
    let label = AskedField(
      name: "label",
      label: "A label for everybody who comes in",
      hint: "From my old firm",
      control: .line(atMost: ImportChoices.longestLabel)
    )
    let over = AskedField(
      name: "takes-over",
      label: "Where both say something, take what the file says. Your notes stay.",
      control: .check
    )
    return HTML.when(
      plan.sort == .people,
      label.html(value: choices.label, problem: problems["label"])
    )
      + HTML.when(plan.sort.canTakeOver, over.html(value: choices.takesOver ? "yes" : ""))
  }

  private var decision: HTML {
    let known: HTML = """
      <p class="card soft">\(say: "Everything in this file is in your journal already.")</p>
      """
    let bring: HTML =
      #"<button class="button" name="do" value="save">\#(say: "Bring it in")</button>"#
    let undo: Phrase = "The whole import can be undone for 30 days."
    let leave: Phrase = plan.isEmpty && problems.list.isEmpty ? "Done" : "Leave it"
    return """
      \(HTML.when(plan.isEmpty && problems.list.isEmpty, known))
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
