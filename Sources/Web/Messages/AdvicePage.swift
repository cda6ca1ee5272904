import Records

/// A question for one piece of advice: to send, and what came of it.
struct AdvicePage {
  let visit: Visit
  let request: AdviceRequest
  /// What the form sent, where it is shown again with its problems.
  var draft = Draft()
  var problems: Problems = .none

  var page: Page {
    Page(
      request.title,
      in: .people,
      below: trail,
      kicker: request.isUnasked ? "Their words" : "One piece of advice",
      lead: request.isUnasked || !request.answer.isEmpty
        ? nil : "Most people get no answer. That says nothing about you."
    ) {
      """
      \(visit.problemList(problems))
      \(request.standing == .draft ? rest : .empty)
      <div class="columns"><div class="stack">
      \(HTML.when(!request.isUnasked, letter))
      \(answered)
      </div><aside class="stack">
      \(HTML.when(!request.isUnasked, asking))
      \(answering)
      <div class="actions">\(removal)</div>
      </aside></div>
      """
    }
  }

  private var trail: [Page.Crumb] {
    let recovery = visit.journal[request.recovery].map {
      Page.Crumb(visit.journal.title(of: $0), .recovery($0.id))
    }
    let shelf =
      request.isUnasked
      ? Page.Crumb("Their words", .theirWords)
      : Page.Crumb("Advice you ask for", .adviceRequests)
    return [recovery, shelf].compactMap(\.self)
  }

  private var letter: HTML {
    LetterCard(
      id: "advice-text",
      email: request.email,
      subject: subject,
      text: request.text,
      change: change,
      file: .adviceFile(request.id)
    ).html + flags
  }

  private var removal: HTML {
    request.isUnasked
      ? visit.removeButton(request, back: .theirWords, "Remove these words")
      : visit.removeButton(request, back: .adviceRequests, "Remove this question")
  }

  private var change: Place {
    Place.exercise("advice-request").with("edit", request.id).with("recovery", request.recovery)
  }

  private var subject: String {
    visit.journal.messageTemplate("t5-advice")?.variants["informal"]?.subject ?? ""
  }

  /// Reasons to wait a day are shown at the top of the page.
  private var flags: HTML {
    let flags = visit.journal.flags(of: request, visit.surroundings)
    return MessageFlags(flags: flags.filter { !$0.isAboutTheMoment }.map(\.phrase)).html
  }

  private var rest: HTML {
    BetterTomorrow(
      journal: visit.journal,
      surroundings: visit.surroundings,
      recovery: request.recovery,
      application: request.application,
      isLateSaid: true,
      offer: visit.button("Look again tomorrow", to: .restingRequest(request.id))
    ).html
  }

  private var answered: HTML {
    guard !request.answer.isEmpty || !request.take.isEmpty else { return .empty }
    // Shut, so that nobody meets these words unprepared.
    let answer = HTML.when(
      !request.answer.isEmpty,
      Fold(
        "Their words",
        #"<div class="quote"><p class="as-written">\#(request.answer)</p></div>"#
      ).html
    )
    return """
      <section class="stack tight"><h2>\(say: "What they said")</h2>\(answer)
      <p class="quiet"><a href="\(Place.reading("their-answer").address)">\(say: "When advice hurts or makes no sense")</a></p></section>
      \(HTML.when(!request.take.isEmpty, take))
      """
  }

  /// In one tap; where somebody said more than one thing, another line is kept beside it.
  private var take: HTML {
    let lessons = visit.journal.lessons(from: request)
    let kept = lessons.first { $0.text == request.take }
    let lines = KeptLines(
      visit: visit,
      lessons: lessons,
      place: .adviceLesson(request.id),
      draft: draft,
      problems: problems
    )
    return """
      <section class="card take"><h2>\(say: "What you take from it")</h2>
      <p class="as-written">\(request.take)</p>
      <p class="quiet">\(say: "Rebound can show it before your next interview.")</p>
      <div class="actions">\(HTML.when(kept?.sort != .keep, button("Something to repeat", .keep)))\
      \(HTML.when(kept?.sort != .change, button("A change to try", .change)))</div>
      \(HTML.when(!lessons.isEmpty || problems["lesson"] != nil, lines.html))</section>
      """
  }

  private func button(_ title: Phrase, _ sort: LessonSort) -> HTML {
    visit.button(
      title,
      to: .adviceLesson(request.id),
      [("sort", sort.rawValue)],
      style: "button plain small"
    )
  }

  private var asking: HTML {
    if let day = request.askedOn {
      return """
        <div class="stack tight"><p>\(say: "You asked on \(day, .weekdayAndDay). You only need to ask once.")</p>
        \(visit.button("Not asked after all", to: .asking(request.id), [("asked-on", "")]))</div>
        """
    }
    let field = AskedField("asked-on", "Date sent", .day)
    return """
      <form class="card" method="post" action="\(Place.asking(request.id).address)">\(visit.token)
      <h2>\(say: "After you sent it")</h2>
      \(field.html(value: draft.values["asked-on"] ?? visit.today.description, problem: problems["asked-on"]))
      <div class="actions"><button class="button plain">\(say: "Mark as asked")</button></div></form>
      """
  }

  private var answering: HTML {
    guard request.standing != .draft else { return .empty }
    let known = AdviceRequest.fields.draft(of: request)
    let names = (request.isUnasked ? ["recipient"] : []) + ["answer", "take", "answered-on"]
    let fields = names.compactMap { AdviceRequest.fields[$0] }
    let today = request.answeredOn == nil ? visit.today.description : ""
    let form = fields.html { field in
      let usual = known.values[field.name] ?? (field.name == "answered-on" ? today : "")
      var asked = AskedField(field)
      if field.name == "recipient" { asked.label = "Who said it" }
      return asked.html(value: draft.values[field.name] ?? usual, problem: problems[field.name])
    }
    return Fold(
      request.answer.isEmpty ? "They answered" : "Change what they said",
      isOpen: !problems.list.isEmpty && problems["lesson"] == nil,
      """
      <form class="stack" method="post" action="\(Place.answer(request.id).address)">\(visit.token)\(visit.revisionField(request))
      \(form)
      <div class="actions"><button class="button plain">\(say: "Save what they said")</button></div></form>
      """
    ).html
  }
}
