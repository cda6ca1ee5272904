import Interchange
import Records

/// What bringing a table in would do, before it is done.
struct ApplicationImportPage {
  let visit: Visit
  let name: String
  let plan: ImportPlan

  /// How many rows are shown; thousands would help nobody decide.
  private static let shown = 300

  var page: Page {
    Page(
      title: "A look before it comes in",
      section: .settings,
      trail: [
        Page.Crumb(title: "Your data", place: .data),
        Page.Crumb(title: "Bring a list along", place: .importApplications),
      ],
      kicker: name.isEmpty ? nil : Phrase(verbatim: name),
      lead: "Nothing is saved yet. This is what was read, row by row.",
      body: body
    )
  }

  private var body: HTML {
    """
    \(counts)
    \(plan.notes.html { "<p class=\"notice care\">\(Icon.about.html)<span>\($0)</span></p>" })
    \(decision)
    \(toLookAt)
    \(columns)
    \(UnreadTable(plan: plan).html)
    \(everyRow)
    """
  }

  private var counts: HTML {
    let facts: [(Phrase, Int, Phrase)] = [
      ("New", plan.count(.add), "applications"),
      ("Known", plan.count(.update), "that this list adds something to"),
      ("The same", plan.count(.same), "that you have already"),
      ("Left aside", plan.count(.leave), "rows that are no application"),
      ("Interviews", plan.interviewCount, "come along"),
    ]
    return """
      <dl class="facts">\(facts.filter { $0.1 > 0 }.html { "<dt>\($0.0)</dt><dd>\($0.1) \($0.2)</dd>" })</dl>
      """
  }

  private var decision: HTML {
    let place = visit.place
    guard !plan.changes.isEmpty else {
      return """
        <section class="card soft"><p>\("Everything in this list is in your journal already." as Phrase)</p>
        <div class="actions">\(visit.button("Done", to: place, [("leave", "yes")], style: "button"))</div></section>
        """
    }
    return """
      <div class="actions">\(visit.button("Bring them in", to: place, style: "button"))\
      \(visit.button("Leave it", to: place, [("leave", "yes")], style: "button plain"))
      <span class="quiet">\("The whole import can be undone for 30 days." as Phrase)</span></div>
      """
  }

  private var columns: HTML {
    """
    <details class="fold"><summary>\("What each column becomes" as Phrase)</summary>
    <div class="scroller" role="region" aria-label="\("Columns" as Phrase)" tabindex="0"><table class="plain">
    <thead><tr><th scope="col">\("Column" as Phrase)</th><th scope="col">\("Becomes" as Phrase)</th></tr></thead>
    <tbody>\(plan.columns.html { "<tr><th scope=\"row\">\($0.heading)</th><td>\(fate($0.fate))</td></tr>" })</tbody>
    </table></div></details>
    """
  }

  private func fate(_ fate: ColumnUse.Fate) -> Phrase {
    switch fate {
    case .read(let field): field
    case .kept: "Kept with its row, as it is"
    case .leftOut: "Left out, because it is too private"
    }
  }

  /// The rows a person may want to decide about, in plain sight.
  private var toLookAt: HTML {
    let rows = plan.rows.filter { !$0.notices.isEmpty }
    guard !rows.isEmpty else { return .empty }
    return table(Array(rows), "Rows you may want to look at")
  }

  private var everyRow: HTML {
    """
    <details class="fold"\(HTML.when(plan.rows.count <= 20, " open"))><summary>\("Every row" as Phrase)</summary>
    \(table(plan.rows, "All rows, in the order they stand"))</details>
    """
  }

  private func table(_ rows: [PlannedRow], _ title: Phrase) -> HTML {
    let shown = rows.prefix(Self.shown)
    let caption: Phrase =
      shown.count < rows.count ? "\(title). The first \(shown.count) of \(rows.count)." : title
    return """
      <div class="scroller" role="region" aria-label="\(title)" tabindex="0"><table class="plain">
      <caption>\(caption)</caption><thead><tr><th scope="col" class="number">\("Line" as Phrase)</th>
      <th scope="col">\("Application" as Phrase)</th><th scope="col">\("What happens" as Phrase)</th></tr></thead>
      <tbody>\(shown.html(row))</tbody></table></div>
      """
  }

  private func row(_ row: PlannedRow) -> HTML {
    let name: Phrase = row.title.isEmpty ? "\(row.company)" : "\(row.company), \(row.title)"
    return """
      <tr><td class="number">\(row.line)</td><th scope="row">\(name)\
      \(HTML.when(row.verb != .leave, "<br><span class=\"quiet\">\(row.stage.title)</span>"))</th>\
      <td>\(fate(row.verb))\(row.notices.html { "<br><span class=\"quiet\">\($0)</span>" })</td></tr>
      """
  }

  private func fate(_ verb: PlannedRow.Verb) -> Phrase {
    switch verb {
    case .add: "New"
    case .same: "You have it already"
    case .update: "Adds to what you have"
    case .leave: "Left aside"
    }
  }
}

/// The cells that could not be read, and the words nobody knows: nothing is dropped silently.
struct UnreadTable {
  let plan: ImportPlan

  var html: HTML {
    guard !plan.unread.isEmpty else { return .empty }
    return """
      <details class="fold"><summary>\("\(plan.unread.count) cells that could not be read, and are kept with their rows" as Phrase)</summary>
      <div class="scroller" role="region" aria-label="\("Cells that could not be read" as Phrase)" tabindex="0"><table class="plain">
      <thead><tr><th scope="col" class="number">\("Line" as Phrase)</th><th scope="col">\("Column" as Phrase)</th>
      <th scope="col">\("It says" as Phrase)</th><th scope="col">\("Why" as Phrase)</th></tr></thead>
      <tbody>\(plan.unread.prefix(300).html(row))</tbody></table></div></details>
      """
  }

  private func row(_ cell: UnreadCell) -> HTML {
    """
    <tr><td class="number">\(cell.line)</td><th scope="row">\(cell.column)</th>\
    <td>\(cell.text)</td><td>\(cell.why)</td></tr>
    """
  }
}
