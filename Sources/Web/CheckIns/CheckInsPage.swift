import Foundation
import Records
import Resilience
import Wording

/// Earlier check-ins by day: as they were said, without a chart or a sum.
struct CheckInsPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Check-ins",
      section: .today,
      trail: [Page.Crumb(title: "Today", place: .today)],
      lead: "As you said it at the time. Nothing is added up.",
      body: body
    )
  }

  private var body: HTML {
    let moment = visit.query.value("before", as: Double.self).map(Date.init(timeIntervalSince1970:))
    let (days, earlier) = visit.journal.checkInDays(before: moment, atMost: 60)
    guard !days.isEmpty else { return empty }
    return """
      <p><a class="button plain" href="\(Place.newCheckIn.address)">\("Check in" as Phrase)</a></p>
      <div class="stack airy narrow">\(days.html(section))</div>
      \(pager(earlier, isLater: moment != nil))
      """
  }

  private var empty: HTML {
    """
    <section class="empty">\(Icon.leaf.html)
    <p>\("What you say about how you are will stand here, day by day." as Phrase)</p>
    <p>\("It stays on this machine. No check-in is ever missed, because none is owed." as Phrase)</p>
    <div class="actions"><a class="button" href="\(Place.newCheckIn.address)">\("Check in" as Phrase)</a></div>
    </section>
    """
  }

  private func section(_ day: CheckInDay) -> HTML {
    """
    <section class="stack tight"><h2>\("\(day.day.noonGMT, .weekdayAndDay)" as Phrase)</h2>
    <ul class="rows">\(day.checkIns.html(row))</ul></section>
    """
  }

  private func row(_ checkIn: CheckIn) -> HTML {
    let time = checkIn.time(in: visit.surroundings.zone).description
    let what: Phrase =
      checkIn.said(inWords: visit.preferences.numbersOff) ?? "A check-in without a number"
    return """
      <li class="row"><div class="what"><span>\(what)</span>\(details(checkIn))</div>
      <span class="meta"><time>\(time)</time></span>
      <div class="actions"><a href="\(Place.checkIn(checkIn.id).address)">\("Change" as Phrase)\
      <span class="visually-hidden">\(": \(what), \(time)" as Phrase)</span></a></div></li>
      """
  }

  private func details(_ checkIn: CheckIn) -> HTML {
    let feelings = checkIn.feelings.map { id in
      Guidance.feelings.first { $0.id == id }?.title ?? id
    }
    let lines = [feelings, checkIn.activities].map { $0.joined(separator: ", ") }
    return lines.filter { !$0.isEmpty }.html { #"<p class="quiet">\#($0)</p>"# }
      + HTML.when(
        !checkIn.note.isEmpty,
        #"<p class="as-written">\#(checkIn.note)</p>"#
      )
  }

  private func pager(_ earlier: Date?, isLater: Bool) -> HTML {
    let first: HTML =
      isLater ? #"<a href="\#(Place.checkIns.address)">\#("The newest" as Phrase)</a>"# : .empty
    let next = HTML.some(earlier) { moment in
      let place = Place.checkIns.with("before", moment.timeIntervalSince1970)
      return #"<a rel="next" href="\#(place.address)">\#("Earlier" as Phrase)</a>"#
    }
    return first.isEmpty && next.isEmpty
      ? .empty
      : #"<nav class="pager" aria-label="\#("More check-ins" as Phrase)">\#(first)\#(next)</nav>"#
  }
}
