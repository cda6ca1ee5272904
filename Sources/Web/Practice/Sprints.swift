import Records

/// The skills being learned over some weeks.
struct Sprints {
  let visit: Visit
  var area: SkillArea?

  var html: HTML {
    let ended = visit.journal.endedSprints.filter(isShown)
    return """
      <section class="stack tight"><h2>\("One skill, a few weeks" as Phrase)</h2>
      \(running)
      <p><a href="\(Place.exercise("skill-sprint").address)">\("Begin one" as Phrase)</a></p>
      \(HTML.when(!ended.isEmpty, fold(ended)))</section>
      """
  }

  private var running: HTML {
    let sprints = visit.journal.runningSprints.filter(isShown)
    guard !sprints.isEmpty else {
      return """
        <p class="quiet">\("No skill sprint yet. A sprint is one skill and a way to learn it." as Phrase)</p>
        """
    }
    return #"<ul class="stack">\#(sprints.html(card))</ul>"#
  }

  private func isShown(_ sprint: SkillSprint) -> Bool {
    area == nil || sprint.competency.flatMap(Guidance.competency)?.area == area?.rawValue
  }

  private func card(_ sprint: SkillSprint) -> HTML {
    """
    <li class="card"><h3><a class="plain-link" href="\(Place.writing(SkillSprint.kind, sprint.id).address)">\(sprint.skill)</a></h3>
    \(HTML.some(visit.journal[sprint.resource]) { "<p>\($0.title)</p>" })
    \(HTML.some(sprint.reviewOn) { #"<p class="quiet">\#("Look again on \($0.noonGMT, .weekdayAndDay)" as Phrase)</p>"# })
    <div class="actions">\(visit.button("It has come to an end", to: .sprint(sprint.id), [("ended", "yes")], label: "It has come to an end: \(sprint.skill)"))</div></li>
    """
  }

  private func fold(_ ended: [SkillSprint]) -> HTML {
    """
    <details class="fold quiet"><summary>\("Ended" as Phrase)</summary><ul class="rows">\(ended.html(row))</ul></details>
    """
  }

  private func row(_ sprint: SkillSprint) -> HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.writing(SkillSprint.kind, sprint.id).address)">\(sprint.skill)</a></div>
    <div class="actions">\(visit.button("Open again", to: .sprint(sprint.id), [("ended", "")], label: "Open again: \(sprint.skill)"))</div></li>
    """
  }
}

/// What somebody learns from, and where it stands; every state is a good one.
struct Resources {
  let visit: Visit
  var area: SkillArea?

  /// So many beside other things; the others have a page of their own.
  private static let most = 8

  var html: HTML {
    let resources = visit.journal.resources(in: area)
    let rows = resources.prefix(Self.most).html { ResourceRow(resource: $0).html }
    let all = HTML.when(
      !resources.isEmpty,
      #"<a href="\#(Place.resources.with("area", area?.rawValue).address)">\#("All of them" as Phrase)</a>"#
    )
    return """
      <section class="stack tight"><h2>\("To learn from" as Phrase)</h2>
      \(resources.isEmpty ? empty : #"<ul class="rows">\#(rows)</ul>"# as HTML)
      <p class="actions"><a href="\(Place.newResource.address)">\("Add a course, a group or a project" as Phrase)</a> \(all)</p></section>
      """
  }

  private var empty: HTML {
    """
    <p class="quiet">\("No courses, webinars, associations or projects yet." as Phrase)</p>
    """
  }
}
