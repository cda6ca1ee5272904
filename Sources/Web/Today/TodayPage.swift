import Records

/// At most three things, each with its reason, and a check-in in one tap.
struct TodayPage {
  let visit: Visit
  let today: Today
  let halfWritten: [HalfWrittenExercise]

  var page: Page {
    Page(title, in: .today, kicker: "\(visit.today, .weekdayAndDay)") {
      """
      <div class="columns"><div class="stack">
      \(offers)
      \(OfferingNote(visit: visit, offering: today.offering).html)
      \(CheckInCard(visit: visit).html)
      </div><div class="stack">
      \(HTML.some(today.nextInterview) { NextInterviewCard(visit: visit, interview: $0).html })
      \(HalfWrittenList(surroundings: visit.surroundings, all: halfWritten).html)
      \(NewRejectionLink().html)
      \(HTML.when(today.offering == .open, PauseFold(visit: visit).html))
      </div></div>
      """
    }
  }

  private var title: Phrase {
    switch today.offers.count {
    case 0: "Nothing is due today."
    case 1: "One thing, if you like."
    case 2: "Two things, if you like."
    default: "Three things, if you like."
    }
  }

  private var offers: HTML {
    guard !today.offers.isEmpty else {
      return """
        <section class="card empty"><p>\(say: "Your plans and your next interviews show up here on their day.")</p>
        <p><a href="\(Place.plan.address)">\(say: "Open the plan")</a> ·
        <a href="\(Place.applications.address)">\(say: "Applications")</a></p></section>
        """
    }
    return """
      <section class="card"><ul>\(today.offers.html { OfferRow(visit: visit, offer: $0).html })</ul></section>
      """
  }
}

/// One of Today's offers.
struct OfferRow {
  let visit: Visit
  let offer: TodayOffer

  var html: HTML {
    """
    <li class="todo">\(mark)<div><b>\(title)</b><span class="quiet">\(offer.why)</span></div>\
    <div class="actions"><a href="\(place.address)">\(say: "Open")</a>\
    \(visit.button("Not today", to: .setAside, [("subject", offer.subject.description)], label: "Not today: \(title)"))\
    </div></li>
    """
  }

  private var mark: HTML {
    guard case .planned(let action) = offer.item else { return "<span></span>" }
    return """
      <form method="post" action="\(Place.actionState(action.id).address)">\(visit.token)\
      <input type="hidden" name="state" value="done"><input type="hidden" name="back" value="/">\
      <button class="check" aria-label="\(say: "Done: \(action.title)")"></button></form>
      """
  }

  private var title: Phrase {
    switch offer.item {
    case .interview(let interview):
      "\(interview.name) at \(company(interview))\(after(visit.time(of: interview)))"
    case .fieldNotes(let interview): "Write down how \(company(interview)) went, five minutes"
    case .planned(let action): "\(action.title)\(after(action.time.map { "\($0.description)" }))"
    case .followUp(let application): "Follow up with \(application.company)"
    case .recovery(_, let exercise): "\(exercise.title), \(exercise.duration)"
    case .practice(let card): "Practice: \(card.question)"
    }
  }

  private var place: Place {
    switch offer.item {
    case .interview(let interview): .interview(interview.id)
    case .fieldNotes(let interview): .fieldNotes(interview.id)
    case .planned(let action): .action(action.id)
    case .followUp(let application): .application(application.id)
    case .recovery(let recovery, _): .recovery(recovery.id)
    case .practice(let card): Place.card(card.id).with("session", "yes")
    }
  }

  private func company(_ interview: Interview) -> String {
    visit.journal[interview.application]?.company ?? ""
  }

  private func after(_ time: Phrase?) -> Phrase { time.map { ", \($0)" } ?? "" }
}

/// The next interview, on whatever day it is.
struct NextInterviewCard {
  let visit: Visit
  let interview: Interview

  var html: HTML {
    """
    <section class="card soft"><span class="when">\(when)</span>
    <h2>\(say: "\(interview.name) at \(visit.journal[interview.application]?.company ?? "")")</h2>
    <div class="actions"><a class="button" href="\(Place.interview(interview.id).address)">\(say: "What you bring")</a></div>
    </section>
    """
  }

  private var when: Phrase {
    guard let day = interview.day else { return "No day yet" }
    guard let time = visit.time(of: interview) else { return "\(day, .weekdayAndDay)" }
    return "\(day, .weekdayAndDay), \(time)"
  }
}
