import Records

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
      return .again(ApplicationForm.page(visit, application, draft, problems.inStages))
    }
  }
}

extension Problems {
  /// With one at the fold itself, so that it opens.
  fileprivate var inStages: Problems {
    self["stages"] == nil
      ? Problems(list + [Problem("stages", "One of the days is no day yet.")]) : self
  }
}
