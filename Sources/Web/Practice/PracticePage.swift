import Records

/// Today's questions, those that come round, and what is being learned.
struct PracticePage {
  let visit: Visit

  var page: Page {
    Page(
      "Practice",
      in: .practice,
      lead: "One question at a time, a few minutes each."
    ) {
      let day = visit.journal.practiceDay(visit.surroundings)
      return """
        <div class="columns"><div class="stack airy">
        \(SessionCard(visit: visit, day: day).html)
        \(DeckSection(visit: visit, event: day.session.event).html)
        </div><aside class="stack airy">
        \(questionBank)
        \(door("Competencies", "Twelve things interviewers look for, beside your own scores.", "Look at them", .competencies))
        \(door("Mock interviews", "Five or six questions in a row, then scores by what could be heard.", "Play one through", .mocks))
        \(door("Skills", "What you can do, and what postings ask for.", "Open your skills", .skills))
        \(door("Stories", "What you did, ready to tell, and what each can show.", "Open the story bank", .stories))
        \(Sprints(visit: visit).html)
        \(Resources(journal: visit.journal).html)
        <section class="stack tight"><h2>\(say: "Coach or mentor")</h2>
        <p><a href="\(Place.coachSessions.address)">\(say: "Past and planned sessions")</a></p></section>
        \(CardsInAndOut(isEmpty: visit.journal.shelf(QuestionCard.self).isEmpty).html)
        </aside></div>
        """
    }
  }

  private var questionBank: HTML {
    door(
      "Question bank",
      "Common interview questions, what each is really about, and how to answer.",
      "Open question bank",
      .bank,
      beside: """
        <a class="quiet" href="\(Place.starterSet.address)">\(say: "Ten to start with")</a>
        """
    )
  }

  /// A link to one list; plain, so that the button to begin is the only prominent one.
  private func door(
    _ title: Phrase,
    _ lead: Phrase,
    _ link: Phrase,
    _ place: Place,
    beside: HTML = ""
  ) -> HTML {
    """
    <section class="card soft"><h2>\(title)</h2>
    <p>\(lead)</p>
    <div class="actions"><a class="button plain" href="\(place.address)">\(link)</a>\(beside)</div></section>
    """
  }
}
