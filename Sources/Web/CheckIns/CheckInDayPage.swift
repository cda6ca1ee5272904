import Records

/// What was noted on one day.
struct CheckInDayPage {
  let visit: Visit
  let day: Day

  var page: Page {
    Page(
      "\(day, .weekdayAndDay)",
      below: [.today, Page.Crumb("Check-ins", Place.checkIns.with("month", Month(day)))]
    ) {
      let checkIns = visit.journal.checkIns(from: day, through: day)
      let add = Place.newCheckIn.with("day", day).with("anew", "yes")
      return """
        \(checkIns.isEmpty ? none : #"<ul class="rows narrow">\#(checkIns.html(row))</ul>"# as HTML)
        \(HTML.when(visit.asksMood && day <= visit.today, #"<div class="actions no-print"><a class="button plain" href="\#(add.address)">\#(say: "Add a check-in for this day")</a></div>"#))
        """
    }
  }

  private var none: HTML {
    #"<p class="quiet">\#(say: "You have no check-ins on this day.")</p>"#
  }

  private func row(_ checkIn: CheckIn) -> HTML {
    let time = checkIn.time(in: visit.surroundings.zone).description
    let what: Phrase =
      checkIn.said(inWords: visit.preferences.numbersOff)
      ?? (checkIn.isUnsaid ? "Two quiet minutes" : "A check-in without a number")
    let lines = [checkIn.saidFeelings, checkIn.saidActivities].map { $0.joined(separator: ", ") }
    return """
      <li class="row"><div class="what"><span>\(what)</span>\
      \(lines.filter { !$0.isEmpty }.html { #"<p class="quiet">\#($0)</p>"# })\
      \(HTML.when(!checkIn.note.isEmpty, #"<p class="as-written">\#(checkIn.note)</p>"#))</div>
      <span class="meta"><time>\(time)</time></span>
      <div class="actions"><a href="\(Place.checkIn(checkIn.id).address)">\(say: "Change")\
      <span class="visually-hidden">\(say: ": \(what), \(time)")</span></a></div></li>
      """
  }
}
