import Records

/// The twelve competencies with the person's own scores; at most two stand out, nothing is summed.
struct CompetenciesPage {
  let visit: Visit

  private var exercise: Exercise? { Guidance.exercise("competency-matrix") }

  private var area: SkillArea? { SkillArea(rawValue: visit.query["area"]) }

  var page: Page {
    Page(
      "Competencies",
      below: [.practice],
      lead: "Twelve things interviewers look for, next to your own scores."
    ) {
      let matrix = visit.journal.competencyMatrix()
      let shown = matrix.filter { area == nil || $0.competency.area == area?.rawValue }
      return """
        \(role)\(view)
        \(standingOut(matrix))
        \(AreaSwitch(place: .competencies, area: area).html)
        <div class="columns even">\(shown.html { CompetencyCard(journal: visit.journal, scores: $0).html })</div>
        \(CompetencyTable(rows: shown).html)
        \(HTML.when(matrix.allSatisfy(\.all.isEmpty), none))
        \(HTML.some(exercise) { EvidenceFold(exercise: $0).html })
        """
    }
  }

  /// What is aimed at; it weighs what stands out below.
  private var role: HTML {
    guard let role = visit.journal.targetRole else {
      return """
        <p><a href="\(Place.targetRoles.address)">\(say: "Describe the role you want")</a></p>
        """
    }
    return """
      <p>\(say: "Compared with “\(role.title)”.")
      <a href="\(Place.targetRole(role.id).address)">\(say: "Change the role")</a></p>
      """
  }

  private var view: HTML {
    HTML.when(
      Scales.current != .off,
      #"<p><a href="\#(Place.competencyView.address)">\#(say: "Rate yourself")</a></p>"#
    )
  }

  /// Said where there is nothing to show yet: where the scores come from.
  private var none: HTML {
    """
    <p class="quiet">\(say: "No scores yet. They come from practicing questions and from field notes after interviews.")</p>
    """
  }

  private func standingOut(_ matrix: [CompetencyScores]) -> HTML {
    let first = visit.journal.competenciesToPractise(of: matrix)
    guard !first.isEmpty else { return .empty }
    return """
      <section class="card soft"><h2>\(say: first.count == 1 ? "One place to start" : "Two places to start")</h2>
      <p>\(say: "Your scores have the most room to grow here. That could also be chance.")</p>
      <ul class="stack">\(first.html(offer))</ul></section>
      """
  }

  private func offer(_ scores: CompetencyScores) -> HTML {
    let id = scores.competency.id
    let practise: Place =
      visit.journal.question(of: id).map { .card($0.id) }
      ?? Place.newCard.with("competency", id)
    return """
      <li class="stack tight"><b>\(scores.competency.title)</b> <span class="quiet">\(say: "from \(scores.all.count) scores")</span>
      <div class="actions"><a class="button plain small" href="\(practise.address)">\(say: "Practice a question")\
      <span class="visually-hidden">: \(scores.competency.title)</span></a>
      <a class="button plain small" href="\(Place.exercise("skill-sprint").address)">\(say: "Plan a skill sprint")\
      <span class="visually-hidden">: \(scores.competency.title)</span></a></div></li>
      """
  }
}

/// One competency: what it is, what it looks like, and the person's own scores.
struct CompetencyCard {
  let journal: Journal
  let scores: CompetencyScores

  private var competency: Competency { scores.competency }

  var html: HTML {
    """
    <section class="card"><h2>\(competency.title)</h2><p>\(competency.about)</p>
    \(HTML.some(TargetRole.said(journal.targetRole?.importance[competency.id])) { #"<p><span class="tag">\#($0)</span></p>"# })
    \(own)\(HTML.when(Scales.current != .off, others))
    <details class="fold quiet"><summary>\(say: "What it looks like")<span class="visually-hidden">: \(competency.title)</span></summary>
    <ul class="plain-list">\(competency.behaviours.html { "<li>\($0)</li>" })</ul>
    <dl class="facts">\([1, 3, 5].html(anchor))</dl></details></section>
    """
  }

  /// Every other view, side by side; nothing is added up.
  private var others: HTML {
    let rows =
      HTML.fact("Self-rating", scores.view.map(said))
      + HTML.fact("Mock interviews", scores.mock.mean.map { _ in said(scores.mock) })
      + HTML.fact("Coach or mentor", scores.coach.mean.map { _ in said(scores.coach) })
      + HTML.fact("Stories", scores.stories == 0 ? nil : Phrase("\(scores.stories)"))
    return HTML.when(!rows.isEmpty, #"<dl class="facts">\#(rows)</dl>"#)
  }

  private func said(_ scores: [Int]) -> Phrase {
    let count: Phrase = scores.count == 1 ? "one score" : "\(scores.count) scores"
    guard let level = scores.level else { return count }
    return "\(said(level)), \(count)"
  }

  private func said(_ level: Int) -> Phrase {
    Scales.current == .numbers
      ? "\(level) of 5"
      : ScaleWords(1...5, low: "not there yet", high: "very clear").words(for: level)
  }

  private func anchor(_ score: Int) -> HTML {
    HTML.some(competency.anchors[score]) { "<dt>\(score)</dt><dd>\($0)</dd>" }
  }

  private var own: HTML {
    let count = scores.scores.count
    guard let level = scores.level else {
      let said: Phrase =
        switch count {
        case 0: "No scores yet."
        case 1: "One score so far."
        default: "Two scores so far."
        }
      return #"<p class="quiet">\#(said)</p>"#
    }
    let words = HTML.some(scores.anchor) {
      #"<p class="quiet">\#(say: "Closest to: \($0)")</p>"#
    }
    let from: Phrase = "from \(count) answers of yours"
    guard Scales.current == .numbers else {
      return #"\#(words)<p class="quiet">\#(from.sentence)</p>"#
    }
    let dots = (1...5).html { $0 <= level ? #"<i class="on"></i>"# : "<i></i>" }
    return """
      <div class="progress" role="img" aria-label="\(say: "About \(level) of 5")">\(dots)</div>
      <p class="quiet">\(say: "About \(level) of 5, \(from)")</p>
      """
  }
}
