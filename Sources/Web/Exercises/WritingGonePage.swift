import Records

/// A writing that was removed while somebody was changing it: what they typed is kept.
struct WritingGonePage {
  let visit: Visit
  let walk: Walk

  var page: Page {
    Page(
      "This was removed in another window",
      in: .steps,
      kicker: Phrase(verbatim: walk.exercise.title),
      lead: "What you typed is still here."
    ) {
      """
      <div class="stack airy">\(typed.html(passage))</div>
      <div class="actions">\(visit.button(
        "Save as a new entry",
        to: walk.place(walk.exercise.prompts.count),
        [("go", WayOn.anew.rawValue)],
        style: "button"
      ))
      \(visit.button("Throw it away", to: walk.place(1), [("go", WayOn.discard.rawValue)]))</div>
      """
    }
  }

  private var typed: [FieldInfo] { walk.form.fields.filter { !walk.kept.draft[$0.name].isEmpty } }

  private func passage(_ info: FieldInfo) -> HTML {
    let text = walk.kept.draft[info.name]
    return """
      <section class="stack tight"><h2>\(info.label)</h2>\
      \(AnsweredText(journal: visit.journal, control: info.control, text: text).html)</section>
      """
  }
}
