import Records

/// A sheet for somebody who listened.
///
/// Nothing of the person's own scores is on it.
struct MockRatingPage {
  let visit: Visit
  let mock: MockInterview
  /// The one being changed; nil for a new one.
  let rating: MockRating?
  var typed: HalfWritten?
  var problems: Problems = .none

  var page: Page {
    Page(
      "For a coach or mentor",
      below: MockPage.trail + [
        Page.Crumb(mock.title, .mock(mock.id))
      ],
      lead:
        "Score what you heard. This page does not show the other scores, so that yours are your own.",
      isForOthers: true
    ) {
      let table = MockRating.fields(for: mock)
      let draft = (rating.map(table.draft(of:)) ?? Draft()).with(typed)
      let to: Place = rating.map { .mockRating($0.id) } ?? .mockRatings(mock.id)
      func asked(_ name: String) -> HTML {
        HTML.some(table[name]) { AskedField($0).html(value: draft[name], problem: problems[name]) }
      }
      let scales = RubricScales(
        questions: mock.questions,
        showsNotes: false,
        draft: draft,
        problems: problems
      )
      return """
        \(visit.problemList(problems))
        <form class="stack airy narrow" method="post" action="\(to.address)" data-autosave="\(to.address)">\(visit.token)\
        \(HTML.some(rating) { visit.revisionField($0, over: typed) })\(visit.givenField(draft, table.names))
        \(asked("rater"))
        \(HTML.when(Scales.current != .off, scales.html))
        \(asked("worked"))\(asked("advice"))
        <div class="actions"><button class="button">\(say: "Save scores")</button>
        <a class="button plain" href="\(Place.mock(mock.id).address)">\(say: "Cancel")</a>
        <button class="button plain" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button>
        <span class="draft-note" data-draft-note aria-live="polite"></span></div></form>
        \(HTML.some(rating) { #"<div class="actions">\#(visit.removeButton($0, back: .mock(mock.id), "Remove these scores"))</div>"# })
        """
    }
  }
}
