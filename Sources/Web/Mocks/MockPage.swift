import Records

/// A mock interview afterwards: what comes next, scores side by side, answers, the one change.
struct MockPage {
  let visit: Visit
  let mock: MockInterview

  static let trail: [Page.Crumb] = [
    .practice,
    .mocks,
  ]

  var page: Page {
    let day = Day(mock.addedAt, in: visit.surroundings.zone)
    return Page(mock.title, below: Self.trail, kicker: "\(day, .weekdayAndDay)") {
      """
      \(next)
      <div class="columns"><div class="stack airy">
      \(isWaiting ? waiting : MockScoreTable(comparison: MockComparison(mock, ratings)).html)
      \(HTML.when(!isWaiting, ratings.html(words)))
      <section class="stack"><h2>\(say: "Questions")</h2><ol class="timeline">\(mock.questions.enumerated().html(question))</ol></section>
      </div><aside class="stack airy">
      \(change)
      <section class="card soft no-print"><h2>\(say: "Get a second opinion")</h2>
      <p>\(say: "A coach, a mentor or a friend can score it on a page that does not show your scores.")</p>
      <div class="actions"><a class="button plain" href="\(Place.mockRatings(mock.id).address)">\(say: "Open their scoring page")</a></div></section>
      \(interview)
      <div class="actions no-print">\(visit.removeButton(mock, back: .mocks, "Remove mock interview"))</div>
      </aside></div>
      """
    }
  }

  private var ratings: [MockRating] { visit.journal.ratings(of: mock) }

  /// The others' scores wait for the person's own, unless they ask for them.
  private var isWaiting: Bool {
    !ratings.isEmpty && !mock.hasOwnScores && Scales.current != .off
      && visit.query[Self.show] != "theirs"
  }

  private static let show = "show"

  /// The one thing that is open, if any.
  private var next: HTML {
    let open: (Phrase, Place)? =
      if mock.isRunning {
        ("Continue with question \(mock.nextQuestion)", .mockQuestion(mock.id, mock.nextQuestion))
      } else if !mock.hasOwnScores, Scales.current != .off {
        ("Score it yourself", .mockScores(mock.id))
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
    <section class="card soft"><h2>\(say: "Somebody else has scored this")</h2>
    <p>\(say: "You can compare them once you have scored it too.")</p>
    <div class="actions"><a class="button plain" href="\(Place.mock(mock.id).with(Self.show, "theirs").address)">\(say: "Show their scores now")</a></div></section>
    """
  }

  private func words(_ rating: MockRating) -> HTML {
    """
    <section class="stack tight"><h2>\(rating.rater)</h2>
    \(HTML.when(!rating.worked.isEmpty, #"<p class="as-written">\#(rating.worked)</p>"#))
    \(HTML.when(!rating.advice.isEmpty, #"<p class="quiet">\#(say: "One thing to try")</p><p class="as-written">\#(rating.advice)</p>"#))
    <p class="no-print"><a class="quiet" href="\(Place.mockRating(rating.id).address)">\(say: "Change")\
    <span class="visually-hidden">: \(rating.rater)</span></a></p></section>
    """
  }

  private func question(_ place: Int, _ question: MockQuestion) -> HTML {
    let competency = question.competency.flatMap(Guidance.competency)
    let notes =
      question.notes.isEmpty
      ? #"<p class="quiet">\#(say: "No notes.")</p>"#
      : #"<p class="as-written">\#(question.notes)</p>"# as HTML
    let time = HTML.some(question.seconds) {
      #"<p class="quiet">\#(say: "\($0) seconds")</p>"#
    }
    return """
      <li><span class="on">\(say: "Answer \(place + 1)")</span><div><a href="\(Place.mockQuestion(mock.id, place + 1).address)">\(question.text)</a>\
      \(HTML.some(competency) { #"<p class="quiet">\#($0.title)</p>"# })\(notes)\(time)</div></li>
      """
  }

  private var change: HTML {
    let lesson = visit.journal[mock.change]
    let words: HTML =
      lesson.map { #"<p><a href="\#(Place.lesson($0.id).address)">\#($0.plan)</a></p>"# }
      ?? #"<p class="quiet">\#(say: "No change yet. You can write down one thing to try next time.")</p>"#
    return """
      <section class="card"><h2>\(say: "One thing to change")</h2>\(words)
      <div class="actions no-print"><a class="button plain small" href="\(Place.mockChange(mock.id).address)">\(say: lesson == nil ? "Write it down" : "Change it")</a></div></section>
      """
  }

  private var interview: HTML {
    HTML.some(visit.journal[mock.interview]) {
      #"<p><a href="\#(Place.interview($0.id).address)">\#(visit.journal.title(of: $0))</a></p>"#
    }
  }
}
