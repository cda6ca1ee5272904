import Records

/// The days of the stages an application has been in: mended, or taken out.
struct StageDatesForm {
  let visit: Visit
  let application: JobApplication
  let problems: Problems

  static func day(_ index: Int) -> String { "stage-day-\(index)" }
  static func out(_ index: Int) -> String { "stage-out-\(index)" }

  /// What the form was made of; a history that is longer by now is not touched.
  static func names(of application: JobApplication) -> String {
    application.history.map(\.stage.rawValue).joined(separator: " ")
  }

  var html: HTML {
    guard !application.history.isEmpty else { return .empty }
    return """
      <details class="fold narrow" id="field-stages"\(problems["stages"] == nil ? "" : " open" as HTML)><summary>\
      \(say: "Dates of the stages")</summary>
      <form class="stack" method="post" action="\(Place.stages(application.id).address)">\(visit.token)
      <input type="hidden" name="stages" value="\(Self.names(of: application))">
      \(HTML.some(problems["stages"]) { #"<p class="problem">\#(Icon.attention.html)<span>\#($0)</span></p>"# })
      \(application.history.enumerated().html { row($0.offset, $0.element) })
      <div class="actions"><button class="button plain">\(say: "Save dates")</button></div>
      </form></details>
      """
  }

  private func row(_ index: Int, _ change: StageChange) -> HTML {
    let day = AskedField(Self.day(index), change.stage.title, .day)
    let out = AskedField(Self.out(index), "Remove “\(change.stage.title)”", .check)
    return """
      <div class="fields">\(day.html(value: change.day?.description ?? "", problem: problems[Self.day(index)]))\
      \(out.html(value: ""))</div>
      """
  }
}

extension ApplicationRoutes {
  /// Mends the days of its stages.
  @Sendable static func mendStages(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let (form, today) = (visit.form, visit.today)
    do {
      let stages = form["stages"].split(separator: " ").map { Stage(rawValue: String($0)) }
      let mended = try stages.enumerated().map { index, stage -> StageChange? in
        let day = try visit.day(StageDatesForm.day(index))
        return form[StageDatesForm.out(index)].isEmpty ? StageChange(stage: stage, day: day) : nil
      }
      return try await visit.commit(.saved, then: .application(application.id)) { journal in
        guard let application = journal[application.id] else { return [] }
        return try journal.changes(mending: application, stages: mended, today: today)
      }
    } catch let problems as Problems {
      let draft = JobApplication.fields.draft(of: application)
      return .again(Forms.application.page(visit, application, draft, problems.inStages))
    }
  }
}

extension Problems {
  /// With one at the fold itself, so that it opens.
  fileprivate var inStages: Problems {
    self["stages"] == nil
      ? Problems(list + [Problem("stages", "One of the dates is not complete.")]) : self
  }
}
