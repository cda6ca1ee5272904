import Records

enum SprintRoutes {
  /// A sprint that has come to an end, or goes on; why is nobody's business.
  @Sendable static func end(_ visit: Visit) async throws -> Answer {
    let sprint: SkillSprint = try visit.record()
    let isEnding = !visit.form["ended"].isEmpty
    let now = visit.surroundings.now
    return try await visit.change(sprint, isEnding ? .ended : .saved, then: .practice) { _, known in
      var sprint = known
      sprint.endedAt = isEnding ? now : nil
      return [.save(sprint)]
    }
  }
}

/// The skills being learned over some weeks.
struct Sprints {
  let visit: Visit
  var area: SkillArea?

  var html: HTML {
    let ended = visit.journal.endedSprints.filter(isShown)
    return """
      <section class="stack tight"><h2>\(say: "Skill sprints")</h2>
      \(running)
      <p><a href="\(Place.exercise("skill-sprint").address)">\(say: "Start skill sprint")</a></p>
      \(HTML.when(!ended.isEmpty, fold(ended)))</section>
      """
  }

  private var running: HTML {
    let sprints = visit.journal.runningSprints.filter(isShown)
    guard !sprints.isEmpty else {
      return """
        <p class="quiet">\(say: "No skill sprints yet. Choose one skill and a way to learn it in a few weeks.")</p>
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
    \(HTML.some(sprint.reviewOn) { #"<p class="quiet">\#(say: "Review on \($0, .weekdayAndDay)")</p>"# })
    <div class="actions">\(visit.button("End this sprint", to: .sprint(sprint.id), [("ended", "yes")], label: "End this sprint: \(sprint.skill)"))</div></li>
    """
  }

  private func fold(_ ended: [SkillSprint]) -> HTML {
    Fold("Ended", style: "quiet", #"<ul class="rows">\#(ended.html(row))</ul>"#).html
  }

  private func row(_ sprint: SkillSprint) -> HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.writing(SkillSprint.kind, sprint.id).address)">\(sprint.skill)</a></div>
    <div class="actions">\(visit.button("Open again", to: .sprint(sprint.id), [("ended", "")], label: "Open again: \(sprint.skill)"))</div></li>
    """
  }
}

/// The learning resources of an area, the newest few.
struct Resources {
  let journal: Journal
  var area: SkillArea?

  /// So many beside other things; the others have a page of their own.
  private static let most = 8

  var html: HTML {
    let resources = journal.resources(in: area)
    let rows = resources.prefix(Self.most).html { ResourceRow(resource: $0).html }
    let all = HTML.when(
      !resources.isEmpty,
      #"<a href="\#(Place.resources.with("area", area?.rawValue).address)">\#(say: "All of them")</a>"#
    )
    return """
      <section class="stack tight"><h2>\(say: "Learning resources")</h2>
      \(resources.isEmpty ? empty : #"<ul class="rows">\#(rows)</ul>"# as HTML)
      <p class="actions"><a href="\(Place.newResource.address)">\(say: "Add a course, a group or a project")</a> \(all)</p></section>
      """
  }

  private var empty: HTML {
    #"<p class="quiet">\#(say: "No learning resources yet. Add a course, a book, a group or a project.")</p>"#
  }
}
