import Interchange
import Records

/// What bringing people in would do, before it is done.
struct PeopleImportPage {
  static let longestLabel = 60

  let visit: Visit
  let name: String
  let plan: ContactPlan
  let choices: ContactChoices
  let problems: Problems

  var page: Page {
    Page(
      title: "A look before they come in",
      section: .people,
      trail: [
        Page.Crumb(title: "People", place: .people),
        Page.Crumb(title: "Bring people along", place: .importPeople),
      ],
      kicker: name.isEmpty ? nil : Phrase(verbatim: name),
      lead: "Nothing is saved yet. This is what was read, one after the other.",
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    \(counts)
    \(plan.notes.html { "<p class=\"notice care\">\(Icon.about.html)<span>\($0)</span></p>" })
    <form class="stack" method="post" action="\(visit.place.with("from", stretch.start).address)">\(visit.token)
    \(decision)
    \(everybody)
    </form>
    \(columns)
    \(UnreadLines(unread: plan.unread).html)
    """
  }

  private var counts: HTML {
    let facts: [(Phrase, PlannedContact.Verb, (Int) -> Phrase)] = [
      ("New", .add, people), ("Known", .fill, { "\($0) that this file adds something to" }),
      ("The same", .same, { "\($0) that you have already" }),
      ("Chosen to stay out", .exclude, people),
      ("Left aside", .leave, { $0 == 1 ? "1 that is nobody" : "\($0) that are nobody" }),
    ]
    let rows = facts.html { title, verb, words in
      let count = plan.count(verb)
      return HTML.when(count > 0, "<dt>\(title)</dt><dd>\(words(count))</dd>")
    }
    return "<dl class=\"facts\">\(rows)</dl>"
  }

  private func people(_ count: Int) -> Phrase { count == 1 ? "1 person" : "\(count) people" }

  private var decision: HTML {
    let known: Phrase = "Everybody in this file is in your journal already."
    let label = AskedField(
      name: "label",
      label: "A label for everybody who comes in",
      hint: "From my old firm",
      control: .line(atMost: Self.longestLabel)
    )
    let over = AskedField(
      name: "takes-over",
      label: "Where both say something, take what the file says. Your notes stay.",
      control: .check
    )
    return """
      \(HTML.when(plan.changes.isEmpty, "<p class=\"card soft\">\(known)</p>"))
      <section class="card stack">\(label.html(value: choices.label, problem: problems["label"]))
      \(over.html(value: choices.takesOver ? "yes" : ""))
      <div class="actions"><button class="button plain small" name="do" value="keep">\("Look again with this" as Phrase)</button></div></section>
      <div class="actions">\(HTML.when(!plan.changes.isEmpty, bring))\
      <button class="button plain" name="do" value="leave">\(plan.changes.isEmpty ? "Done" as Phrase : "Leave it")</button>
      \(HTML.when(!plan.changes.isEmpty, "<span class=\"quiet\">\(undo)</span>"))</div>
      """
  }

  private var undo: Phrase { "The whole import can be undone for 30 days." }

  private var bring: HTML {
    #"<button class="button" name="do" value="save">\#("Bring them in" as Phrase)</button>"#
  }

  private var stretch: Stretch { Stretch(of: plan.people.count, at: visit.place, visit) }

  private var everybody: HTML {
    let stretch = stretch
    let people = plan.people[stretch.range]
    let shown = people.map { String($0.line) }.joined(separator: " ")
    let of: Phrase =
      "People in the file, \(stretch.range.lowerBound + 1) to \(stretch.range.upperBound) of \(plan.people.count)"
    return """
      <input type="hidden" name="shown" value="\(shown)">
      <div class="scroller" role="region" aria-label="\("People in the file" as Phrase)" tabindex="0"><table class="plain">
      <caption>\(of)</caption><thead><tr><th scope="col">\("Leave out" as Phrase)</th>
      <th scope="col">\("Person" as Phrase)</th><th scope="col">\("What happens" as Phrase)</th></tr></thead>
      <tbody>\(people.html(row))</tbody></table></div>
      \(pager(stretch))
      """
  }

  /// Buttons and no links: what is ticked here goes along.
  private func pager(_ stretch: Stretch) -> HTML {
    func button(_ start: Int, _ words: Phrase) -> HTML {
      #"<button class="button plain small" name="to" value="\#(max(0, start))">\#(words)</button>"#
    }
    let before = HTML.when(stretch.start > 0, button(stretch.start - Stretch.length, "Before"))
    let end = stretch.range.upperBound
    let after = HTML.when(end < plan.people.count, button(end, "After"))
    return before.isEmpty && after.isEmpty
      ? .empty
      : #"<nav class="pager" aria-label="\#("More people" as Phrase)">\#(before)\#(after)</nav>"#
  }

  private func row(_ person: PlannedContact) -> HTML {
    let name = person.name.isEmpty ? "Line \(person.line)" as Phrase : "\(person.name)"
    let box: HTML = """
      <label class="pick"><input type="checkbox" name="pick" value="\(person.line)" \
      aria-label="\("Leave out \(name)" as Phrase)"\(HTML.when(person.verb == .exclude, " checked"))></label>
      """
    return """
      <tr><td>\(HTML.when(person.verb != .leave, box))</td><th scope="row">\(name)\
      \(HTML.when(!person.position.isEmpty, "<br><span class=\"quiet\">\(person.position)</span>"))</th>\
      <td>\(fate(person.verb))\(person.notices.html { "<br><span class=\"quiet\">\($0)</span>" })</td></tr>
      """
  }

  private func fate(_ verb: PlannedContact.Verb) -> Phrase {
    switch verb {
    case .add: "New"
    case .same: "You have them already"
    case .fill: "Adds to what you have"
    case .leave: "Left aside"
    case .exclude: "Stays out"
    }
  }

  private var columns: HTML {
    guard !plan.columns.isEmpty else { return .empty }
    return """
      <details class="fold"><summary>\("What each column becomes" as Phrase)</summary>
      <div class="scroller" role="region" aria-label="\("Columns" as Phrase)" tabindex="0"><table class="plain">
      <thead><tr><th scope="col">\("Column" as Phrase)</th><th scope="col">\("Becomes" as Phrase)</th></tr></thead>
      <tbody>\(plan.columns.html { "<tr><th scope=\"row\">\($0.heading)</th><td>\($0.becomes ?? "Stays in the file")</td></tr>" })</tbody>
      </table></div></details>
      """
  }
}

/// The lines that were not read, counted by their reason and then one by one.
struct UnreadLines {
  let unread: [UnreadLine]

  private static let shown = 300

  var html: HTML {
    guard !unread.isEmpty else { return .empty }
    let lines = unread.prefix(Self.shown)
    let caption: Phrase = "The first \(lines.count) of \(unread.count)"
    return """
      <details class="fold"><summary>\("Lines or cells that stay in the file: \(unread.count)" as Phrase)</summary>
      <ul class="stack tight">\(reasons.html { "<li>\($0.why) <span class=\"quiet\">\($0.count) ×</span></li>" })</ul>
      <div class="scroller" role="region" aria-label="\("Lines that stay in the file" as Phrase)" tabindex="0"><table class="plain">
      \(HTML.when(lines.count < unread.count, "<caption>\(caption)</caption>"))\
      <thead><tr><th scope="col" class="number">\("Line" as Phrase)</th><th scope="col">\("Name" as Phrase)</th>
      <th scope="col">\("Why" as Phrase)</th></tr></thead><tbody>\(lines.html(row))</tbody></table></div></details>
      """
  }

  private var reasons: [(why: Phrase, count: Int)] {
    Dictionary(unread.map { ($0.why, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key.key) < ($0.value, $1.key.key) }
      .map { (why: $0.key, count: $0.value) }
  }

  private func row(_ line: UnreadLine) -> HTML {
    """
    <tr><td class="number">\(line.line)</td><th scope="row">\(String(line.name.prefix(60)))</th><td>\(line.why)</td></tr>
    """
  }
}
