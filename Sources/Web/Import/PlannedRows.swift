import Interchange
import Records

/// Every row of a file and what would become of it, those a person may want to check first.
struct PlannedRows {
  let visit: Visit
  let plan: ImportPlan

  var stretch: Stretch { Stretch(of: plan.rows.count, at: visit.place, visit) }

  var html: HTML {
    guard !plan.rows.isEmpty else { return .empty }
    let stretch = stretch
    let (first, last) = (stretch.range.lowerBound + 1, stretch.range.upperBound)
    let shown = plan.rows[stretch.range].map { String($0.line) }.joined(separator: " ")
    return """
      \(toLookAt)
      <input type="hidden" name="shown" value="\(shown)">
      \(table(
        "What is in the file, \(first) to \(last) of \(plan.rows.count)",
        plan.rows[stretch.range],
        canLeaveOut: plan.sort.canLeaveOut
      ))
      \(pager(stretch))
      """
  }

  private var toLookAt: HTML {
    let rows = plan.rows.filter { !$0.notices.isEmpty }
    guard !rows.isEmpty, plan.rows.count > 20 else { return .empty }
    let shown = rows.prefix(Stretch.length)
    let more: Phrase = "Rows you may want to look at, \(shown.count) of \(rows.count)"
    return table(
      shown.count < rows.count ? more : "Rows you may want to look at",
      shown,
      canLeaveOut: false
    )
  }

  private func table(_ title: Phrase, _ rows: ArraySlice<PlannedRow>, canLeaveOut: Bool) -> HTML {
    let head: HTML = #"<th scope="col">\#(say: "Leave out")</th>"#
    return """
      <div class="scroller" role="region" aria-label="\(title)" tabindex="0"><table class="plain stacked">
      <caption>\(title)</caption><thead><tr>\(HTML.when(canLeaveOut, head))<th scope="col" class="number">\(say: "Line")</th>
      <th scope="col">\(plan.sort.title)</th><th scope="col">\(say: "What happens")</th></tr></thead>
      <tbody>\(rows.html { row($0, canLeaveOut) })</tbody></table></div>
      """
  }

  private func row(_ row: PlannedRow, _ canLeaveOut: Bool) -> HTML {
    let box: HTML = """
      <label class="pick"><input type="checkbox" name="pick" value="\(row.line)" \
      aria-label="\(say: "Leave out \(name(row))")"\(HTML.when(row.verb == .exclude, " checked"))></label>
      """
    let canChoose = row.verb != .leave && row.verb != .ask
    let choice: HTML =
      canChoose ? #"<td data-label="\#(say: "Leave out")">\#(box)</td>"# : "<td></td>"
    let detail: Phrase? = row.detail.isEmpty ? nil : "\(row.detail)"
    let more = [detail, row.stage?.title].compactMap(\.self)
    return """
      <tr>\(HTML.when(canLeaveOut, choice))<td class="number" data-label="\(say: "Line")">\(row.line)</td><th scope="row">\(name(row))\
      \(more.html { #"<br><span class="quiet">\#($0)</span>"# })</th>\
      <td>\(row.verb.title)\(row.notices.html { #"<br><span class="quiet">\#($0)</span>"# })</td></tr>
      """
  }

  private func name(_ row: PlannedRow) -> Phrase {
    if plan.sort == .archive { return RecordKinds.title(of: Kind(rawValue: row.name)) }
    return row.name.isEmpty ? "Line \(row.line)" : "\(row.name)"
  }

  /// Buttons and no links: what is ticked here goes along.
  private func pager(_ stretch: Stretch) -> HTML {
    func button(_ start: Int, _ words: Phrase) -> HTML {
      #"<button class="button plain small" name="to" value="\#(max(0, start))">\#(words)</button>"#
    }
    let before = HTML.when(stretch.start > 0, button(stretch.start - Stretch.length, "Before"))
    let end = stretch.range.upperBound
    let after = HTML.when(end < stretch.count, button(end, "After"))
    return before.isEmpty && after.isEmpty
      ? .empty
      : #"<nav class="pager" aria-label="\#(say: "More of the file")">\#(before)\#(after)</nav>"#
  }
}

/// What could not be read, counted by its reason and then one by one: nothing is dropped silently.
struct UnreadCells {
  let unread: [UnreadCell]

  private static let shown = 300

  var html: HTML {
    guard !unread.isEmpty else { return .empty }
    let cells = unread.prefix(Self.shown)
    let caption: Phrase = "The first \(cells.count) of \(unread.count)"
    return """
      <details class="fold"><summary>\(say: "What could not be read: \(unread.count)")</summary>
      <ul class="stack tight">\(reasons.html { #"<li>\#($0.why) <span class="quiet">\#($0.count) ×</span></li>"# })</ul>
      <div class="scroller" role="region" aria-label="\(say: "What could not be read")" tabindex="0"><table class="plain">
      \(HTML.when(cells.count < unread.count, "<caption>\(caption)</caption>"))\
      <thead><tr><th scope="col" class="number">\(say: "Line")</th><th scope="col">\(say: "Column")</th>
      <th scope="col">\(say: "It says")</th><th scope="col">\(say: "Why")</th></tr></thead>
      <tbody>\(cells.html(row))</tbody></table></div></details>
      """
  }

  private var reasons: [(why: Phrase, count: Int)] {
    Dictionary(unread.map { ($0.why, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key.key) < ($0.value, $1.key.key) }
      .map { (why: $0.key, count: $0.value) }
  }

  private func row(_ cell: UnreadCell) -> HTML {
    """
    <tr><td class="number">\(cell.line)</td><th scope="row">\(String(cell.column.prefix(60)))</th>\
    <td>\(cell.text)</td><td>\(cell.why)</td></tr>
    """
  }
}
