import Records

/// The five steps, and every recovery there has been.
struct StepsPage {
  let journal: Journal
  let surroundings: Surroundings

  var page: Page {
    Page(
      "Five steps",
      in: .steps,
      lead:
        "Five steps from a setback to a better next interview, in any order and at your own pace."
    ) {
      """
      \(running)
      <ol class="path">\(Step.allCases.html(stepItem))</ol>
      <p class="quiet"><a href="\(Place.lessons.address)">\(say: "All lessons: what to keep and what to change")</a></p>
      """
    }
  }

  private var recoveries: [Recovery] { journal.shelf(Recovery.self).reversed() }

  private var running: HTML {
    guard !recoveries.isEmpty else {
      return """
        <section class="card empty"><p>\(say: "After a rejection, or when no reply comes, the five steps appear here.")</p>
        <div class="actions"><a class="button plain" href="\(Place.newRejection.address)">\(say: "I got a rejection")</a></div></section>
        """
    }
    return
      #"<section class="card"><ul class="rows">\#(recoveries.html(recoveryRow))</ul></section>"#
  }

  private func recoveryRow(_ recovery: Recovery) -> HTML {
    let state: Phrase =
      recovery.endedAt == nil
      ? "open" : "ended"
    return """
      <li class="row"><a href="\(Place.recovery(recovery.id).address)">\(journal.title(of: recovery))</a>
      <span class="quiet">\(say: "\(Day(recovery.openedAt, in: surroundings.zone), .short), \(state)")</span></li>
      """
  }

  private func stepItem(_ step: Step) -> HTML {
    """
    <li class="later"><div class="stack"><div class="title"><h2><a class="plain-link" href="\(Place.step(step.rawValue).address)">\(step.title)</a></h2>
    <span class="quiet">\(step.field)</span></div>
    <p class="quiet">\(step.about)</p></div></li>
    """
  }
}

extension Step {
  /// What a step is for, in one line.
  var about: Phrase {
    switch self {
    case .reflection: "How it went, what to keep, and one thing to change."
    case .resilience: "Kindness, company, exercise and rest, and what matters to you."
    case .reframing: "What else could explain it, and what you learned from it."
    case .networking: "People to ask, to thank, and to learn from."
    case .skills: "One skill or one question, a little at a time."
    }
  }
}
