import Foundation
import Records

/// One service: who it is, and how to contact it.
struct ServiceCard {
  let service: SupportService
  /// The moment it is shown, where there is time to read how the entry was checked; nil in a panel.
  var checkedAsOf: Date?

  var html: HTML {
    """
    <article class="help"><h3>\(service.name)</h3>
    \(HTML.some(service.about) { "<p>\($0)</p>" })
    \(HTML.some(service.call, call))\(HTML.some(service.text, write))\(HTML.some(chat) { $0 })
    \(HTML.some(service.audience) { "<p>\($0)</p>" })
    \(HTML.some(when) { #"<p class="quiet">\#($0)</p>"# })
    \(HTML.some(service.web.flatMap(WebLink.init)) { #"<p class="ways">\#(link($0, Icon.link.html, named: $0.plain))</p>"# })
    \(HTML.some(checkedAsOf, checked))</article>
    """
  }

  private func call(_ number: String) -> HTML {
    """
    <a class="reach" href="tel:\(service.dialed ?? "")"><span class="visually-hidden">\
    \(say: "Call") </span>\(Icon.phone.html)\(number)</a>
    """
  }

  private func write(_ number: String) -> HTML {
    """
    <a class="reach" href="sms:\(service.texted ?? "")"><span class="visually-hidden">\
    \(say: "Text") </span>\(Icon.message.html)\(number)</a>
    """
  }

  private var chat: HTML? {
    guard let chat = service.chat.flatMap(WebLink.init) else { return nil }
    return """
      <p class="ways"><a href="\(chat.address)" rel="noreferrer">\(Icon.message.html)\
      \(say: "Chat online")<span class="visually-hidden"> \(service.name)</span></a></p>
      """
  }

  private var when: Phrase? {
    let languages = service.languages.compactMap {
      Speaker.current.locale.localizedString(forLanguageCode: $0)
    }
    let spoken = languages.isEmpty ? nil : languages.joined(separator: ", ")
    switch (service.hours, spoken) {
    case (let hours?, let spoken?): return "\(hours). \(spoken)."
    case (let hours?, nil): return "\(hours)."
    case (nil, let spoken?): return "\(spoken)."
    case (nil, nil): return nil
    }
  }

  private func checked(at now: Date) -> HTML {
    let source: HTML =
      WebLink(service.source).map { link($0, .empty, named: $0.host) } ?? "\(service.source)"
    return """
      <p class="quiet">\(service.checked) \(source)\(HTML.some(service.age(at: now)) { ". \($0)" })</p>
      """
  }

  private func link(_ link: WebLink, _ icon: HTML, named name: String) -> HTML {
    #"<a href="\#(link.address)" rel="noreferrer">\#(icon)\#(name)</a>"#
  }
}

extension WebLink {
  /// The address without what every address begins with.
  fileprivate var plain: String {
    var shown = address
    for start in ["https://", "http://", "www."] where shown.hasPrefix(start) {
      shown.removeFirst(start.count)
    }
    if shown.hasSuffix("/") { shown.removeLast() }
    return shown
  }

  /// Only whose page it is: a whole address of a news report says no more, at greater length.
  fileprivate var host: String { plain.split(separator: "/").first.map(String.init) ?? plain }
}
