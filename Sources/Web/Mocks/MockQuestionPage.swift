import Records

/// One question of a mock interview, with room for notes and a timer for those who want one.
struct MockQuestionPage {
  let visit: Visit
  let mock: MockInterview
  /// Of the question, from 0 on.
  let place: Int
  var typed: HalfWritten?
  var problems: Problems = .none

  private var question: MockQuestion { mock.questions[place] }
  private var isLast: Bool { place == mock.questions.count - 1 }

  var page: Page {
    Page(
      Phrase(verbatim: question.text),
      below: MockPage.trail + [
        Page.Crumb(mock.title, .mock(mock.id))
      ],
      kicker: "Question \(place + 1) of \(mock.questions.count)",
      lead: "Say it out loud first, if you can. About two minutes is plenty."
    ) {
      let table = MockInterview.answering(place)
      let draft = table.draft(of: mock).with(typed)
      let to = Place.mockQuestion(mock.id, place + 1)
      return """
        \(progress)
        \(visit.problemList(problems))
        \(ElapsedTimer().html)
        <form class="stack narrow" method="post" action="\(to.address)" data-autosave="\(to.address)">\(visit.token)\
        \(visit.revisionField(mock, over: typed))\(visit.givenField(draft, table.names))<input type="hidden" name="seconds" value="\(draft["seconds"])" data-seconds>\
        <button name="go" value="on" hidden>\(say: "Next")</button>
        \(HTML.some(table["notes"]) { AskedField($0).html(value: draft["notes"], problem: problems["notes"]) })
        <div class="actions"><button class="button" name="go" value="on">\(say: isLast ? "That was the last one" : "Next question")</button>
        \(HTML.when(place > 0, #"<button class="button plain" name="go" value="back">\#(say: "Back")</button>"#))
        <button class="button plain" name="go" value="pause">\(say: "Save and stop here")</button>
        <span class="draft-note" data-draft-note aria-live="polite"></span></div></form>
        """
    }
  }

  private var progress: HTML {
    let marks = mock.questions.indices.html { $0 <= place ? #"<i class="on"></i>"# : "<i></i>" }
    return """
      <div class="progress" role="img" aria-label="\(say: "Question \(place + 1) of \(mock.questions.count)")">\(marks)</div>
      """
  }
}

/// A timer that counts up and ends nothing; without a script it is not there.
struct ElapsedTimer {
  var html: HTML {
    """
    <div class="elapsed" data-elapsed hidden><button type="button" class="button quiet" data-start>\(say: "Use a timer")</button>
    <span data-running hidden><span data-time role="timer" aria-live="off">0:00</span>
    <button type="button" class="button quiet" data-hold data-pause="\(say: "Pause")" data-go-on="\(say: "Continue")">\(say: "Pause")</button>
    <button type="button" class="button quiet" data-hide aria-pressed="false">\(say: "Hide the timer")</button></span></div>
    """
  }
}
