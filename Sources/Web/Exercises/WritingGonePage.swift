import Records

/// A writing that was removed while somebody was changing it: what they typed is kept.
struct WritingGonePage {
  let visit: Visit
  let walk: Walk

  var page: Page {
    Page(
      title: "This was removed meanwhile",
      section: .steps,
      kicker: Phrase(verbatim: walk.exercise.title),
      lead: "Another window took it away. What you typed is kept here.",
      body: body
    )
  }

  private var body: HTML {
    """
    <div class="stack airy">\(typed.html(passage))</div>
    <div class="actions">\(visit.button(
      "Save it as a new one",
      to: walk.place(walk.exercise.prompts.count),
      [("go", WayOn.anew.rawValue)],
      style: "button"
    ))
    \(visit.button("Throw it away", to: walk.place(1), [("go", WayOn.discard.rawValue)]))</div>
    """
  }

  private var typed: [FieldInfo] { walk.form.fields.filter { !walk.kept.draft[$0.name].isEmpty } }

  private func passage(_ info: FieldInfo) -> HTML {
    let answered = Writing.Answered(
      label: info.label,
      control: info.control,
      text: walk.kept.draft[info.name]
    )
    return """
      <section class="stack tight"><h2>\(info.label)</h2>\
      \(AnsweredText(visit: visit, answered: answered).html)</section>
      """
  }
}
