import Records

/// A mock interview afterwards: what comes next, scores side by side, answers, the one change.
struct MockPage {
  let visit: Visit
  let mock: MockInterview

  static let trail = [
    Page.Crumb(title: "Practice", place: .practice),
    Page.Crumb(title: "Mock interviews", place: .mocks),
  ]

  var page: Page {
    let day = Day(mock.addedAt, in: visit.surroundings.zone)
    return Page(
      title: mock.title,
      section: .practice,
      trail: Self.trail,
      kicker: "\(day.noonGMT, .weekdayAndDay)",
      body: body
    )
  }

  private var ratings: [MockRating] { visit.journal.ratings(of: mock) }

  /// The others' scores wait for the person's own, unless they ask for them.
  private var isWaiting: Bool {
    !ratings.isEmpty && !mock.hasOwnScores && Scales.current != .off
      && visit.query[Self.show] != "theirs"
  }

  private static let show = "show"

  private var body: HTML {
    """
    \(next)
    <div class="columns"><div class="stack airy">
    \(isWaiting ? waiting : MockScoreTable(comparison: MockComparison(mock, ratings)).html)
    \(HTML.when(!isWaiting, ratings.html(words)))
    <section class="stack"><h2>\("Questions" as Phrase)</h2><ol class="timeline">\(mock.questions.enumerated().html(question))</ol></section>
    </div><aside class="stack airy">
    \(change)
    \(coach)
    \(interview)
    <div class="actions no-print">\(visit.removeButton(mock, back: .mocks, "Remove it", label: "Remove this mock interview"))</div>
    </aside></div>
    """
  }

  /// The one thing that is open, if any.
  private var next: HTML {
    let open: (Phrase, Place)? =
      if mock.isRunning {
        ("Go on with question \(mock.nextQuestion)", .mockQuestion(mock.id, mock.nextQuestion))
      } else if !mock.hasOwnScores, Scales.current != .off {
        ("Score it by your own ear", .mockScores(mock.id))
      } else {
        nil
      }
    return HTML.some(open) { words, place in
      """
      <div class="actions no-print"><a class="button" href="\(place.address)">\(words)</a></div>
      """
    }
  }

  private var waiting: HTML {
    """
    <section class="card soft"><h2>\("Somebody else’s scores are in" as Phrase)</h2>
    <p>\("They stand beside yours once yours are here." as Phrase)</p>
    <div class="actions"><a class="button plain" href="\(Place.mock(mock.id).with(Self.show, "theirs").address)">\("Show them now" as Phrase)</a></div></section>
    """
  }

  private func words(_ rating: MockRating) -> HTML {
    """
    <section class="stack tight"><h2>\(rating.rater)</h2>
    \(HTML.when(!rating.worked.isEmpty, #"<p class="as-written">\#(rating.worked)</p>"#))
    \(HTML.when(!rating.advice.isEmpty, #"<p class="quiet">\#("One thing to try" as Phrase)</p><p class="as-written">\#(rating.advice)</p>"#))
    <p class="no-print"><a class="quiet" href="\(Place.mockRating(rating.id).address)">\("Change" as Phrase)\
    <span class="visually-hidden">: \(rating.rater)</span></a></p></section>
    """
  }

  private func question(_ place: Int, _ question: MockQuestion) -> HTML {
    let competency = question.competency.flatMap(Guidance.competency)
    let notes =
      question.notes.isEmpty
      ? #"<p class="quiet">\#("No notes." as Phrase)</p>"#
      : #"<p class="as-written">\#(question.notes)</p>"# as HTML
    let time = HTML.some(question.seconds) {
      #"<p class="quiet">\#("\($0) seconds" as Phrase)</p>"#
    }
    return """
      <li><span class="on">\("Answer \(place + 1)" as Phrase)</span><div><a href="\(Place.mockQuestion(mock.id, place + 1).address)">\(question.text)</a>\
      \(HTML.some(competency) { #"<p class="quiet">\#($0.title)</p>"# })\(notes)\(time)</div></li>
      """
  }

  private var change: HTML {
    let lesson = visit.journal[mock.change]
    let words: HTML =
      lesson.map { #"<p><a href="\#(Place.lesson($0.id).address)">\#($0.plan)</a></p>"# }
      ?? #"<p class="quiet">\#("You can write down one thing to try next time." as Phrase)</p>"#
    return """
      <section class="card"><h2>\("One change" as Phrase)</h2>\(words)
      <div class="actions no-print"><a class="button plain small" href="\(Place.mockChange(mock.id).address)">\(lesson == nil ? "Write it down" : "Change it" as Phrase)</a></div></section>
      """
  }

  private var coach: HTML {
    """
    <section class="card soft no-print"><h2>\("Another pair of ears" as Phrase)</h2>
    <p>\("A coach, a mentor or a friend scores it on a page without your scores." as Phrase)</p>
    <div class="actions"><a class="button plain" href="\(Place.mockRatings(mock.id).address)">\("Open the page for them" as Phrase)</a></div></section>
    """
  }

  private var interview: HTML {
    HTML.some(visit.journal[mock.interview]) {
      """
      <p><a href="\(Place.interview($0.id).address)">\(visit.journal.title(of: $0))</a></p>
      """
    }
  }
}
