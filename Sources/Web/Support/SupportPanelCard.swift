import Planning
import Records
import Resilience
import Wording

/// People to talk to, shown on another page until the person closes it.
struct SupportPanelCard {
  let occasion: SupportOccasion
  let visit: Visit

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

  /// Shown once, below the page's title, instead of the panel.
  private var quietLine: HTML {
    """
    <section class="stack support-panel" aria-label="\("People to talk to" as Phrase)"><p>\(panel.quiet)</p>
    \(first)\(more)\(closing(asksMeaning: false))</section>
    """
  }

  private var forMood: HTML {
    """
    \(trusted)\(first)\(danger)
    <p>\(panel.trusted) \(panel.professional)</p><p>\(panel.rest)</p>
    <p class="quiet">\("Nothing you write here is sent to anyone." as Phrase)</p>
    \(more)\(closing(asksMeaning: false))
    """
  }

  private var trusted: HTML {
    HTML.some(visit.preferences.trusted) { TrustedSection(person: $0).html }
  }

  /// The service to contact first; if the country is not known, one select asks for it.
  private var first: HTML {
    guard let service = visit.services.listening(in: visit.country).first else {
      return CountryChooser(visit: visit, country: "", label: "Which country are you in?").html
    }
    return "<div class=\"helps\">\(ServiceCard(service: service).html)</div>"
  }

  private var danger: HTML {
    let numbers = visit.services.emergency(in: visit.country)
    let links = numbers.enumerated().html { place, service in
      let joint: HTML = place == 0 ? "" : " \("or" as Phrase) "
      let number: HTML = "<a href=\"tel:\(service.dialed ?? "")\">\(service.call ?? "")</a>"
      return joint + number
    }
    return HTML.when(!numbers.isEmpty, "<p>\(panel.now) \(links).</p>")
  }

  private var more: HTML {
    let plan = HTML.when(
      visit.journal.safetyPlan != nil,
      " · <a href=\"\(Place.safetyPlan.address)\">\("Open my plan" as Phrase)</a>"
    )
    return "<p><a href=\"\(Place.support.address)\">\("Open Support" as Phrase)</a>\(plan)</p>"
  }

  private func closing(asksMeaning: Bool) -> HTML {
    """
    <form class="actions" method="post" action="\(Place.supportPanel.address)">\(visit.token)\
    <input type="hidden" name="back" value="\(visit.place.withoutNotice.address)">\
    \(HTML.when(asksMeaning, button("not-meant", "Not what I meant")))\(button("close", "Close"))</form>
    """
  }

  private func button(_ value: String, _ title: Phrase) -> HTML {
    "<button class=\"button quiet\" name=\"go\" value=\"\(value)\">\(title)</button>"
  }
}
