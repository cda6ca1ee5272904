import Records

/// What is shown beside a prompt, such as a breathing aid or earlier answers.
struct PromptAside {
  let visit: Visit
  let walk: Walk

  var html: HTML {
    switch walk.prompt.aside {
    case "breath": breath
    case "keeps": keeps
    case "habits": habits
    case "wanted": WantedAside(journal: visit.journal, walk: walk).html
    case "theme":
      WritingThemePart(journal: visit.journal, today: visit.today, context: walk.kept.context).html
    case "read-back": readBack
    case "plan": plan
    case "talk": starters(Guidance.starters.map(\.text))
    case "starters": starters(Guidance.statementStarters.first)
    case "softer": readBack + starters(Guidance.statementStarters.softer)
    case "activities": activities
    default: .empty
    }
  }

  private var breath: HTML {
    """
    <div class="breath"><div class="circle"><span class="in" aria-hidden="true">\(say: "in")</span>\
    <span class="out" aria-hidden="true">\(say: "out")</span>\
    <p class="still-words">\(say: "Breathe in for four seconds and out for six. Do this three times, at your own pace.")</p></div>
    <label class="still"><input type="checkbox"> \(say: "Stop the animation")</label></div>
    """
  }

  private var habits: HTML {
    """
    <p class="quiet"><a href="\(Place.habits.address)">\(say: "Read about each habit")</a></p>
    """
  }

  private var keeps: HTML {
    let draft = walk.kept.draft
    let kept = [draft["keep"], draft["keep-again"]].filter { !$0.isEmpty }
    guard !kept.isEmpty || !draft["change"].isEmpty else { return .empty }
    return """
      <div class="card take"><dl class="facts">
      \(kept.isEmpty ? .empty : "<dt>\(say: "Keep")</dt>\(kept.html { "<dd>\($0)</dd>" })" as HTML)
      \(HTML.when(!draft["change"].isEmpty, "<dt>\(say: "Change")</dt><dd>\(draft["change"])</dd>"))
      </dl></div>
      """
  }

  /// What was answered on the way here, in its order.
  private var readBack: HTML { answered(walk.answersSoFar) }

  /// The if and the then alone.
  private var plan: HTML {
    answered(walk.answersSoFar.filter { ["if-cue", "then-action"].contains($0.name) })
  }

  private func answered(_ answers: [Walk.AnswerSoFar]) -> HTML {
    guard !answers.isEmpty else { return .empty }
    return """
      <section class="card soft narrow read-back" aria-label="\(say: "What you wrote so far")">
      \(answers.html { #"<div><p class="quiet">\#($0.label)</p>\#(AnsweredText(journal: visit.journal, control: $0.control, text: $0.text).html)</div>"# })</section>
      """
  }

  private func starters(_ lines: [String]) -> HTML {
    #"<ul class="chips starters">\#(lines.html { "<li>\($0)</li>" })</ul>"#
  }

  private var activities: HTML {
    """
    <p class="quiet"><a href="\(Place.activities.address)">\(say: "See all small things")</a></p>
    """
  }
}

/// How much a job was wanted before the answer, beside what is said of it now.
struct WantedAside {
  let journal: Journal
  let walk: Walk

  var html: HTML {
    HTML.some(words) { #"<p class="quote">\#($0)</p>"# }
  }

  private var words: Phrase? {
    let isAskedHere = walk.fields.contains { $0.name == "wanted" }
    let noted = journal[walk.kept.context.application ?? recovered]?.wanted
    if isAskedHere {
      return noted.map { "Before you knew the result, you wrote: \(said($0))." }
    }
    return Int(walk.kept.draft["wanted"]).map {
      "How much you wanted the job before you knew the result: \(said($0))."
    }
  }

  private func said(_ wanted: Int) -> Phrase {
    guard Scales.current != .numbers else { return "\(wanted) of 10" }
    return ScaleWords(0...10, low: "not at all", high: "very much").words(for: wanted)
  }

  /// The application of the last no of the recovery this belongs to.
  private var recovered: Identifier<JobApplication>? {
    journal[walk.kept.context.recovery]?.rejections.last
      .flatMap { journal[$0]?.application }
  }
}
