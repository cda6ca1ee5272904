import Records

/// The question, large, and room to answer it; what was said before is folded away.
struct AnswerStep {
  let practice: CardPractice

  private var visit: Visit { practice.visit }
  private var card: QuestionCard { practice.card }

  var page: Page {
    practice.page {
      """
      <p class="quiet">\(instruction)</p>
      \(practice.form(.answer, practice.field("answer") + PracticeTimer(seconds: practice.draft["seconds"]).html, buttons))
      \(HTML.when(practice.isInSession, aside))
      \(CardAbout(visit: visit, card: card).html)
      """
    }
  }

  private var instruction: Phrase {
    let session = visit.journal.practiceSession(visit.surroundings)
    let isAloud = session.items.first { $0.card.id == card.id }?.isAloud ?? false
    return practice.isInSession && isAloud
      ? "Answer this one out loud, if you can. One a day is enough." : card.instruction
  }

  private var buttons: HTML {
    """
    <button class="button" name="go" value="look" data-space>\(say: "Show what they want to find out")</button>
    """
  }

  private var aside: HTML {
    let to = Place.cardAside(card.id)
    return """
      <div class="actions">\(visit.button("Not today", to: to, style: "button plain small", label: "Not today: \(practice.wording)"))
      <a class="quiet" href="\(Place.practice.address)">\(say: "Stop for today")</a></div>
      """
  }
}

/// An optional timer.
///
/// It shows no numbers unless asked, can be paused, and never ends the answer.
///
/// It comes hidden, since without a script it could do nothing.
struct PracticeTimer {
  /// What was kept of an earlier time round; empty where nobody kept the time.
  let seconds: String

  var html: HTML {
    """
    <div class="theme"><div data-calm-timer hidden data-time="\(say: "You have time.")" data-soon="\(say: "Time to give the result.")"
     data-over="\(say: "That was the time you chose. Finish in your own time.")" data-paused="\(say: "The timer is paused.")"
     data-pause="\(say: "Pause")" data-go-on="\(say: "Continue")"><input type="hidden" name="seconds" value="\(seconds)" data-spent>
    <div data-choose class="actions"><span class="quiet">\(say: "A quiet timer, if you like:")</span>
    <button type="button" class="button quiet" data-minutes="2">\(say: "2 min")</button>
    <button type="button" class="button quiet" data-minutes="3">\(say: "3 min")</button></div>
    <div data-running hidden><span class="quiet" data-words role="status"></span>
    <button type="button" class="button quiet" data-hold>\(say: "Pause")</button>
    <button type="button" class="button quiet" data-numbers aria-pressed="false">\(say: "Show minutes")</button>
    <button type="button" class="button quiet" data-hide>\(say: "Hide the timer")</button></div></div></div>
    """
  }
}
