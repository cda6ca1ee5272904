import Planning
import Records
import Wording

enum SearchRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let text = String(visit.query["q"].trimmed.prefix(200))
    let kind = visit.query["kind"]
    let only = kind.isEmpty ? nil : Kind(rawValue: kind)
    return .page(SearchPage(visit: visit, text: text, only: only).page)
  }
}

/// One box over everything somebody has written.
struct SearchBox {
  var text = ""
  var autofocus = false

  var html: HTML {
    #"""
    <form class="toolbar" method="get" action="\#(Place.search.address)" role="search">
    <div class="field find">\#(Icon.search.html)<label class="visually-hidden" for="search-q">\#
    \#(Phrase("Search everything"))</label><input class="input" type="search" id="search-q" name="q" \#
    value="\#(text)" placeholder="\#(Phrase("Search everything"))" maxlength="200" \#
    autocomplete="off"\#(autofocus ? " autofocus" : "" as HTML)></div>
    <button class="button plain">\#(Phrase("Search"))</button></form>
    """#
  }
}
