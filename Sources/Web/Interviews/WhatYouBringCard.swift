import Records

/// What earlier interviews taught, on the page of this one.
struct WhatYouBringCard {
  let journal: Journal
  let surroundings: Surroundings
  let interview: Interview
  let isAhead: Bool

  var html: HTML {
    let brought = journal.brought(to: interview)
    guard isAhead || !brought.isEmpty else { return .empty }
    return """
      <section class="card take"><h2>\(say: isAhead ? "What you bring" : "What you brought")</h2>
      \(brought.isEmpty ? nothing : "<dl>\(rows(brought))</dl>" as HTML)
      \(goalLink(brought))\(setbackLink(brought))</section>
      """
  }

  private var nothing: HTML {
    """
    <p class="quiet">\(say: "When you look back at an interview, you note something to keep and one thing to change.")
    \(say: "Both appear here before your next interview.")</p>
    """
  }

  private func rows(_ brought: WhatYouBring) -> HTML {
    let keeps = brought.keeps.html { "<dd>\(lesson($0))</dd>" }
    let change = HTML.some(brought.change) { change in
      "<dt>\(say: "One thing to change")</dt><dd>\(lesson(change))</dd>"
    }
    let goal = HTML.some(brought.goal) { goal in
      "<dt>\(say: "Learning goal")</dt><dd>\(link(goal))</dd>\(sign(goal))\(practised(goal))"
    }
    let plan = HTML.some(brought.setbackPlan) { plan in
      "<dt>\(say: "Setback plan")</dt><dd>\(link(plan))</dd>"
    }
    return """
      \(HTML.when(!brought.keeps.isEmpty, "<dt>\(say: "Keep")</dt>\(keeps)"))\(change)\(goal)\(plan)
      """
  }

  private func lesson(_ lesson: Lesson) -> HTML {
    let text = lesson.sort == .change ? lesson.plan : Phrase(verbatim: lesson.text)
    return #"<a class="plain-link" href="\#(Place.lesson(lesson.id).address)">\#(text)</a>"#
  }

  private func link(_ goal: Goal) -> HTML {
    let place = Place.writing(Goal.kind, goal.id)
    return #"<a class="plain-link" href="\#(place.address)">\#(goal.behaviour)</a>"#
  }

  private func link(_ plan: SetbackPlan) -> HTML {
    let place = Place.writing(SetbackPlan.kind, plan.id)
    let text = plan.plan ?? Phrase(verbatim: plan.setback.what)
    return #"<a class="plain-link" href="\#(place.address)">\#(text)</a>"#
  }

  /// Once the interview is over: what its field notes say of the goal, or where they ask.
  private func practised(_ goal: Goal) -> HTML {
    guard !isAhead else { return .empty }
    let known = journal.practice(of: goal).first { $0.interview == interview.id }
    if let known { return #"<dd class="quiet">\#(known.words)</dd>"# }
    let place = Place.fieldNotes(interview.id).with("part", "goal")
    return """
      <dd class="quiet"><a href="\(place.address)">\(say: "Did you get to practice it?")</a></dd>
      """
  }

  private func sign(_ goal: Goal) -> HTML {
    HTML.when(
      !goal.sign.isEmpty,
      #"<dd class="quiet">\#(say: "How you will notice: \(goal.sign)")</dd>"#
    )
  }

  private func goalLink(_ brought: WhatYouBring) -> HTML {
    guard brought.goal == nil, isAhead else { return .empty }
    let place = Place.exercise("learning-goal").with("interview", interview.id)
    return """
      <p class="quiet"><a href="\(place.address)">\(say: "Set a learning goal for this interview")</a></p>
      """
  }

  /// Offered in an even moment only; its exercise opens at any time.
  private func setbackLink(_ brought: WhatYouBring) -> HTML {
    guard isAhead, journal.invitesSetbackPlan(surroundings) else { return .empty }
    let place = Place.exercise("setback-plan").with("interview", interview.id)
    return """
      <p class="quiet"><a href="\(place.address)">\(say: "Make a plan for a setback")</a></p>
      """
  }
}
