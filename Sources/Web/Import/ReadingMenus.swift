import Interchange
import Records

/// How a file was read: what it holds, what each column and each status word became, to be changed.
struct ReadingMenus {
  let plan: ImportPlan
  let isOpen: Bool

  /// Nobody chooses among more.
  private static let most = 100

  var html: HTML {
    """
    <details class="fold"\(HTML.when(isOpen, " open"))><summary>\(say: "How the file was read")</summary><div class="stack">
    \(HoldsMenu(chosen: plan.sort.rawValue).html)
    \(table("What each column becomes", ["Column"], plan.columns, column))
    \(table("What each status word means", ["Word", "Rows"], plan.words, word))</div></details>
    """
  }

  private func table<Line>(
    _ title: Phrase,
    _ heads: [Phrase],
    _ lines: [Line],
    _ row: (Line) -> HTML
  ) -> HTML {
    guard !lines.isEmpty else { return .empty }
    let caption: Phrase =
      lines.count > Self.most ? "\(title). The first \(Self.most) of \(lines.count)." : title
    return """
      <div class="scroller" role="region" aria-label="\(title)" tabindex="0"><table class="plain"><caption>\(caption)</caption>
      <thead><tr>\(heads.html { #"<th scope="col">\#($0)</th>"# })<th scope="col">\(say: "Read as")</th></tr></thead>
      <tbody>\(lines.prefix(Self.most).html(row))</tbody></table></div>
      """
  }

  private func column(_ column: ColumnUse) -> HTML {
    let menu = Menu(
      name: "\(column.menu)",
      label: "What “\(column.heading)” becomes",
      choices: plan.sort.fields.map { Choice($0.name, $0.label) },
      chosen: column.field?.name ?? "",
      none: plan.sort == .applications ? ColumnUse.Fate.kept.words : ColumnUse.Fate.unread.words
    )
    let fate: HTML = column.fate == .leftOut ? "\(column.fate.words)" : menu.html
    return #"<tr><th scope="row">\#(column.heading)</th><td>\#(fate)</td></tr>"#
  }

  private func word(_ word: StatusWord) -> HTML {
    let menu = Menu(
      name: "\(word.menu)",
      label: "What “\(word.text)” means",
      choices: Stage.all.map { Choice($0.rawValue, $0.title) },
      chosen: word.reading?.stage.rawValue ?? "",
      none: "Not a stage"
    )
    return """
      <tr><th scope="row">\(word.text)</th><td class="number">\(word.count)</td><td>\(menu.html)</td></tr>
      """
  }
}
