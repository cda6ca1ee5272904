import Records

/// Where the plan for a dark evening is written and changed; every part can stay open.
struct SafetyPlanFormPage {
  let visit: Visit
  /// Nil where nothing is written yet.
  let plan: SafetyPlan?
  let draft: Draft
  let problems: Problems

  private var words: SafetyPlanWords { Guidance.safetyPlan }

  var page: Page {
    Page(
      Phrase(verbatim: words.title),
      in: .support,
      below: SafetyPlanPage.trail,
      lead: Phrase(verbatim: words.summary)
    ) {
      """
      \(visit.problemList(problems))
      <p class="prose quiet">\(words.when)</p>
      <form class="stack narrow" method="post" action="\(Place.safetyPlan.address)">\(visit.token)\(HTML.some(plan, visit.revisionField))
      \(words.parts.html(part))
      <div class="actions"><button class="button">\(say: "Save the plan")</button>
      <a class="button plain" href="\(Place.support.address)">\(say: "Not now")</a></div></form>
      <p class="quiet">\(say: "Only you see this page. It is left out of every report.")</p>
      <details class="fold"><summary>\(say: "Why this? How good is the evidence?")</summary>
      <div class="stack"><p>\(words.why)</p>\(SourceList(ids: words.sources).html)</div></details>
      """
    }
  }

  private func part(_ part: SafetyPlanWords.Part) -> HTML {
    HTML.some(SafetyPlan.fields[part.field]) { field in
      var asked = AskedField(field)
      asked.hint = part.hint
      asked.help = part.help
      return asked.html(value: draft[field.name], problem: problems[field.name])
    }
  }
}
