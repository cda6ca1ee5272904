import Records
import Resilience
import Wording

/// How somebody is or was: a number, words, what they did, a line; any one of them is enough.
struct CheckInFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let checkIn: CheckIn?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: "How are you right now?",
      section: .today,
      trail: [
        Page.Crumb(title: "Today", place: .today), Page.Crumb(title: "Check-ins", place: .checkIns),
      ],
      kicker: checkIn.map { "\($0.day.noonGMT, .weekdayAndDay)" },
      lead: "A number, a word or a line. Any one of them is enough.",
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <form class="stack" method="post" action="\(target.address)">\(visit.token)\
    \(HTML.some(checkIn, visit.revisionField))
    \(asked("mood", label: "From 0 to 10"))
    \(asked("feelings"))
    \(asked("activities"))
    \(asked("note"))
    \(when)
    <div class="actions"><button class="button">\("Save" as Phrase)</button>
    <a class="button plain" href="\(Place.today.address)">\("Leave it" as Phrase)</a></div></form>
    \(HTML.some(checkIn, end))
    """
  }

  private var target: Place { checkIn.map { .checkIn($0.id) } ?? .checkIns }

  /// For a moment that has passed; folded away until somebody looks for it.
  private var when: HTML {
    let hasProblem = problems["day"] != nil || problems["time"] != nil
    return """
      <details class="fold"\(HTML.when(hasProblem, " open"))><summary>\("For another day or time" as Phrase)</summary>
      <div class="fields">\(asked("day"))\(asked("time"))</div></details>
      """
  }

  private func asked(_ name: String, label: Phrase? = nil) -> HTML {
    HTML.some(CheckInForm.fields[name]) { field in
      var asked = AskedField(field)
      if let label {
        asked = AskedField(name: name, label: label, control: field.control)
      }
      return asked.html(value: draft[name], problem: problems[name])
    }
  }

  private func end(_ checkIn: CheckIn) -> HTML {
    """
    <div class="actions">\(visit.removeButton(checkIn, back: .checkIns, "Remove this check-in"))
    <a class="quiet" href="\(Place.newCheckIn.with("anew", "yes").address)">\("A new one instead" as Phrase)</a></div>
    """
  }
}
