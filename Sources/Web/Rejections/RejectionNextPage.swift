import Planning
import Records
import Wording

/// The end of the first ninety seconds: one line about next contact, never an analysis.
struct RejectionNextPage {
  let visit: Visit
  let rejection: Rejection
  let choice: RejectionChoice

  var page: Page {
    Page(title: title, isQuiet: true, body: body)
  }

  private var title: Phrase {
    switch choice {
    case .leave: "It will be here when you want it."
    case .act: "Something small, now."
    }
  }

  private var recovery: Recovery? {
    visit.journal.records(Recovery.self, mentioning: rejection.id.raw).last
  }

  private var body: HTML {
    (choice == .act ? offers : .empty) + contact
  }

  private var offers: HTML {
    let ids = ["small-thing", "self-compassion-break", "values-writing"]
    let draft = Place.newMessage.with("template", "t4-reply").with("recovery", recovery?.id)
      .with("application", rejection.application)
    return """
      <section class="card">
      \(ids.compactMap(Guidance.exercise).html { ExerciseRow(exercise: $0, recovery: recovery?.id).html })
      <div class="exercise"><div><a href="\(draft.address)">\("Draft a reply, without sending it" as Phrase)</a>
      <p class="quiet">\("It waits in your plan until tomorrow." as Phrase)</p></div><span class="quiet">\("5 min" as Phrase)</span></div>
      </section>
      """
  }

  private var contact: HTML {
    guard let recovery else {
      return """
        <section class="stack"><p>\("It is written down, and nothing more is needed." as Phrase)</p>
        <p class="quiet">\("If you want to look back at it, the five steps are one tap away." as Phrase)</p>
        \(visit.button("Lay out the five steps", to: .applicationRecovery(rejection.application), style: "button plain"))</section>
        """
    }
    return InvitationForm(visit: visit, recovery: recovery, back: "/").html
      + """
      <p><a href="\(Place.recovery(recovery.id).address)">\("Open the five steps now" as Phrase)</a></p>
      """
  }
}

/// When the one invitation comes: the person's to change, or to do without.
struct InvitationForm {
  let visit: Visit
  let recovery: Recovery
  let back: String

  var html: HTML {
    """
    <section class="card stack"><p>\(words)</p>
    <details class="fold"><summary>\("Change the day" as Phrase)</summary>
    <form class="stack" method="post" action="\(Place.invitation(recovery.id).address)">\(visit.token)
    <input type="hidden" name="back" value="\(back)">
    \(AskedField(name: "days", label: "Offer it", control: .choice(Self.choices)).html(value: chosen))
    <div class="actions"><button class="button plain">\("Save" as Phrase)</button></div></form></details></section>
    """
  }

  private var words: Phrase {
    guard let day = recovery.inviteOn else {
      return "Nothing will be offered. The five steps are there when you want them."
    }
    return
      "It will be on Today from \(day.noonGMT, .weekdayAndDay), once, if you would like to look back."
  }

  private var chosen: String {
    recovery.inviteOn.map { String(max(0, $0 - visit.today)) } ?? "-1"
  }

  private static let choices = [
    Choice("0", "now"), Choice("1", "tomorrow"), Choice("3", "in three days"),
    Choice("7", "in a week"), Choice("-1", "not at all"),
  ]
}
