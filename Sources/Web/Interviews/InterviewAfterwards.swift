import Records

/// What an interview leaves behind: field notes, its outcome, a look back.
struct InterviewAfterwards {
  let visit: Visit
  let interview: Interview

  var html: HTML {
    """
    <section class="card" aria-labelledby="afterwards"><h2 id="afterwards">\(say: "After the interview")</h2>
    \(notes)
    \(HTML.when(interview.outcome != nil, debrief))
    \(outcome)
    \(HTML.when(interview.outcome == nil, InterviewEvening(journal: visit.journal, surroundings: visit.surroundings, interview: interview).html))
    </section>
    """
  }

  // MARK: - Field notes

  private var notes: HTML {
    let state = visit.journal.fieldNotesState(of: interview, visit.surroundings)
    let action: HTML =
      switch state {
      case .offered: button("Write down how it went")
      case .ahead: link("Open the field notes now")
      case .taken: link("Read or change the field notes")
      case .locked, .late(.some): link("Read the field notes")
      case .late(nil): link("Write down what you remember")
      }
    return #"<p>\#(words(state))</p><div class="actions">\#(action)</div>"#
  }

  private func words(_ state: FieldNotesState) -> Phrase {
    switch state {
    case .ahead:
      "After the interview, you can write field notes here. They take about five minutes."
    case .offered:
      isRecent
        ? "You have not heard back yet, so this is a good time to write down how it went."
        : "You have not heard back yet. You can still write down how it went."
    case .taken(let notes): "You wrote down how it went on \(day(notes), .weekdayAndDay)."
    case .locked: "What you wrote before you saved the result stays as it is."
    case .late(.some):
      "You wrote these notes after you saved the result, so they are marked as late."
    case .late(nil): "You can still write down what you remember. The notes will be marked as late."
    }
  }

  private var isRecent: Bool { interview.isRecent(visit.surroundings) }

  private func day(_ notes: FieldNotes) -> Day { Day(notes.takenAt, in: visit.surroundings.zone) }

  private func button(_ title: Phrase) -> HTML {
    #"<a class="button" href="\#(Place.fieldNotes(interview.id).address)">\#(title)</a>"#
  }

  private func link(_ title: Phrase) -> HTML {
    #"<a class="button plain" href="\#(Place.fieldNotes(interview.id).address)">\#(title)</a>"#
  }

  // MARK: - Looking back

  /// Successes are worth a look as well.
  private var debrief: HTML {
    let written = visit.journal.records(Debrief.self, mentioning: interview.id.raw)
    guard written.isEmpty else {
      return written.html { debrief in
        """
        <p><a href="\(Place.writing(Debrief.kind, debrief.id).address)">\
        \(say: "Your debrief")</a></p>
        """
      }
    }
    return interview.wentWell ? short : long
  }

  private var short: HTML {
    let place = Place.exercise("debrief-success").with("interview", interview.id)
    let longer = Place.exercise("debrief").with("interview", interview.id)
    return """
      <p>\(say: isRecent ? "That one went well. What worked is worth a few minutes, while it is fresh." : "That one went well. What worked is worth a few minutes.")</p>
      <div class="actions"><a class="button" href="\(place.address)">\(say: "Look back at what worked")</a>
      <a class="quiet" href="\(longer.address)">\(say: "Use the longer version")</a></div>
      """
  }

  private var long: HTML {
    let place = Place.exercise("debrief").with("interview", interview.id)
    return """
      <p>\(say: "If you like, look back and note something to keep and one thing to change.")</p>
      <div class="actions"><a class="button plain" href="\(place.address)">\(say: "Look back at this interview")</a></div>
      """
  }

  // MARK: - How it ended

  private var outcome: HTML {
    let field = AskedField("outcome", "Result", .choice(Outcome.choices))
    let known = HTML.some(interview.outcome) { outcome in
      #"<p><span class="tag">\#(outcome.title)</span></p>"#
    }
    let title: Phrase = interview.outcome == nil ? "Add the result" : "Change the result"
    return """
      \(known)\(HTML.when(waitsInVain, closing))<details class="fold"><summary>\(title)</summary>
      <form class="stack" method="post" action="\(Place.outcome(interview.id).address)">\(visit.token)
      \(field.html(value: interview.outcome?.rawValue ?? ""))
      <div class="actions"><button class="button plain">\(say: "Save result")</button></div></form></details>
      """
  }
}

extension InterviewAfterwards {
  /// No answer came, and the application is still open.
  private var waitsInVain: Bool {
    interview.outcome == .noAnswer
      && visit.journal[interview.application]?.stage.isOpen == true
  }

  private var closing: HTML {
    let place = Place.newRejection.with("application", interview.application)
    return """
      <p>\(say: "The application is still open. When you want to stop waiting, you can close it and start the five steps.")</p>
      <div class="actions"><a class="button plain" href="\(place.address)">\(say: "Close it as no reply")</a></div>
      """
  }
}

extension Interview {
  /// It led on, or to an offer.
  fileprivate var wentWell: Bool { outcome == .advanced || outcome == .offer }
}
