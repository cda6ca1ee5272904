import Records

/// People to talk to, shown on another page until the person closes it.
struct SupportPanelCard {
  let occasion: SupportOccasion
  let visit: Visit
  /// Whether the page says what went wrong and nothing else, so that there is nothing to go back to.
  var isOnPlainPage = false

  private var panel: SupportPanel { Guidance.supportPanel }

  var html: HTML {
    switch occasion {
    case .words:
      card(panel.words, "\(trusted)\(first)\(danger)\(more)\(closing(asksMeaning: true))")
    case .wordsAgain: card(panel.again, "\(first)\(more)\(closing(asksMeaning: true))")
    case .heavyWords: quietLine
    case .mood: card(panel.title, forMood)
    }
  }

  /// It takes the focus, so that screen readers read it first; the next tab stop is unchanged.
  private func card(_ title: String, _ content: HTML) -> HTML {
    """
    <section class="card soft stack support-panel" aria-labelledby="support-panel" tabindex="-1" autofocus>
    <h2 id="support-panel">\(title)</h2>
    \(content)
    </section>
    """
  }

  /// Shown once, below the page's title, instead of the panel: it needs no closing.
  private var quietLine: HTML {
    let first = visit.services.listening(in: visit.country).first
    return """
      <p class="quiet support-line-quiet">\(panel.quiet) \(HTML.some(first, reach))\
      <a href="\(Place.support.address)">\(say: "Open Support")</a></p>
      """
  }

  private func reach(_ service: SupportService) -> HTML {
    let call = HTML.some(service.call) { number in
      #" <a href="tel:\#(service.dialed ?? "")">\#(number)</a>"#
    }
    let text = HTML.some(service.text) { number in
      """
      \(HTML.when(service.call != nil, ",")) \(say: "text") \
      <a href="sms:\(service.texted ?? "")">\(number)</a>
      """
    }
    return "\(service.name):\(call)\(text) · "
  }

  private var forMood: HTML {
    """
    \(trusted)\(first)\(danger)
    <p>\(panel.trusted) \(panel.professional)</p><p>\(panel.rest)</p>
    <p class="quiet">\(say: "Nothing you write here is sent to anyone.")</p>
    \(more)\(closing(asksMeaning: false))
    """
  }

  private var trusted: HTML {
    HTML.some(visit.preferences.trusted) { TrustedSection(person: $0).html }
  }

  /// The service to contact first; if the country is not known, one select asks for it.
  private var first: HTML {
    guard let service = visit.services.listening(in: visit.country).first else {
      // A page after an error cannot be gone back to, so the select leads to Support.
      return isOnPlainPage
        ? CountryChooser(visit: visit, country: "", label: CountryForm.label).html
        : CountryForm(visit: visit).html
    }
    return #"<div class="helps">\#(ServiceCard(service: service).html)</div>"#
  }

  private var danger: HTML {
    let numbers = visit.services.emergency(in: visit.country)
    let links = numbers.enumerated().html { place, service in
      let joint: HTML = place == 0 ? "" : " \(say: "or") "
      let number: HTML = #"<a href="tel:\#(service.dialed ?? "")">\#(service.call ?? "")</a>"#
      return joint + number
    }
    return HTML.when(!numbers.isEmpty, "<p>\(panel.now) \(links).</p>")
  }

  private var more: HTML {
    let plan = HTML.when(
      visit.journal.safetyPlan != nil,
      #" · <a href="\#(Place.safetyPlan.address)">\#(say: "Open my plan")</a>"#
    )
    return #"<p><a href="\#(Place.support.address)">\#(say: "Open Support")</a>\#(plan)</p>"#
  }

  private func closing(asksMeaning: Bool) -> HTML {
    if isOnPlainPage { return .empty }
    return """
      <form class="actions" method="post" action="\(Place.supportPanel.address)">\(visit.token)\
      <input type="hidden" name="back" value="\(visit.place.withoutNotice.address)">\
      \(HTML.when(asksMeaning, button("not-meant", "Not what I meant")))\(button("close", "Close"))</form>
      """
  }

  private func button(_ value: String, _ title: Phrase) -> HTML {
    #"<button class="button quiet" name="go" value="\#(value)">\#(title)</button>"#
  }
}
