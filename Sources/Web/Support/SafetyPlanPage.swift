import Records

/// The plan for a dark evening, to read and to print on one sheet.
struct SafetyPlanPage {
  let visit: Visit
  let plan: SafetyPlan

  static let trail: [Page.Crumb] = [.support]

  var page: Page {
    Page(Phrase(verbatim: Guidance.safetyPlan.title), in: .support, below: Self.trail) {
      """
      <div class="safety-plan stack">
      \(SafetyPlan.fields.fields.html { .asWritten($0.label, $0.read(plan)) })
      \(HTML.some(visit.preferences.trusted) { TrustedSection(person: $0).html })
      <section class="stack tight"><h2>\(say: "People who listen")</h2>\(numbers)</section></div>
      <div class="actions no-print"><a class="button" href="\(Place.editSafetyPlan.address)">\(say: "Change the plan")</a>
      <button class="button plain" type="button" data-print hidden>\(say: "Print the plan")</button>
      \(visit.removeButton(plan, back: .support, "Remove the plan"))</div>
      <p class="quiet no-print">\(say: "Only you see this page. It is left out of every report.")</p>
      """
    }
  }

  /// The two numbers that matter most, so that the printed page is complete.
  private var numbers: HTML {
    let listening = visit.services.listening(in: visit.country).prefix(2)
    let danger = visit.services.emergency(in: visit.country)
    return #"<ul class="plain-list">\#(listening.html(line))\#(danger.html(line))</ul>"#
  }

  private func line(_ service: SupportService) -> HTML {
    let call = HTML.some(service.call) { number in
      #" <a href="tel:\#(service.dialed ?? "")">\#(number)</a>"#
    }
    let text = HTML.some(service.text) { number in
      #", \#(say: "text") <a href="sms:\#(service.texted ?? "")">\#(number)</a>"#
    }
    return "<li>\(service.name):\(call)\(text)</li>"
  }
}

/// The plan's card on Support: a link to it, or an offer to write one.
struct SafetyPlanCard {
  let journal: Journal

  var html: HTML {
    let words = Guidance.safetyPlan
    let isWritten = journal.safetyPlan != nil
    return """
      <section class="card soft stack"><h2>\(words.title)</h2>
      <p>\(isWritten ? "You wrote this for yourself, on a better day." : Phrase(verbatim: words.summary))</p>
      <div class="actions"><a class="button\(HTML.when(!isWritten, " plain"))" href="\(Place.safetyPlan.address)">\
      \(say: isWritten ? "Open my plan" : "Write a plan")</a></div></section>
      """
  }
}
