import Records

enum MeetingRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    return .page(MeetingPage(visit: visit, application: application).page)
  }

  /// Saves the answers to the items as they were shown, whatever became of the list meanwhile.
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let table = JobApplication.meeting(visit.form["items"].textLines)
    let edit = try await visit.edit(application, by: table)
    return try await visit.commit(
      edit,
      then: .meeting(application.id),
      again: { _, problems in
        MeetingPage(visit: visit, application: application, problems: problems).page
      }
    )
  }
}

/// Compares a job with what somebody is looking for, item by item, without a total.
struct MeetingPage {
  let visit: Visit
  let application: JobApplication
  var problems: Problems = .none

  var page: Page {
    Page(
      "Compared with what you want",
      below: [.applications, Page.Crumb(application.name, .application(application.id))],
      lead: "Answer as far as you know today. You can leave items blank."
    ) {
      guard let priorities = visit.journal.priorities, !priorities.items.isEmpty else {
        return empty
      }
      let table = JobApplication.meeting(priorities.items)
      let draft = table.draft(of: application)
      let fields = zip(priorities.items, table.fields).map { item, field in
        (item, AskedField(field).html(value: draft[field.name], problem: problems[field.name]))
      }
      let must = Set(priorities.mustHaves)
      let nice = Set(priorities.niceToHaves).subtracting(must)
      let rest = fields.filter { !must.contains($0.0) && !nice.contains($0.0) }
      return """
        \(visit.problemList(problems))
        <form class="stack airy narrow" method="post" action="\(Place.meeting(application.id).address)">\(visit.token)\
        \(visit.revisionField(application))<input type="hidden" name="items" value="\(priorities.items.joined(separator: "\n"))">
        \(group("Needs", "Does this job meet it?", fields.filter { must.contains($0.0) }))
        \(group("Likes", "Does this job have it?", fields.filter { nice.contains($0.0) }))
        \(group("Would rule it out", "Is it so in this job?", rest))
        <div class="actions"><button class="button">\(say: "Save comparison")</button>
        <a class="button plain" href="\(Place.application(application.id).address)">\(say: "Back to the application")</a></div></form>
        <p class="quiet"><a href="\(Place.exercise("priorities").with("edit", priorities.id).address)">\(say: "Change what you want")</a></p>
        """
    }
  }

  private func group(_ title: Phrase, _ ask: Phrase, _ fields: [(String, HTML)]) -> HTML {
    guard !fields.isEmpty else { return .empty }
    return """
      <section class="stack"><h2>\(title)</h2><p class="quiet">\(ask)</p>\(fields.html { $0.1 })</section>
      """
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .reframing,
      "No priorities yet. Write down your must-haves, nice-to-haves and deal-breakers.",
      more: """
        <div class="actions"><a class="button plain" href="\(Place.exercise("priorities").address)">\(say: "Write down priorities")</a>
        <a class="button plain" href="\(Place.application(application.id).address)">\(say: "Back to the application")</a></div>
        """
    ).html
  }
}

/// What is known so far, on the application's own page.
struct MeetingCard {
  let journal: Journal
  let application: JobApplication

  var html: HTML {
    let items = journal.priorities?.items ?? []
    let answered = items.compactMap { item in application.meets[item].map { (item, $0) } }
    let link: HTML = """
      <p class="quiet"><a href="\(Place.meeting(application.id).address)">\(say: "Compare it with what you want")</a></p>
      """
    guard !answered.isEmpty else { return link }
    return """
      <section class="stack tight"><h2>\(say: "Compared with what you want")</h2>
      <dl class="facts">\(answered.html { "<dt>\($0.0)</dt><dd>\($0.1.title)</dd>" })</dl>\(link)</section>
      """
  }
}
