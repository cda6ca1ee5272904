import Records
import Skills
import Wording

/// The twelve competencies with the person's own scores; at most two stand out, nothing is summed.
struct CompetenciesPage {
  let visit: Visit

  private var exercise: Exercise? { Guidance.exercise("competency-matrix") }

  private var area: String? {
    let asked = visit.query["area"]
    return Area.all.contains { $0.name == asked } ? asked : nil
  }

  var page: Page {
    Page(
      title: "Competencies",
      section: .practice,
      trail: [Page.Crumb(title: "Practice", place: .practice)],
      lead: "Twelve things interviewers look for, beside how you scored your own answers.",
      body: body
    )
  }

  private var body: HTML {
    let matrix = visit.journal.competencyMatrix()
    let shown = matrix.filter { area == nil || $0.competency.area == area }
    return """
      \(role)
      \(standingOut)
      \(filter)
      <div class="columns even">\(shown.html { CompetencyCard(visit: visit, scores: $0).html })</div>
      \(HTML.when(matrix.allSatisfy(\.scores.isEmpty), none))
      \(HTML.some(exercise) { EvidenceFold(exercise: $0).html })
      """
  }

  /// What is aimed at; it weighs what stands out below.
  private var role: HTML {
    guard let role = visit.journal.targetRole else {
      return """
        <p><a href="\(Place.targetRoles.address)">\("Say what the role you are after asks for" as Phrase)</a></p>
        """
    }
    return """
      <p>\("With “\(role.title)” in mind." as Phrase)
      <a href="\(Place.targetRole(role.id).address)">\("Change what it asks for" as Phrase)</a></p>
      """
  }

  /// Said where there is nothing to show yet: where the scores come from.
  private var none: HTML {
    """
    <p class="quiet">\("Your scores come from practising questions, and from field notes after interviews." as Phrase)</p>
    """
  }

  private var filter: HTML {
    let all =
      #"<a href="\#(Place.competencies.address)"\#(current(nil))>\#("All" as Phrase)</a>"# as HTML
    let areas = Area.all.html { area in
      let place = Place.competencies.with("area", area.name)
      return #"<a href="\#(place.address)"\#(current(area.name))>\#(area.title)</a>"#
    }
    return """
      <div><nav class="switch" aria-label="\("Area" as Phrase)">\(all)\(areas)</nav></div>
      """
  }

  private func current(_ name: String?) -> HTML { name == area ? #" aria-current="true""# : "" }

  private var standingOut: HTML {
    let first = visit.journal.competenciesToPractise()
    guard !first.isEmpty else { return .empty }
    return """
      <section class="card soft"><h2>\(first.count == 1 ? "One place to start" : "Two places to start" as Phrase)</h2>
      <p>\("Your own scores leave the most room here. It could also be chance." as Phrase)</p>
      <ul class="stack">\(first.html(offer))</ul></section>
      """
  }

  private func offer(_ scores: CompetencyScores) -> HTML {
    let id = scores.competency.id
    let practise: Place =
      visit.journal.question(of: id).map { .card($0.id) }
      ?? Place.newCard.with("competency", id)
    return """
      <li class="stack tight"><b>\(scores.competency.title)</b>
      <div class="actions"><a class="button plain small" href="\(practise.address)">\("Practise a question" as Phrase)\
      <span class="visually-hidden">: \(scores.competency.title)</span></a>
      <a class="button plain small" href="\(Place.exercise("skill-sprint").address)">\("A few weeks for it" as Phrase)\
      <span class="visually-hidden">: \(scores.competency.title)</span></a></div></li>
      """
  }
}

/// The areas of competencies, as filters.
private struct Area {
  let name: String
  let title: Phrase

  static let all = [
    Area(name: "communication", title: "Communication"),
    Area(name: "technical", title: "Technical"),
    Area(name: "industry", title: "Industry"),
  ]
}

/// One competency: what it is, what it looks like, and the person's own scores.
struct CompetencyCard {
  let visit: Visit
  let scores: CompetencyScores

  private var competency: Competency { scores.competency }

  var html: HTML {
    """
    <section class="card"><h2>\(competency.title)</h2><p>\(competency.about)</p>
    \(HTML.some(TargetRole.said(visit.journal.targetRole?.importance[competency.id])) { #"<p><span class="tag">\#($0)</span></p>"# })
    \(own)
    <details class="fold quiet"><summary>\("What it looks like" as Phrase)<span class="visually-hidden">: \(competency.title)</span></summary>
    <dl class="facts">\([1, 3, 5].html(anchor))</dl></details></section>
    """
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
      #"<p class="quiet">\#("Closest to: \($0)" as Phrase)</p>"#
    }
    let from: Phrase = "from \(count) answers of yours"
    guard Scales.current == .numbers else {
      return #"\#(words)<p class="quiet">\#(from.sentence)</p>"#
    }
    let dots = (1...5).html { $0 <= level ? #"<i class="on"></i>"# : "<i></i>" }
    return """
      <div class="progress" role="img" aria-label="\("About \(level) of 5" as Phrase)">\(dots)</div>
      <p class="quiet">\("About \(level) of 5, \(from)" as Phrase)</p>
      """
  }
}
