import Planning
import Records
import Reflection
import Wording

/// What earlier interviews taught, on the page of this one.
struct WhatYouBringCard {
  let visit: Visit
  let interview: Interview
  let isAhead: Bool

  var html: HTML {
    let brought = visit.journal.brought(to: interview)
    guard isAhead || !brought.isEmpty else { return .empty }
    return """
      <section class="card take"><h2>\(isAhead ? "What you bring" : "What you brought" as Phrase)</h2>
      \(brought.isEmpty ? nothing : "<dl>\(rows(brought))</dl>" as HTML)
      \(goalLink(brought))</section>
      """
  }

  private var nothing: HTML {
    """
    <p class="quiet">\("Looking back at an interview leaves something to keep and one change." as Phrase)
    \("They come here, for the next one." as Phrase)</p>
    """
  }

  private func rows(_ brought: WhatYouBring) -> HTML {
    let keeps = brought.keeps.html { "<dd>\(lesson($0))</dd>" }
    let change = HTML.some(brought.change) { change in
      "<dt>\("One change" as Phrase)</dt><dd>\(lesson(change))</dd>"
    }
    let goal = HTML.some(brought.goal) { goal in
      "<dt>\("Learning goal" as Phrase)</dt><dd>\(link(goal))</dd>\(sign(goal))"
    }
    return """
      \(HTML.when(!brought.keeps.isEmpty, "<dt>\("Keep" as Phrase)</dt>\(keeps)"))\(change)\(goal)
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

  private func sign(_ goal: Goal) -> HTML {
    HTML.when(
      !goal.sign.isEmpty,
      #"<dd class="quiet">\#(Phrase("You will notice it by: \(goal.sign)"))</dd>"#
    )
  }

  private func goalLink(_ brought: WhatYouBring) -> HTML {
    guard brought.goal == nil, isAhead else { return .empty }
    let place = Place.exercise("learning-goal").with("interview", interview.id)
    return """
      <p class="quiet"><a href="\(place.address)">\("Set a learning goal for this one" as Phrase)</a></p>
      """
  }
}
