import Foundation
import Records

/// What comes up in several debriefs: counts of what was written, and no verdict.
struct ThemesPage {
  let visit: Visit

  var page: Page {
    Page(
      "Themes",
      below: .step(.reflection),
      lead: "What comes up more than once in your debriefs. It is not a verdict on you."
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
        <p class="quiet">\(say: "A few debriefs cannot tell you why something happened. They only show what you noticed.")</p>
        """
    }
  }

  private var off: HTML {
    EmptyPlace(
      "You turned off Insights, and themes are part of it.",
      link: "Settings",
      to: .settings
    ).html
  }

  private func resting(until end: Date) -> HTML {
    let when: Phrase = "Themes will be back \(Pause(until: end).end(visit.surroundings))."
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
    <p class="quiet">\(say: "Rebound starts counting at three debriefs. For now, this page only lists them.")</p>
    """
  }

  private func competencies(_ themes: DebriefThemes) -> HTML {
    section(
      "What the interviews were about",
      themes.competencies.map { named in
        themes.isList
          ? Phrase(verbatim: named.competency.title)
          : "\(said.mention(named.count, themes.debriefs)) \(named.competency.title)"
      },
      "Nothing yet. You can note what an interview was about in a debrief."
    )
  }

  private func questions(_ themes: DebriefThemes) -> HTML {
    let rows = themes.questionsAbout.map { named -> Phrase in
      themes.isList
        ? Phrase(verbatim: named.competency.title)
        : "\(named.competency.title): \(said.questions(named.count, themes.questions))"
    }
    return section(
      "What the questions were about",
      rows,
      "No questions yet. Questions you write down appear here."
    )
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
      let none = #"<p class="quiet">\#(say: "Nothing yet.")</p>"# as HTML
      let own = #"<ul class="sources">\#(lines)</ul>"# as HTML
      return """
        <section class="stack tight"><h3>\(causes.hands.title)</h3>\(count)\
        \(causes.lines.isEmpty ? none : own)</section>
        """
    }
    return """
      <section class="card"><h2>\(say: "What was in your control")</h2><div class="stack">\(parts)</div></section>
      """
  }

  private var said: ThemeWords { ThemeWords(numbersOff: Scales.current != .numbers) }
}

/// How often something comes up: in numbers, or in words for those who prefer them.
struct ThemeWords {
  let numbersOff: Bool

  func mention(_ count: Int, _ all: Int) -> Phrase {
    if numbersOff { return "\(share(count, all)) your debriefs mention" }
    return count == 1
      ? "1 of \(all) debriefs mentions" : "\(count) of \(all) debriefs mention"
  }

  func name(_ count: Int, _ all: Int) -> Phrase {
    if numbersOff { return "\(share(count, all)) your debriefs name something." }
    return count == 1
      ? "1 of \(all) debriefs names something."
      : "\(count) of \(all) debriefs name something."
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
    case .mine: "In your control"
    case .partly: "Partly in your control"
    case .notMine: "Not in your control"
    }
  }
}
