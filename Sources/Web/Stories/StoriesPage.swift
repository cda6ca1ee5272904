import Records

/// The story bank: every story, and which competencies have one to show them.
struct StoriesPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Stories",
      section: .practice,
      trail: [Page.Crumb(title: "Practice", place: .practice)],
      lead: "Six to ten real ones answer most questions. One is a good start.",
      body: body
    )
  }

  private var body: HTML {
    let stories = visit.journal.stories
    return """
      <p><a class="button" href="\(Place.newStory.address)">\("Write one down" as Phrase)</a></p>
      <div class="columns"><section class="stack"><h2>\("Yours" as Phrase)</h2>
      \(stories.isEmpty ? empty : #"<ul class="rows">\#(stories.html(row))</ul>"# as HTML)</section>
      <aside class="stack">\(HTML.when(!stories.isEmpty, cover))</aside></div>
      """
  }

  private var empty: HTML {
    """
    <section class="empty">\(Icon.note.html)
    <p>\("No stories yet. Write down one moment you were glad about." as Phrase)</p>
    <p>\("A moment you would do differently makes a good story too." as Phrase)</p></section>
    """
  }

  private func row(_ story: Story) -> HTML {
    let shows = story.competencies.compactMap { Guidance.competency($0)?.title }
    let words = shows.enumerated().html { $0.offset == 0 ? "\($0.element)" : " · \($0.element)" }
    return """
      <li class="row"><div class="what"><a href="\(Place.story(story.id).address)">\(story.title)</a>\
      \(HTML.when(!shows.isEmpty, #"<p class="quiet">\#(words)</p>"#))</div>
      <span class="meta">\(state(story))</span></li>
      """
  }

  private func state(_ story: Story) -> Phrase {
    guard story.openParts.isEmpty else { return "not whole yet" }
    return "\(story.budget.seconds) seconds"
  }

  private var cover: HTML {
    """
    <section class="card story-cover"><h2>\("What they can show" as Phrase)</h2>
    <table class="plain"><caption class="visually-hidden">\("Competencies and the stories that show them" as Phrase)</caption>
    <tbody>\(visit.journal.storyCover().html(coverRow))</tbody></table></section>
    """
  }

  private func coverRow(_ cover: StoryCover) -> HTML {
    let stories: HTML =
      cover.stories.isEmpty
      ? """
      <a class="quiet" href="\(Place.newStory.with("competency", cover.competency.id).address)">\("Add one" as Phrase)\
      <span class="visually-hidden">: \(cover.competency.title)</span></a>
      """
      : cover.stories.enumerated().html { index, story in
        """
        \(HTML.when(index > 0, ", "))<a href="\(Place.story(story.id).address)">\(story.title)</a>
        """
      }
    return #"<tr><th scope="row">\#(cover.competency.title)</th><td>\#(stories)</td></tr>"#
  }
}
