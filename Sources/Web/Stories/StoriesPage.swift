import Records

/// The story bank: every story, and which competencies have one to show them.
struct StoriesPage {
  let journal: Journal

  var page: Page {
    Page(
      "Stories",
      below: [.practice],
      lead: "Six to ten true stories answer most behavioral questions. One is a good start."
    ) {
      let stories = journal.stories
      return """
        <p><a class="button" href="\(Place.newStory.address)">\(say: "Add a story")</a></p>
        <div class="columns"><section class="stack"><h2>\(say: "Yours")</h2>
        \(stories.isEmpty ? empty : #"<ul class="rows">\#(stories.html(row))</ul>"# as HTML)</section>
        <aside class="stack">\(HTML.when(!stories.isEmpty, cover))</aside></div>
        """
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .note,
      "No stories yet. Write down one moment you were glad about.",
      "A moment you would handle differently makes a good story too."
    ).html
  }

  private func row(_ story: Story) -> HTML {
    let shows = story.competencies.compactMap { Guidance.competency($0)?.title }
    return ListRow(
      "\(story.title)",
      to: .story(story.id),
      about: shows.joined(" · "),
      meta: "\(state(story))"
    ).html
  }

  private func state(_ story: Story) -> Phrase {
    guard story.openParts.isEmpty else { return "unfinished" }
    return "\(story.budget.seconds) seconds"
  }

  private var cover: HTML {
    """
    <section class="card story-cover"><h2>\(say: "What your stories show")</h2>
    <table class="plain"><caption class="visually-hidden">\(say: "Competencies and the stories that show them")</caption>
    <tbody>\(journal.storyCover().html(coverRow))</tbody></table></section>
    """
  }

  private func coverRow(_ cover: StoryCover) -> HTML {
    let add: HTML = """
      <a class="quiet" href="\(Place.newStory.with("competency", cover.competency.id).address)">\(say: "Add a story")\
      <span class="visually-hidden">: \(cover.competency.title)</span></a>
      """
    let links = cover.stories.map {
      #"<a href="\#(Place.story($0.id).address)">\#($0.title)</a>"# as HTML
    }
    let stories = links.isEmpty ? add : links.joined(", ")
    return #"<tr><th scope="row">\#(cover.competency.title)</th><td>\#(stories)</td></tr>"#
  }
}
