import Records

/// How often to be in touch with everybody of a label.
struct LabelRules {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var html: HTML {
    """
    <section class="card"><h2>\(say: "Rules for labels")</h2>
    <p class="quiet">\(say: "A rule applies to everyone with the label, unless their own page says otherwise.")</p>
    \(rules)
    \(adding)</section>
    """
  }

  private var rules: HTML {
    let rules = visit.journal.labelRules
    guard !rules.isEmpty else { return .empty }
    return #"<ul class="rows">\#(rules.html(row))</ul>"#
  }

  private func row(_ rule: LabelKeepInTouch) -> HTML {
    """
    <li class="row"><div class="what"><b>\(rule.label)</b><p class="quiet">\(rule.keepInTouch.phrase)</p></div>
    <div class="actions">\(visit.removeButton(rule, back: .keepInTouch, "Remove", label: "Remove the rule for \(rule.label)"))</div></li>
    """
  }

  private var adding: HTML {
    let labels = visit.journal.contactLabels.prefix(300)
    guard !labels.isEmpty else {
      return
        #"<p class="quiet">\#(say: "No labels yet. Add one on a person’s page, or to several people at once.")</p>"#
    }
    let menu = Menu(
      "label",
      "Label",
      labels.map { Choice($0, Phrase(verbatim: $0)) },
      chosen: draft["label"],
      id: "field-label"
    )
    return """
      <form class="stack" method="post" action="\(Place.labelRules.address)">\(visit.token)
      \(menu.html)\(InTouchFields(draft: draft, problems: problems).html)
      <div class="actions"><button class="button plain">\(say: "Save rule")</button></div></form>
      """
  }
}

/// The two lengths, typed.
struct InTouchFields {
  let draft: Draft
  let problems: Problems

  var html: HTML {
    let ideal = AskedField(
      name: "ideal",
      label: "How often",
      hint: "6 weeks",
      control: .line(atMost: 40)
    )
    let longest = AskedField(
      name: "longest",
      label: "No longer than",
      hint: "3 months",
      control: .line(atMost: 40)
    )
    return """
      <div class="fields">\(ideal.html(value: draft["ideal"], problem: problems["ideal"]))\
      \(longest.html(value: draft["longest"], problem: problems["longest"]))</div>
      """
  }
}
