import Planning
import Records
import Wording

/// People to talk to, in the middle of another page: never in its way, and gone on the next.
struct SupportPanelCard {
  let occasion: SupportOccasion
  let visit: Visit

  var html: HTML {
    let panel = Guidance.supportPanel
    let listening = visit.services.listening(in: visit.country)
    let services = listening + visit.services.emergency(in: visit.country)
    return """
      <section class="card soft stack support-panel" aria-labelledby="support-panel">
      <h2 id="support-panel">\(panel.title)</h2>
      \(HTML.when(occasion == .words, "<p>\(panel.words)</p>"))
      <p>\(panel.danger)</p><p>\(panel.talk)</p>
      \(HTML.some(visit.preferences.trusted) { TrustedSection(person: $0).html })
      <div class="helps">\(services.prefix(3).html { ServiceCard(service: $0).html })</div>
      <p>\(panel.trusted) \(panel.professional)</p>
      \(HTML.when(occasion == .mood, "<p>\(panel.rest)</p>"))
      <p class="quiet">\("Nothing you write here is sent to anyone." as Phrase)</p>
      <p><a href="\(Place.support.address)">\("More people to talk to, and other countries" as Phrase)</a></p>
      </section>
      """
  }
}
