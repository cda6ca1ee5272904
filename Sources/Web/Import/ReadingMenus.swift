import Interchange
import Records

/// How a file was read: what it holds, what each column and each status word became, to be changed.
struct ReadingMenus {
  let plan: ImportPlan
  let choices: ReadingChoices
  let isOpen: Bool

  /// Nobody chooses among more.
  private static let most = 100

  var html: HTML {
    """
    <details class="fold"\(HTML.when(isOpen, " open"))><summary>\(say: "How the file was read")</summary><div class="stack">
    \(HoldsMenu(chosen: plan.sort.rawValue).html)
    \(HTML.when(!plan.sheets.names.isEmpty, sheet))
    \(HTML.when(plan.lacksStage, withoutStage))
    \(HTML.when(plan.encoding != nil, encoding))
    \(table("What each column becomes", ["Column"], plan.columns, column))
    \(table("What each status word means", ["Word", "Rows"], plan.words, word))\(remembered)</div></details>
    """
  }

  private var remembered: HTML {
    let canRemember = !plan.columns.isEmpty || !plan.words.isEmpty
    return HTML.when(
      canRemember,
      """
      <p class="quiet">\(say: "What you choose here is remembered for the next file.") \
      <a href="\(Place.records(ImportWord.kind).address)">\(say: "See what is remembered")</a></p>
      """
    )
  }

  private func asBefore(_ isRemembered: Bool) -> HTML {
    HTML.when(
      isRemembered,
      #"<br><span class="quiet">\#(say: "As you chose last time.")</span>"#
    )
  }

  private func forgetting(_ isRemembered: Bool) -> [Choice] {
    isRemembered ? [Choice(ReadingChoices.forgotten, "Forget what I chose last time")] : []
  }

  private var withoutStage: HTML {
    Menu(
      "without-stage",
      "Applications without a stage",
      [Stage.idea, .applied].map { Choice($0.rawValue, $0.title) },
      chosen: choices.rowsWithoutStage?.rawValue ?? "",
      none: "Leave them out for now",
      id: "field-without-stage"
    ).html
  }

  private var sheet: HTML {
    Menu(
      "sheet",
      "The sheet of the workbook",
      plan.sheets.names.map { Choice($0, "\($0)") },
      chosen: plan.sheets.read,
      id: "field-sheet"
    ).html
  }

  private var encoding: HTML {
    Menu(
      "encoding",
      "Text encoding",
      TextEncoding.allCases.map { Choice($0.rawValue, $0.label) },
      chosen: plan.encoding?.rawValue ?? "",
      id: "field-encoding"
    ).html
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
      <div class="scroller" role="region" aria-label="\(title)" tabindex="0"><table class="plain stacked"><caption>\(caption)</caption>
      <thead><tr>\(heads.html { #"<th scope="col">\#($0)</th>"# })<th scope="col">\(say: "Read as")</th></tr></thead>
      <tbody>\(lines.prefix(Self.most).html(row))</tbody></table></div>
      """
  }

  private func column(_ column: ColumnUse) -> HTML {
    let menu = Menu(
      "\(column.menu)",
      "What “\(column.heading)” becomes",
      plan.sort.fields.map { Choice($0.name, $0.label) } + forgetting(column.isRemembered),
      chosen: column.field?.name ?? "",
      none: plan.sort == .applications ? ColumnUse.Fate.kept.words : ColumnUse.Fate.unread.words
    )
    let fate: HTML = column.fate == .leftOut ? "\(column.fate.words)" : menu.html
    return
      #"<tr><th scope="row">\#(column.heading)</th><td>\#(fate)\#(asBefore(column.isRemembered))</td></tr>"#
  }

  private func word(_ word: StatusWord) -> HTML {
    let menu = Menu(
      "\(word.menu)",
      "What “\(word.text)” means",
      Stage.all.map { Choice($0.rawValue, $0.title) }
        + [Choice(ReadingChoices.nothing, "Don’t use it")] + forgetting(word.isRemembered),
      chosen: word.shown,
      none: word.reading == nil && !word.isLeftOut ? "Choose what it means" : nil
    )
    let hold: HTML =
      #"<br><span class="quiet">\#(say: "On hold: it stays at the stage it reached.")</span>"#
    return """
      <tr><th scope="row">\(word.text)</th><td class="number" data-label="\(say: "Rows")">\(word.count)</td><td>\(menu.html)\(HTML.when(word.reading?.isOnHold == true, hold))\(asBefore(word.isRemembered))</td></tr>
      """
  }
}
