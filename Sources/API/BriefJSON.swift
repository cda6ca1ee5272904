package import Records

extension BriefSheet {
  /// What `rebound brief --json` prints.
  package func json(in journal: Journal, _ surroundings: Surroundings) -> JSONValue {
    .object([
      ("interview", interview.json(in: journal, surroundings)),
      ("company", .some(prepared?.company)), ("role", .some(prepared?.role)),
      ("stillOpen", .list((prepared?.stillOpen ?? []).map(JSONValue.text))),
      ("requirements", .list(requirements.map(json))),
      ("told", .list(told.map { .text($0.title) })),
      ("keeps", .list(keeps.map { .text($0.text) })), ("change", .some(change?.plan.said)),
      ("otherChanges", .list(otherChanges.map { .text($0.plan.said) })),
      ("goals", .list(goals.map { .text($0.behaviour) })),
      (
        "questions",
        .list(
          questions.map {
            .object([
              ("text", .text($0.text)), ("why", .text($0.why.said)), ("card", .some($0.card)),
            ])
          }
        )
      ),
      ("ask", .list(ask.map(JSONValue.text))), ("plans", .list(plans.map(JSONValue.text))),
      ("gaps", .list(gaps.map { .text($0.rawValue) })), ("minutesMissing", .number(minutesMissing)),
    ])
  }

  /// What to do if something gets in the way, in a sentence each.
  package var plans: [String] {
    let rehearsed = rehearsal.flatMap { rehearsal -> Phrase? in
      rehearsal.ifCue.isEmpty || rehearsal.thenAction.isEmpty
        ? nil : "If \(rehearsal.ifCue), then I will \(rehearsal.thenAction)"
    }
    return [rehearsed].compactMap { $0?.said }
  }

  private func json(_ requirement: Requirement) -> JSONValue {
    .object([("text", .text(requirement.text)), ("story", .some(requirement.story?.title))])
  }
}
