import Records

/// What a person noticed in an interview; best before they have heard.
struct FieldNotesPage {
  let form: FieldNotesForm
  var isHalfWritten = false

  private var interview: Interview { form.interview }
  private var visit: Visit { form.visit }
  private var address: HTML { "\(Place.fieldNotes(interview.id).address)" }

  var page: Page {
    let company = visit.journal[interview.application]?.company ?? ""
    return Page(
      "Field notes",
      below: [
        .applications, Page.Crumb(Phrase(verbatim: company), .application(interview.application)),
        Page.Crumb(interview.name, .interview(interview.id)),
      ],
      lead: lead
    ) {
      """
      \(form.visit.problemList(form.problems))
      \(HTML.when(isHalfWritten, halfWritten))
      \(ways)
      <form class="stack airy narrow" method="post" action="\(address)" data-autosave="\(Place.fieldNotesDraft(interview.id).address)">\(visit.token)\
      <input type="hidden" name="revision" value="\(form.revision)">\(visit.givenField(form.given, form.allNames))\
      <input type="hidden" name="rows" value="\(form.rows)">\
      \(HTML.some(form.part) { #"<input type="hidden" name="part" value="\#($0.rawValue)">"# })\
      <button hidden>\(say: "Save")</button>
      \(form.shown.html(section))
      \(actions)
      </form>
      """
    }
  }

  private var lead: Phrase {
    if form.isLocked {
      return
        "You saved the result, so your guess and your counts from before can no longer be changed."
    }
    if form.isLate {
      return
        "You already saved the result, so these notes are marked as late and left out of statistics."
    }
    return interview.isRecent(visit.surroundings)
      ? "Write down what you noticed while it is fresh. Skip anything you like."
      : "Write down what you remember. Skip anything you like."
  }

  private var halfWritten: HTML {
    """
    <div class="notice"><p>\(say: "You started this earlier. Your answers are still here.")</p>
    \(visit.button("Throw away what is not saved", to: .fieldNotes(interview.id), [("discard", "yes")]))</div>
    """
  }

  private var ways: HTML {
    let first = form.parts.first?.rawValue
    let all: HTML = form.part == nil ? #" aria-current="page""# : ""
    let one: HTML = form.part == nil ? "" : #" aria-current="page""#
    let stepwise = Place.fieldNotes(interview.id).with("part", form.part?.rawValue ?? first)
    return """
      <nav class="toolbar" aria-label="\(say: "Ways to write them")"><div class="switch">\
      <a href="\(Place.fieldNotes(interview.id).with("part", "all").address)"\(all)>\(say: "On one page")</a>\
      <a href="\(stepwise.address)"\(one)>\(say: "One part at a time")</a></div></nav>\(progress)
      """
  }

  private var progress: HTML {
    guard let part = form.part, let place = form.parts.firstIndex(of: part) else { return .empty }
    let count = form.parts.count
    let marks = (0..<count).html { $0 <= place ? #"<i class="on"></i>"# : "<i></i>" }
    return """
      <div class="progress" role="img" aria-label="\(say: "Part \(place + 1) of \(count)")">\(marks)</div>
      """
  }

  private func section(_ part: FieldNotesPart) -> HTML {
    let content: HTML =
      switch part {
      case .guess: FieldNotesGuess(form: form).html
      case .questions: FieldNotesQuestions(form: form).html
      case .counted: FieldNotesCounted(form: form).html
      case .words: FieldNotesWords(form: form).words
      case .change: FieldNotesWords(form: form).change
      case .goal: FieldNotesWords(form: form).goal
      }
    return #"<section class="stack"><h2>\#(part.title)</h2>\#(content)</section>"#
  }

  private var actions: HTML {
    let isLast = form.part.map { form.part(after: $0) == nil } ?? true
    let back = HTML.some(form.part.flatMap(form.part(before:))) { part in
      let place = Place.fieldNotes(interview.id).with("part", part.rawValue)
      return #"<a class="button plain" href="\#(place.address)">\#(say: "Back")</a>"#
    }
    return """
      <div class="actions"><button class="button">\(say: isLast ? "Save" : "Save and continue")</button>\(back)
      <a class="button plain" href="\(Place.interview(interview.id).address)">\(say: "Stop here for now")</a>
      <span class="draft-note" data-draft-note aria-live="polite"></span></div>
      """
  }
}
