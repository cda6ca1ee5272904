import Foundation
import Records

/// Everyone a person can call, write to or ask.
struct SupportPage {
  let visit: Visit
  /// Two letters; empty where the country is not known.
  let country: String
  let draft: Draft
  let problems: Problems

  private var panel: SupportPanel { Guidance.supportPanel }
  private var services: SupportServices { visit.services }
  private var listening: [SupportService] { services.listening(in: country) }

  var page: Page {
    Page(
      Phrase(verbatim: panel.title.trimmed),
      in: .support,
      lead: Phrase(verbatim: panel.opening.trimmed)
    ) {
      """
      \(visit.problemList(problems))
      <section class="stack"><h2>\(say: "In danger right now")</h2>
      <p class="quiet">\(panel.danger)</p>
      <div class="helps">\(services.emergency(in: country).html(card))</div></section>
      \(HTML.some(visit.preferences.trusted) { TrustedSection(person: $0).html })
      \(HTML.when(isPlanWritten, SafetyPlanCard(journal: visit.journal).html))
      \(HTML.when(listening.isEmpty, whereAreYou))
      \(HTML.when(!listening.isEmpty, talk))
      \(HTML.when(!others.isEmpty, #"<section class="stack"><h2>\#(say: "Other help")</h2>\#(others.html(fold))</section>"#))
      \(HTML.when(!listening.isEmpty, CountryChooser(visit: visit, country: country, label: "Another country").html))
      <section class="stack"><h2>\(say: "Other people")</h2>
      <div class="prose"><p>\(panel.trusted)</p><p>\(panel.professional)</p>
      <p>\(say: "For free help with your job search:") <a href="\(Place.helpers.address)">\(Guidance.peopleWhoHelp.title)</a></p></div>
      \(HTML.when(visit.isKnown, TrustedForm(visit: visit, draft: draft, problems: problems).html))</section>
      \(HTML.when(visit.isKnown && !isPlanWritten, SafetyPlanCard(journal: visit.journal).html))
      <section class="stack"><h2>\(say: "Find a service")</h2>
      <div class="helps">\(services.directories.html(card))</div></section>
      <section class="prose quiet"><p>\(panel.privacy)</p><p>\(panel.disclaimer)</p></section>
      """
    }
  }

  private var isPlanWritten: Bool { visit.journal.safetyPlan != nil }

  private var talk: HTML {
    """
    <section class="stack"><h2>\(say: "People to talk to: \(name)")</h2>
    <p class="quiet">\(panel.talk)</p>
    <div class="helps">\(listening.html(card))</div>\(remember)</section>
    """
  }

  /// Shown if the country is unknown or has no service: a select, before any number.
  private var whereAreYou: HTML {
    let unknown: Phrase =
      country.isEmpty
      ? "Choose your country to see people there who listen."
      : "Rebound does not list a service in \(name) yet. The lists below cover most countries."
    return """
      <section class="card soft"><h2>\(say: "People to talk to")</h2><p>\(unknown)</p>
      \(CountryChooser(visit: visit, country: country, label: "Country").html)</section>
      """
  }

  private var others: [(ServiceKind, [SupportService])] {
    ServiceKind.allCases.filter { ![.crisis, .emergency].contains($0) }
      .map { ($0, services.services($0, in: country)) }
      .filter { !$0.1.isEmpty }
  }

  private func fold(_ kind: ServiceKind, _ services: [SupportService]) -> HTML {
    Fold(
      kind.title,
      """
      <h3 class="print-only">\(kind.title)</h3>
      <div class="helps">\(services.html(card))</div>
      """
    ).html
  }

  private func card(_ service: SupportService) -> HTML {
    ServiceCard(service: service, checkedAsOf: visit.surroundings.now).html
  }

  /// Offered if the country shown is not the one in the person's settings.
  private var remember: HTML {
    guard visit.isKnown, country != visit.country else { return .empty }
    return visit.button(
      "Always show \(name)",
      to: .supportCountry,
      [("country", country)],
      style: "button quiet"
    )
  }

  private var name: String {
    SupportServices.name(of: country, in: Speaker.current.locale)
  }
}

extension ServiceKind {
  var title: Phrase {
    switch self {
    case .crisis: "People who listen"
    case .emergency: "Emergency"
    case .money: "Money and debt"
    case .discrimination: "Discrimination"
    case .work: "Rights at work"
    case .veterans: "Veterans"
    case .young: "Young people"
    }
  }
}
