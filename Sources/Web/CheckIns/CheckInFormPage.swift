import Records

/// How somebody is or was: a number, words, what they did, a line; any one of them is enough.
struct CheckInFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let checkIn: CheckIn?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "How are you right now?",
      below: [.today, Page.Crumb("Check-ins", .checkIns)],
      kicker: checkIn.map { "\($0.day, .weekdayAndDay)" },
      lead: asksNumber
        ? "Give a number, a word or a line. One of them is enough."
        : "Write a word or a line. Either is enough."
    ) {
      """
      \(visit.problemList(problems))
      <form class="stack" method="post" action="\(target.address)">\(visit.token)\
      \(HTML.some(checkIn, visit.revisionField))
      \(HTML.when(asksNumber, asked("mood", label: visit.preferences.numbersOff ? "In a word" : "From 0 to 10")))
      \(asked("feelings"))
      \(asked("activities"))
      \(asked("note"))
      \(when)
      <div class="actions"><button class="button">\(say: "Save check-in")</button>
      <a class="button plain" href="\(Place.today.address)">\(say: "Cancel")</a></div></form>
      \(HTML.some(checkIn, end))
      """
    }
  }

  private var asksNumber: Bool { !visit.preferences.scalesOff }

  private var target: Place { checkIn.map { .checkIn($0.id) } ?? .checkIns }

  /// For a moment that has passed; folded away until somebody looks for it.
  private var when: HTML {
    let isEarlier = checkIn == nil && Day(draft["day"]).map { $0 < visit.today } ?? false
    let hasProblem = problems["day"] != nil || problems["time"] != nil || isEarlier
    return Fold(
      "For another day or time",
      isOpen: hasProblem,
      #"<div class="fields">\#(asked("day"))\#(asked("time"))</div>"#
    ).html
  }

  private func asked(_ name: String, label: Phrase? = nil) -> HTML {
    HTML.some(CheckInForm.fields[name]) { field in
      var asked = AskedField(
        name,
        label ?? field.label,
        name == "mood" ? visit.moodControl(keeping: Int(draft[name])) : field.control
      )
      asked.ownWords = visit.ownWords(name)
      return asked.html(value: draft[name], problem: problems[name])
    }
  }

  private func end(_ checkIn: CheckIn) -> HTML {
    """
    <div class="actions">\(visit.removeButton(checkIn, back: .checkIns, "Remove this check-in"))
    <a class="quiet" href="\(Place.newCheckIn.with("anew", "yes").address)">\(say: "Start a new check-in instead")</a></div>
    """
  }
}

extension Visit {
  /// How a mood is asked: in numbers, or in words where the person turned numbers off.
  func moodControl(keeping mood: Int? = nil) -> Control {
    guard !preferences.numbersOff else { return .choice(MoodWord.choices(keeping: mood)) }
    return .chips(0...10, step: 1, low: "very low", high: "very good")
  }

  /// The words of somebody's own that a field offers again.
  func ownWords(_ field: String) -> [String] {
    switch field {
    case "feelings": journal.ownFeelings()
    case "activities": journal.ownActivities()
    case "own-values": journal.ownValues()
    default: []
    }
  }
}
