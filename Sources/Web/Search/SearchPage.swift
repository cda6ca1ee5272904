import Records

/// What was found, by kind, each with a few words round it.
struct SearchPage {
  let visit: Visit
  let text: String
  let only: Kind?

  private static let most = 20
  private static let mostOfOne = 300
  private static let mostOfBank = 5

  var page: Page {
    Page("Search", lead: lead) {
      let words = SoughtWords(text)
      let questions = only == nil ? inBank : []
      let groups = visit.journal.found(
        words,
        only: only,
        atMost: only == nil ? Self.most : Self.mostOfOne
      )
      return """
        \(SearchBox(visit: visit, text: text, autofocus: text.isEmpty).html)
        \(HTML.when(groups.isEmpty && questions.isEmpty, nothing(words)))
        \(groups.html(group))
        \(HTML.when(!questions.isEmpty, bank(questions)))
        """
    }
  }

  private var lead: Phrase? {
    text.isEmpty ? "Search everything you have written." : nil
  }

  private func nothing(_ words: SoughtWords) -> HTML {
    let said: Phrase =
      words.isEmpty
      ? "Type a few letters of a name, a note, a message or an exercise. Capital letters and accents do not matter."
      : "Nothing contains all of these words. Try fewer words."
    return EmptyPlace(said).html
  }

  private var inBank: [QuestionFamily] {
    SoughtWords(text).isEmpty ? [] : BankQuery(text).families()
  }

  private func bank(_ families: [QuestionFamily]) -> HTML {
    let rows = families.prefix(Self.mostOfBank).html {
      """
      <li class="row"><div class="what"><a href="\(Place.family($0.id).address)">\($0.title)</a>\
      <span class="quiet">\($0.type.title)</span></div></li>
      """
    }
    let all = Place.bank.with("words", visit.query.value("words", as: RecordID.self))
    return """
      <section class="stack tight"><h2>\(say: "Question bank")</h2><ul class="rows">\(rows)</ul>
      \(HTML.when(families.count > Self.mostOfBank, #"<p class="quiet"><a href="\#(all.address)">\#(say: "More questions")</a></p>"#))</section>
      """
  }

  private func group(_ group: SearchGroup) -> HTML {
    let rows = group.hits.html { hit in
      """
      <li class="row"><div class="what"><a href="\(Place.of(hit.record).address)">\(name(hit))</a>\
      \(HTML.when(!isNamed(hit), snippet(hit.snippet)))</div>\
      <div class="meta"><span>\(say: "\(day(hit.record), .short)")</span></div></li>
      """
    }
    let all = Place.search.with("words", visit.query.value("words", as: RecordID.self))
      .with("kind", group.kind)
    let more: HTML = #"<p class="quiet"><a href="\#(all.address)">\#(say: "Show more")</a></p>"#
    return """
      <section class="stack tight"><h2>\(RecordKinds.title(of: group.kind))</h2>
      <ul class="rows">\(rows)</ul>\(HTML.when(group.hasMore && only == nil, more))\
      \(HTML.when(group.hasMore && only != nil, tooMany))</section>
      """
  }

  private var tooMany: HTML {
    #"<p class="quiet">\#(say: "There are more results. Add a word to narrow them down.")</p>"#
  }

  private func name(_ hit: SearchHit) -> Phrase {
    hit.record.heading(in: visit.journal)
  }

  /// Where the name already says all there is to show.
  private func isNamed(_ hit: SearchHit) -> Bool {
    let snippet = hit.snippet
    return Speaker.current.say(name(hit)) == snippet.before + snippet.match + snippet.after
  }

  private func snippet(_ snippet: Snippet) -> HTML {
    let mark = HTML.when(!snippet.match.isEmpty, "<mark>\(snippet.match)</mark>")
    return #"<span class="quiet">\#(snippet.before)\#(mark)\#(snippet.after)</span>"#
  }

  private func day(_ record: any JournalRecord) -> Day {
    Day(record.filedAt, in: visit.surroundings.zone)
  }
}

enum SearchRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let kind = visit.query["kind"]
    let only = kind.isEmpty ? nil : Kind(rawValue: kind)
    return .page(SearchPage(visit: visit, text: visit.soughtText, only: only).page)
  }

  /// Searches by a form, so that the words do not become part of an address.
  @Sendable static func search(_ visit: Visit) async throws -> Answer {
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
