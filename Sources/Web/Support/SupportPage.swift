import Foundation
import Planning
import Records
import Wording

/// Who can be called, written to, or asked.
struct SupportPage {
  let visit: Visit
  /// An ISO code; empty where the country is not known.
  let country: String
  let draft: Draft
  let problems: Problems

  private var panel: SupportPanel { Guidance.supportPanel }

  var page: Page {
    Page(
      title: Phrase(verbatim: panel.title.trimmed),
      section: .support,
      lead: Phrase(verbatim: panel.opening.trimmed),
      body: body
    )
  }

  private var body: HTML {
    let services = Guidance.services
    return """
      \(ProblemList(problems: problems).html)
      \(HTML.some(visit.preferences.trusted) { TrustedSection(person: $0).html })
      <section class="stack"><h2>\(heading)</h2>
      <p class="quiet">\(panel.talk)</p>
      <div class="helps">\(services.services(in: country).html { ServiceCard(service: $0).html })</div>
      \(chooser)</section>
      <section class="card soft"><h2>\("In danger right now" as Phrase)</h2><p>\(panel.danger)</p></section>
      <section class="stack"><h2>\("Other people" as Phrase)</h2>
      <div class="prose"><p>\(panel.trusted)</p><p>\(panel.professional)</p></div>
      \(HTML.when(visit.isKnown, TrustedForm(visit: visit, draft: draft, problems: problems).html))</section>
      <section class="stack"><h2>\("Find a service" as Phrase)</h2>
      <div class="helps">\(services.directories.html { ServiceCard(service: $0).html })</div></section>
      <section class="prose quiet"><p>\(panel.privacy)</p><p>\(panel.disclaimer)</p>
      <p>\("This list is of \(services.version)." as Phrase)</p></section>
      """
  }

  private var heading: Phrase {
    guard let name = countries.first(where: { $0.code == country })?.name else {
      return "Numbers that work in many countries"
    }
    return "People to talk to: \(name)"
  }

  private var countries: [(code: String, name: String)] {
    Guidance.services.countries(in: Speaker.current.locale)
  }

  /// A form that asks by address, so that it works without a key and can be bookmarked.
  private var chooser: HTML {
    let field = AskedField(
      name: "country",
      label: "Another country",
      control: .record(of: "country"),
      records: countries.map { Choice($0.code, Phrase(verbatim: $0.name)) }
    )
    let value = countries.contains { $0.code == country } ? country : ""
    return """
      <form class="toolbar no-print" method="get" action="\(Place.support.address)">\
      \(field.html(value: value))\
      <button class="button plain">\("Show" as Phrase)</button></form>
      """
  }
}

/// One service, with who says so.
struct ServiceCard {
  let service: SupportService

  var html: HTML {
    """
    <article class="help"><h3>\(service.name)</h3>
    \(HTML.some(service.phone, call))\(HTML.some(service.text, write))
    \(HTML.some(service.audience) { "<p>\($0)</p>" })
    \(HTML.some(about) { "<p class=\"quiet\">\($0)</p>" })
    \(HTML.some(service.web.flatMap(WebLink.init)) { "<p class=\"ways\">\(link($0, Icon.link.html))</p>" })
    <p class="quiet">\(service.verified) \("Source:" as Phrase) \(source)</p></article>
    """
  }

  private func call(_ number: String) -> HTML {
    """
    <a class="reach" href="tel:\(service.dialled ?? "")"><span class="visually-hidden">\
    \("Call" as Phrase) </span>\(Icon.phone.html)\(number)</a>
    """
  }

  private func write(_ number: String) -> HTML {
    """
    <a class="reach" href="sms:\(service.texted ?? "")"><span class="visually-hidden">\
    \("Text" as Phrase) </span>\(Icon.message.html)\(number)</a>
    """
  }

  private var about: Phrase? {
    let tongues = (service.languages ?? []).compactMap {
      Speaker.current.locale.localizedString(forLanguageCode: $0)
    }
    let spoken = tongues.isEmpty ? nil : tongues.joined(separator: ", ")
    switch (service.hours, spoken) {
    case (let hours?, let spoken?): return "\(hours). \(spoken)."
    case (let hours?, nil): return "\(hours)."
    case (nil, let spoken?): return "\(spoken)."
    case (nil, nil): return nil
    }
  }

  private var source: HTML {
    WebLink(service.source).map { link($0, .empty) } ?? "\(service.source)"
  }

  /// The address without what every address begins with.
  private func link(_ link: WebLink, _ icon: HTML) -> HTML {
    var shown = link.address
    for start in ["https://", "http://", "www."] where shown.hasPrefix(start) {
      shown.removeFirst(start.count)
    }
    if shown.hasSuffix("/") { shown.removeLast() }
    return "<a href=\"\(link.address)\" rel=\"noreferrer\">\(icon)\(shown)</a>"
  }
}
