import Interchange
import Records

/// The frame round every page: head, navigation, notice, footer.
struct Shell {
  let page: Page
  let visit: Visit

  var html: HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(tabTitle)</title>
    <link rel="icon" href="\(Place.asset(mark.name).address)" type="image/svg+xml">
    <link rel="stylesheet" href="\(Place.asset(Assets.style.name).address)">
    <script src="\(Place.asset(Assets.script.name).address)" type="module"></script>
    </head>
    <body\(quickHide)\(halfWritten)>
    <a class="skip-link" href="#main">\(say: "Skip to content")</a>
    <div class="page">
    <header class="rail">\(support)\(HTML.when(visit.isKnown, navigation))</header>
    <main id="main" tabindex="-1">
    \(notice)\(head)\(HTML.some(visit.panel, panel))\(page.body)\(history)
    \(HTML.when(!page.isForOthers, supportLine))
    <footer class="page-foot"><p class="quiet">\(say: "Only on this computer. Nobody is notified.")
    <a href="\(Place.support.address)">\(say: "Support")</a></p></footer>
    </main>
    </div>
    </body>
    </html>
    """
  }

  /// On the page of a record, where to find what was changed in it.
  private var history: HTML {
    guard !visit.isPost, visit.isKnown, !page.isQuiet, !page.isForOthers,
      let record = visit.parameters["id"].flatMap(RecordID.init).flatMap({
        visit.journal.record($0)
      }),
      Place.ownPage(of: record)?.path == visit.place.path
        || Place.writing(record.reference.kind, record.reference.id).path == visit.place.path
    else { return .empty }
    return """
      <p class="quiet no-print"><a href="\(Place.recordHistory(record.reference).address)">\(say: "History")</a></p>
      """
  }

  private var supportLine: HTML {
    """
    <p class="print-only support-line">\(say: "You don’t have to handle this alone.")
    \(say: "Support in Rebound lists people to talk to, and so does findahelpline.com.")</p>
    """
  }

  private var quickHide: HTML {
    HTML.when(!visit.preferences.quickHideOff, #" data-quick-hide="\#(Place.quiet.address)""#)
  }

  /// Tells the script where to keep what is typed into forms without autosave.
  private var halfWritten: HTML {
    HTML.when(visit.isKnown, #" data-half-written="\#(Place.halfWritten.address)""#)
  }

  /// In the tab, where others may look.
  private var mark: Assets.Asset {
    visit.preferences.neutralTitle ? Assets.neutralMark : Assets.mark
  }

  private var tabTitle: Phrase {
    visit.preferences.neutralTitle ? "Notes" : "\(page.title) · Rebound"
  }

  /// The second tab stop of every page, before the navigation; the stylesheet puts it at the foot.
  private var support: HTML {
    """
    <a class="item support" href="\(Place.support.address)"\(current(.support))>\
    \(Icon.support.html)<span>\(Section.support.title)</span></a>
    """
  }

  /// In a narrow window the items that do not fit are under "More".
  private var navigation: HTML {
    let items = Section.allCases.filter { $0 != .support && $0 != .settings }
    let more = items.filter { !$0.isOnPhone } + [.settings]
    return """
      <a class="brand" href="\(Place.today.address)">\(Icon.mark.html)Rebound</a>
      <form class="find desktop" role="search" method="post" action="\(Place.search.address)">\(visit.token)\(Icon.search.html)\
      <label class="visually-hidden" for="find">\(say: "Search everything")</label>\
      <input class="input" id="find" type="search" name="q" placeholder="\(say: "Search")" maxlength="200"></form>
      <nav aria-label="\(say: "Main")"><ul>\(items.html(item))
      <li class="phone"><details class="more"><summary class="item">\(Icon.more.html)<span>\(say: "More")</span></summary>
      <ul>\(more.html { "<li>\(link($0))</li>" })</ul></details></li></ul></nav>
      <ul class="foot desktop"><li>\(link(.settings))</li></ul>
      """
  }

  private func item(_ section: Section) -> HTML {
    "<li\(HTML.when(!section.isOnPhone, #" class="desktop""#))>\(link(section))</li>"
  }

  private func link(_ section: Section) -> HTML {
    """
    <a class="item" href="\(section.place.address)"\(current(section))>\
    \(section.icon.html)<span>\(section.title)</span></a>
    """
  }

  private func current(_ section: Section) -> HTML {
    page.section == section ? #" aria-current="page""# : ""
  }

  private var head: HTML {
    """
    <div class="head">\(trail)<h1>\(page.title)</h1>\
    \(HTML.some(page.lead) { "<p>\($0)</p>" })</div>
    """
  }

  private var trail: HTML {
    let places = comesFrom + page.trail
    guard page.kicker != nil || !places.isEmpty else { return .empty }
    let crumbs = places.map { #"<a href="\#($0.place.address)">\#($0.title)</a>"# as HTML }
    let all = crumbs + [page.kicker.map { "\($0)" as HTML }].compactMap(\.self)
    let line = all.enumerated().html { place, piece in
      HTML.when(place > 0, #" <span aria-hidden="true">/</span> "#) + piece
    }
    return #"<p class="quiet\#(HTML.when(page.isForOthers, " no-print"))">\#(line)</p>"#
  }

  /// The recovery an exercise with a page of its own was opened from.
  private var comesFrom: [Page.Crumb] {
    guard !page.isQuiet, let recovery: Recovery = visit.journal[visit.query.value("recovery")]
    else {
      return []
    }
    let place = Place.recovery(recovery.id)
    guard !page.trail.contains(where: { $0.place.path == place.path }) else { return [] }
    return [Page.Crumb(visit.journal.title(of: recovery), place)]
  }

  private func panel(_ draw: (Visit) -> HTML) -> HTML {
    let card = draw(visit)
    return page.isForOthers ? #"<div class="no-print">\#(card)</div>"# : card
  }

  private var notice: HTML {
    guard let word = NoticeWord(rawValue: visit.query["notice"]) else { return .empty }
    let came = word == .imported ? ImportCount(visit.query["came"]) : nil
    let undo = HTML.some(visit.query.value("undo", as: RecordID.self)) { commit in
      """
      <form method="post" action="\(Place.undo.address)">\(visit.token)
      <input type="hidden" name="commit" value="\(commit.description)">
      <input type="hidden" name="back" value="\(visit.place.withoutNotice.address)">
      <button class="button quiet">\(Icon.undo.html)\(say: "Undo")</button></form>
      """
    }
    return
      #"<div class="notice" role="status" tabindex="-1">\#(Icon.done.html)<p>\#(came?.phrase ?? word.phrase)</p>\#(undo)</div>"#
  }
}

extension Visit {
  /// What every form carries: this browser's token, and a unique name that shows a second press.
  var token: HTML {
    """
    <input type="hidden" name="csrf" value="\(access.formToken)">\
    <input type="hidden" name="\(Presses.field)" value="\(surroundings.newRecordID().description)">
    """
  }

  /// A form of one button: an action without a page of its own.
  func button(
    _ title: Phrase,
    to place: Place,
    _ values: [(StaticString, String)] = [],
    style: HTML = "button quiet",
    label: Phrase? = nil
  ) -> HTML {
    let fields = values.html { name, value in
      #"<input type="hidden" name="\#(HTML(stringLiteral: name))" value="\#(value)">"#
    }
    let name = HTML.some(label) { #" aria-label="\#($0)""# }
    return """
      <form method="post" action="\(place.address)" class="inline">\(token)\(fields)\
      <button class="\(style)"\(name)>\(title)</button></form>
      """
  }
}
