import Records

/// How often somebody would like to be in touch with one person, and when that is due.
struct KeepInTouchCard {
  let visit: Visit
  let contact: Contact
  /// Of the form, where it was sent back.
  let sent: Draft?
  let problems: Problems

  private var to: Place { .personInTouch(contact.id) }

  var html: HTML {
    let standing = visit.journal.inTouch(with: contact, on: visit.today)
    return """
      <section class="card" aria-labelledby="keep-in-touch"><h2 id="keep-in-touch">\(say: "Keep in touch")</h2>
      \(standing.map(told) ?? none)
      \(HTML.some(standing, aside))
      \(choosing(standing))</section>
      """
  }

  private var none: HTML {
    let words: Phrase =
      contact.keepInTouch?.isOff == true
      ? "No reminders for this person, even if a label has a rule."
      : "No reminders yet. Choose how often you would like to be in touch."
    return #"<p class="quiet">\#(words)</p>"#
  }

  private func told(_ standing: InTouchStanding) -> HTML {
    let rule = standing.label.map { "From your rule for “\($0)”." as Phrase }
    return """
      <p>\(standing.wish.phrase).</p><p class="quiet">\(HTML.some(rule) { "\($0) " })\(stand(standing))</p>
      """
  }

  private func stand(_ standing: InTouchStanding) -> Phrase {
    switch standing.place(on: visit.today) {
    case .setAside: standing.setAsideUntil.map { "Paused until \($0, .short)." } ?? ""
    case .losingTouch: "It has been longer than you wanted."
    case .aroundNow: "Now is a good time."
    case .later:
      (standing.idealDay ?? standing.longestDay).map {
        "A good time would be around \($0, .short)."
      } ?? ""
    }
  }

  private func aside(_ standing: InTouchStanding) -> HTML {
    switch standing.place(on: visit.today) {
    case .later: return .empty
    case .setAside:
      return """
        <div class="actions">\(visit.button("Resume", to: .personAside(contact.id), style: "button plain small"))</div>
        """
    case .losingTouch, .aroundNow:
      let until = AskedField("until", "Pause until", .day)
      let isOpen = problems["until"] != nil
      return Fold(
        "Pause reminders",
        style: "quiet",
        isOpen: isOpen,
        """
        <form class="stack" method="post" action="\(Place.personAside(contact.id).address)">\(visit.token)
        \(until.html(value: visit.form["until"], problem: problems["until"]))
        <div class="actions"><button class="button plain small">\(say: "Pause")</button>
        <button class="button plain small" name="in" value="30">\(say: "For a month")</button></div></form>
        """
      ).html
    }
  }

  private func choosing(_ standing: InTouchStanding?) -> HTML {
    let isOpen = problems["ideal"] != nil || problems["longest"] != nil
    let presets = InTouchPreset.all.html { preset in
      #"<button class="button plain small" name="preset" value="\#(preset.ideal.description)">\#(preset.title)</button> "#
    }
    let draft = sent ?? contact.keepInTouch?.draft ?? Draft()
    return Fold(
      standing == nil ? "Choose how often" : "Change how often",
      isOpen: isOpen,
      """
      <form class="stack" method="post" action="\(to.address)">\(visit.token)
      <button class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
      <div class="actions" role="group" aria-label="\(say: "How often")">\(presets)</div>
      \(InTouchFields(draft: draft, problems: problems).html)
      <div class="actions"><button class="button plain">\(say: "Save")</button>\(off(standing))</div></form>
      """
    ).html
  }

  private func off(_ standing: InTouchStanding?) -> HTML {
    let isOwn = contact.keepInTouch != nil
    return HTML.when(
      isOwn,
      #"<button class="button quiet" name="preset" value="none">\#(say: "Use the label’s rule")</button>"#
    )
      + HTML.when(
        standing?.label != nil,
        #"<button class="button quiet" name="preset" value="off">\#(say: "Turn off for this person")</button>"#
      )
  }
}

/// A few people it has been a while with, beside something else.
struct LosingTouchCard {
  let journal: Journal
  let today: Day
  var title: Phrase = "It has been a while"

  private static let most = 3

  var html: HTML {
    let waiting = journal.waitingToHear(on: today, atMost: Self.most)
    guard !waiting.isEmpty else { return .empty }
    return """
      <section class="card soft"><h2>\(title)</h2>
      <ul class="rows">\(waiting.html(row))</ul>
      <p><a href="\(Place.keepInTouch.address)">\(say: "Keep in touch")</a></p></section>
      """
  }

  private func row(_ standing: InTouchStanding) -> HTML {
    let last = standing.last.map { "in touch \($0, .short)" as Phrase }
    return ListRow("\(standing.contact.name)", to: .person(standing.contact.id), about: "\(last)")
      .html
  }
}
