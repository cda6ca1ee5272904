import Records

enum BriefRoutes {
  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    let brief = visit.journal.brief(of: interview.id)
    return .page(
      BriefFormPage(
        visit: visit,
        interview: interview,
        brief: brief,
        draft: (brief.map(InterviewBrief.fields.draft(of:)) ?? Draft())
          .askingFor(visit.journal.briefSheet(of: interview, visit.surroundings).requirements),
        problems: .none
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    guard let known = visit.journal.brief(of: interview.id) else {
      return try await begin(visit, interview)
    }
    let edit = try await visit.edit(known).askingChosen(visit.form[BriefFormPage.picks])
    return try await visit.commit(
      edit,
      then: .brief(interview.id),
      again: { draft, problems in
        BriefFormPage(
          visit: visit,
          interview: interview,
          brief: known,
          draft: draft,
          problems: problems
        ).page
      }
    )
  }

  private static func begin(_ visit: Visit, _ interview: Interview) async throws -> Answer {
    let draft = visit.form.draft(of: InterviewBrief.fields.names)
      .askingChosen(visit.form[BriefFormPage.picks])
    let blank = InterviewBrief(
      id: visit.surroundings.newID(),
      interview: interview.id,
      addedAt: visit.surroundings.now
    )
    return try await Answer.saved {
      try await visit.commit(.saved, then: .brief(interview.id)) { journal in
        let fields = InterviewBrief.fields
        // Another window may have begun the brief of this interview; there is one for each.
        guard let standing = journal.brief(of: interview.id) else {
          return [.save(try fields.fill(blank, from: draft))]
        }
        let merged = fields.merge(draft, base: blank, theirs: standing)
        return [.save(try fields.fill(standing, from: merged.draft))]
      }
    } again: {
      BriefFormPage(
        visit: visit,
        interview: interview,
        brief: nil,
        draft: draft,
        problems: $0
      ).page
    }
  }
}

extension Edit<InterviewBrief> {
  fileprivate func askingChosen(_ chosen: String) -> Edit {
    Edit(id: id, draft: draft.askingChosen(chosen), base: base, table: table)
  }
}
