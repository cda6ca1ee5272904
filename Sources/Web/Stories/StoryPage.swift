import Records

/// One story: its parts, how its words are spent, and where it was told.
struct StoryPage {
  let visit: Visit
  let story: Story

  var page: Page {
    Page(
      Phrase(verbatim: story.title),
      below: [.practice, .stories],
      lead: story.year.isEmpty ? nil : Phrase(verbatim: story.year)
    ) {
      """
      <div class="actions no-print"><a class="button" href="\(Place.editStory(story.id).address)">\(say: "Change")</a>
      \(visit.button("Practice telling it", to: .storyCard(story.id), style: "button plain"))
      \(visit.removeButton(story, back: .stories, "Remove", label: "Remove \(story.title)"))</div>
      <div class="columns"><div class="stack">
      \(HTML.asWritten("Situation", story.situation))\(HTML.asWritten("Task", story.task))\(HTML.asWritten("Action", story.action))
      \(HTML.asWritten("Result", story.result))\(HTML.asWritten("What you took from it", story.learned))
      \(openParts)
      </div><aside class="stack">
      \(StoryBudgetBar(budget: story.budget).html)
      \(facts)
      \(StoryTellings(visit: visit, story: story).html)
      </aside></div>
      """
    }
  }

  private var openParts: HTML {
    let open = story.openParts
    return HTML.when(
      !open.isEmpty,
      """
      <p class="quiet">\(say: "Still missing:") \(open.joined(", ")).</p>
      """
    )
  }

  private var facts: HTML {
    let shows = story.competencies.compactMap { Guidance.competency($0)?.title }
    let rows =
      HTML.fact("Shows", shows) + HTML.fact("Numbers", "\(story.numbers)")
      + HTML.fact("Who can confirm it", "\(story.confirmedBy)")
      + HTML.fact(
        "Caution",
        HTML.when(story.isConfidential, "\(say: "Parts of this story are confidential.")")
      )
    return HTML.when(
      !rows.isEmpty,
      #"<section class="card"><dl class="facts">\#(rows)</dl></section>"#
    )
  }
}

/// How the words of a story are spent, as a bar and in words.
struct StoryBudgetBar {
  let budget: StoryBudget

  var html: HTML {
    guard budget.words > 0 else { return .empty }
    return """
      <section class="card story-budget"><h2>\(say: "How long each part is")</h2>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">\(bars)</svg>
      <dl class="facts">\(parts.html { "<dt>\($0.title)</dt><dd>\($0.said)</dd>" })</dl>
      <p class="quiet">\(say: "\(budget.words) words, about \(budget.seconds) seconds out loud.")</p>
      \(budget.remarks.html { "<p>\($0)</p>" })</section>
      """
  }

  private struct Part {
    let title: Phrase
    let percent: Int

    var said: Phrase { "\(percent) of 100 words" }
  }

  private var parts: [Part] {
    [
      Part(title: "Setup", percent: budget.percent(budget.beginning)),
      Part(title: "What you did", percent: budget.percent(budget.action)),
      Part(title: "Result", percent: budget.percent(budget.ending)),
    ]
  }

  private var bars: HTML {
    var left = 0
    var drawn: [HTML] = []
    for (number, part) in parts.enumerated() {
      drawn.append(
        #"<rect class="part-\#(number)" x="\#(left)" width="\#(part.percent)" height="8"></rect>"#
      )
      left += part.percent
    }
    return drawn.html { $0 }
  }
}

/// The interviews a story was told in, so that the same people do not hear it twice.
struct StoryTellings {
  let visit: Visit
  let story: Story

  var html: HTML {
    let told = visit.journal.interviews(hearing: story)
    return """
      <section class="stack tight no-print"><h2>\(say: "Told in")</h2>
      \(told.isEmpty ? none : #"<ul class="rows">\#(told.html(row))</ul>"# as HTML)
      \(adding)</section>
      """
  }

  private var none: HTML {
    #"<p class="quiet">\#(say: "You have not told this story in an interview yet.")</p>"#
  }

  private func row(_ interview: Interview) -> HTML {
    let title = visit.journal.title(of: interview)
    return """
      <li class="row"><div class="what"><a href="\(Place.interview(interview.id).address)">\(title)</a></div>
      <div class="actions">\(visit.button("I did not tell it there", to: .tellings(story.id), [("interview", interview.id.description), ("told", "no")], label: "I did not tell it there: \(title)"))</div></li>
      """
  }

  private var adding: HTML {
    let others = visit.journal.shelf(Interview.self).reversed()
      .filter { !story.toldIn.contains($0.id) }.prefix(60)
    guard !others.isEmpty else { return .empty }
    let choices = others.map {
      Choice($0.id.description, visit.journal.title(of: $0))
    }
    let field = AskedField("interview", "An interview", .choice(choices))
    return Fold(
      "Add where you told it",
      """
      <form class="stack" method="post" action="\(Place.tellings(story.id).address)">\(visit.token)
      \(field.html(value: ""))
      <div class="actions"><button class="button plain">\(say: "Add")</button></div></form>
      """
    ).html
  }
}
