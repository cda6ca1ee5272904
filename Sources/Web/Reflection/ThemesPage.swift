import Foundation
import Records

/// What comes up in several debriefs: counts of what was written, and no verdict.
struct ThemesPage {
  let visit: Visit

  var page: Page {
    Page(
      "Themes",
      below: .step(.reflection),
      lead: "What comes up more than once, in what you wrote. It says nothing about you."
    ) {
      let themes = visit.journal.debriefThemes(visit.surroundings)
      if visit.preferences.insightsOff { return off }
      if !visit.opensAnyway, let end = visit.journal.coolOffEnd(visit.surroundings) {
        return resting(until: end)
      }
      guard themes.debriefs > 0 || themes.questions > 0 else { return empty }
      return """
        \(HTML.when(themes.isList, list))
        <div class="columns even">
        \(competencies(themes))\(questions(themes))
        </div>
        \(causes(themes))
        <p class="quiet">\(say: "A few looks back cannot tell why something happened. They only show what you noticed.")</p>
        """
    }
  }

  private var off: HTML {
    EmptyPlace(
      "Insights are switched off, and this is one of them.",
      link: "Settings",
      to: .settings
    ).html
  }

  private func resting(until end: Date) -> HTML {
    let when: Phrase = "They will be back \(Pause(until: end).end(visit.surroundings))."
    return EmptyPlace(
      "Counts are paused for a while after an application ends.",
      more: """
        <p>\(when) \(say: "What you wrote stays open to you.")</p>
        <div class="actions">\(OpenAnyway(place: .themes).html)</div>
        <p><a href="\(Place.step(Step.reflection.rawValue).address)">\(Step.reflection.title)</a></p>
        """
    ).html
  }

  private var empty: HTML {
    EmptyPlace(
      "No themes yet. A theme is something that comes up in several debriefs.",
      "Rebound counts themes once you have three debriefs. Until then, it only lists them."
    ).html
  }

  private var list: HTML {
    """
    <p class="quiet">\(say: "From three looks back on, this page counts. For now it only lists.")</p>
    """
  }

  private func competencies(_ themes: DebriefThemes) -> HTML {
    section(
      "What they were about",
      themes.competencies.map { named in
        themes.isList
          ? Phrase(verbatim: named.competency.title)
          : "\(said.mention(named.count, themes.debriefs)) \(named.competency.title)"
      },
      "What an interview was about can be said while looking back."
    )
  }

  private func questions(_ themes: DebriefThemes) -> HTML {
    let rows = themes.questionsAbout.map { named -> Phrase in
      themes.isList
        ? Phrase(verbatim: named.competency.title)
        : "\(named.competency.title): \(said.questions(named.count, themes.questions))"
    }
    return section("What the questions were about", rows, "Questions you note down appear here.")
      + """
      <p class="quiet"><a href="\(Place.questionLog.address)">\(say: "The question log")</a></p>
      """
  }

  private func section(_ title: Phrase, _ rows: [Phrase], _ empty: Phrase) -> HTML {
    let list: HTML =
      rows.isEmpty
      ? #"<p class="quiet">\#(empty)</p>"#
      : #"<ul class="rows">\#(rows.html { #"<li class="row">\#($0)</li>"# })</ul>"#
    return #"<section class="card"><h2>\#(title)</h2>\#(list)</section>"#
  }

  private func causes(_ themes: DebriefThemes) -> HTML {
    let parts = themes.causes.html { causes -> HTML in
      let count: HTML = HTML.when(
        !themes.isList && causes.count > 0,
        "<p>\(said.name(causes.count, themes.debriefs))</p>"
      )
      let lines = causes.lines.prefix(20).html { "<li>\($0)</li>" }
      let none = #"<p class="quiet">\#(say: "Nothing named yet.")</p>"# as HTML
      let own = #"<ul class="sources">\#(lines)</ul>"# as HTML
      return """
        <section class="stack tight"><h3>\(causes.hands.title)</h3>\(count)\
        \(causes.lines.isEmpty ? none : own)</section>
        """
    }
    return """
      <section class="card"><h2>\(say: "Whose hands it was in")</h2><div class="stack">\(parts)</div></section>
      """
  }

  private var said: ThemeWords { ThemeWords(numbersOff: Scales.current != .numbers) }
}

/// How often something comes up: in numbers, or in words for those who prefer them.
struct ThemeWords {
  let numbersOff: Bool

  func mention(_ count: Int, _ all: Int) -> Phrase {
    if numbersOff { return "\(share(count, all)) your looks back mention" }
    return count == 1
      ? "1 of \(all) looks back mentions" : "\(count) of \(all) looks back mention"
  }

  func name(_ count: Int, _ all: Int) -> Phrase {
    if numbersOff { return "\(share(count, all)) your looks back name something." }
    return count == 1
      ? "1 of \(all) looks back names something."
      : "\(count) of \(all) looks back name something."
  }

  func questions(_ count: Int, _ all: Int) -> Phrase {
    numbersOff ? "\(share(count, all)) the questions" : "\(count) of \(all) questions"
  }

  private func share(_ count: Int, _ all: Int) -> Phrase {
    if count == all { return "all" }
    if count * 10 >= all * 6 { return "most of" }
    return count * 10 >= all * 4 ? "about half of" : "some of"
  }
}

extension DebriefThemes.Hands {
  var title: Phrase {
    switch self {
    case .mine: "In your hands"
    case .partly: "Partly in your hands"
    case .notMine: "Not in your hands"
    }
  }
}
