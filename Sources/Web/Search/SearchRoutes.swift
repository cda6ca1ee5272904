import Records

enum SearchRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let kind = visit.query["kind"]
    let only = kind.isEmpty ? nil : Kind(rawValue: kind)
    return .page(SearchPage(visit: visit, text: visit.soughtText, only: only).page)
  }

  /// Takes the words in a form, so that they stand in no address.
  @Sendable static func look(_ visit: Visit) async throws -> Answer {
    .redirect(Place.search.with("words", visit.soughtName))
  }
}

/// One box over everything somebody has written.
struct SearchBox {
  let visit: Visit
  var text = ""
  var autofocus = false

  var html: HTML {
    """
    <form class="toolbar" method="post" action="\(Place.search.address)" role="search">\(visit.token)
    <div class="field find">\(Icon.search.html)<label class="visually-hidden" for="search-q">\
    \(say: "Search everything")</label><input class="input" type="search" id="search-q" name="q" \
    value="\(text)" placeholder="\(say: "Search everything")" maxlength="200" \
    autocomplete="off"\(autofocus ? " autofocus" : "" as HTML)></div>
    <button class="button plain">\(say: "Search")</button></form>
    """
  }
}
