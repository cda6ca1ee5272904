import Records

/// What practice offers today: some questions, about so many minutes; or rest.
struct SessionCard {
  let visit: Visit
  let day: PracticeDay

  private var session: PracticeSession { day.session }
  private var event: PracticeEvent? { session.event }

  var html: HTML {
    guard !session.isEmpty || session.answered > 0 || event != nil else { return .empty }
    return """
      <section class="card"><h2>\(say: "Today")</h2>
      \(HTML.some(pause) { "<p>\($0)</p>" })
      \(HTML.some(beforeInterview) { "<p>\($0)</p>" })
      \(session.isEmpty ? rest : offer)
      \(fact)
      </section>
      """
  }

  private var offer: HTML {
    let amount: Phrase =
      session.count == 1
      ? "One question, about \(minutes)." : "\(session.count) questions, about \(minutes)."
    let style: HTML = day.pausedUntil == nil ? "button" : "button plain"
    let begin: Phrase =
      day.pausedUntil != nil
      ? "Practice anyway" : session.answered == 0 ? "Start practice" : "Continue practice"
    return """
      <p>\(amount) \(say: "You can stop after any question.")</p>
      \(HTML.when(!session.fromBank.isEmpty, fromBank))
      <div class="actions">\(visit.button(begin, to: .practiceSession, style: style))</div>
      """
  }

  private var minutes: Phrase {
    session.minutes == 1 ? "a minute" : "\(session.minutes) minutes"
  }

  /// Said before it is done: beginning makes cards of them.
  private var fromBank: HTML {
    let names = session.fromBank.html { family in
      #"<li><a href="\#(Place.family(family.id).address)">\#(family.title)</a></li>"#
    }
    return """
      <p class="quiet">\(say: "None of your questions covers this yet, so starting adds these from the question bank:")</p>
      <ul class="plain-list">\(names)</ul>
      """
  }

  private var rest: HTML {
    let words: Phrase =
      isResting
      ? "The last few hours before an interview are for rest."
      : session.answered > 0 ? "You are done for today." : "No questions are due today."
    return "<p>\(words)</p>"
  }

  /// Facts are for one interview, and rest once it has begun.
  private var fact: HTML {
    guard let event else { return .empty }
    let place = Place.newCard.with("sort", CardSort.fact).with("interview", event.interview)
    return """
      <p><a class="quiet" href="\(place.address)">\(say: "Add a question for it")</a></p>
      """
  }

  private var isResting: Bool { event?.rests(at: visit.surroundings.now) ?? false }

  private var pause: Phrase? {
    day.pausedUntil.map { end in
      """
      Practice is paused for now. \
      It is offered again \(Pause(until: end).end(visit.surroundings)).
      """
    }
  }

  private var beforeInterview: Phrase? {
    guard let event, let interview = visit.journal[event.interview] else { return nil }
    let title = visit.journal.title(of: interview)
    let about = event.needed.compactMap { Guidance.competency($0)?.title.lowercased() }
    guard !about.isEmpty else { return "Before \(title)." }
    return "Before \(title). It may be about: \(about.joined(separator: ", "))."
  }
}
