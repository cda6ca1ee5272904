import Records

/// The end of the first ninety seconds: one line about next contact, never an analysis.
struct RejectionNextPage {
  let visit: Visit
  let rejection: Rejection
  let choice: RejectionChoice

  var page: Page {
    Page(title, isQuiet: true) {
      (choice == .act ? offers : .empty) + contact
    }
  }

  private var title: Phrase {
    switch choice {
    case .leave: "That is all for now."
    case .act: "Something small you can do now"
    }
  }

  private var recovery: Recovery? {
    visit.journal.records(Recovery.self, mentioning: rejection.id.raw).last
  }

  private var offers: HTML {
    let ids = ["small-thing", "self-compassion-break", "values-writing"]
    let words = rejection.came.words
    let draft = Place.newMessage.with("template", words.template).with("recovery", recovery?.id)
      .with("application", rejection.application)
    return """
      <section class="card">
      \(ids.compactMap(Guidance.exercise).html { ExerciseRow(exercise: $0, recovery: recovery?.id).html })
      <div class="exercise"><div><a href="\(draft.address)">\(words.draft)</a>
      <p class="quiet">\(say: "Your draft is in your plan for tomorrow.")</p></div><span class="quiet">\(say: "5 min")</span></div>
      </section>
      """
  }

  private var contact: HTML {
    guard let recovery else {
      return """
        <section class="stack"><p>\(say: "It is saved. You do not have to do anything else.")</p>
        <div class="actions">\(today)</div>
        <p class="quiet">\(say: "If you want to look back later, you can use the five steps.")</p>
        \(visit.button("Start the five steps", to: .applicationRecovery(rejection.application), style: "button quiet"))</section>
        """
    }
    return InvitationForm(visit: visit, recovery: recovery, back: "/").html
      + """
      <div class="actions">\(today)
      <a class="quiet" href="\(Place.recovery(recovery.id).address)">\(say: "Open the five steps now")</a></div>
      """
  }

  private var today: HTML {
    #"<a class="button" href="\#(Place.today.address)">\#(say: "Go to Today")</a>"#
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
    <details class="fold"><summary>\(say: "Change the day")</summary>
    <form class="stack" method="post" action="\(Place.invitation(recovery.id).address)">\(visit.token)
    <input type="hidden" name="back" value="\(back)">
    \(AskedField("days", "Offer the five steps", .choice(Self.choices)).html(value: chosen))
    <div class="actions"><button class="button plain">\(say: "Save the day")</button></div></form></details></section>
    """
  }

  private var words: Phrase {
    guard let from = visit.journal.invitationMoment(recovery, visit.surroundings) else {
      return "Today will not suggest anything. You can open the five steps whenever you want."
    }
    return
      "Today will suggest the five steps once, from \(visit.surroundings.moment(from)), if you would like to look back."
  }

  private var chosen: String {
    recovery.inviteOn.map { String(max(0, $0 - visit.today)) } ?? "-1"
  }

  private static let choices = [
    Choice("0", "now"), Choice("1", "tomorrow"), Choice("3", "in three days"),
    Choice("7", "in a week"), Choice("-1", "not at all"),
  ]
}
