import Foundation
package import Records

extension Skill {
  package func json(in journal: Journal) -> JSONValue {
    .object([
      ("id", .some(id)), ("addedAt", .text(addedAt.inJSON)), ("name", .text(name)),
      ("area", .some(area)), ("level", .some(level)), ("evidence", .some(evidence)),
      ("stories", .list(journal.shown(by: self).map { .text($0.title) })),
    ])
  }
}

extension LearningResource {
  package var json: JSONValue {
    .object(
      [("id", .some(id)), ("addedAt", .text(addedAt.inJSON))]
        + LearningResource.fields.members(of: self)
    )
  }
}

extension MockInterview {
  /// The scores of others appear once the person has scored.
  package func json(in journal: Journal) -> JSONValue {
    let ratings = hasOwnScores ? journal.ratings(of: self) : []
    return .object([
      ("id", .some(id)), ("addedAt", .text(addedAt.inJSON)), ("kind", .some(sort)),
      ("role", .some(role)), ("interview", .some(interview)),
      ("questions", .list(questions.map(\.json))), ("isFinished", .flag(finishedAt != nil)),
      ("scores", Self.json(scores)), ("ratings", .list(ratings.map(\.json))),
      ("change", .some(journal[change]?.plan.said)),
    ])
  }

  /// Every dimension of the rubric, scored or not.
  package static func json(_ scores: [String: Int]) -> JSONValue {
    .object(Guidance.rubric.map { (key: $0.id, value: .some(scores[$0.id])) })
  }
}

extension MockQuestion {
  package var json: JSONValue {
    .object([
      ("text", .text(text)), ("competency", .some(competency)), ("notes", .some(notes)),
      ("score", .some(score)), ("seconds", .some(seconds)),
    ])
  }
}

extension MockRating {
  package var json: JSONValue {
    .object([
      ("rater", .text(rater)), ("ratedAt", .text(ratedAt.inJSON)),
      ("scores", MockInterview.json(scores)),
      ("answers", .object(answers.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })),
      ("worked", .some(worked)), ("advice", .some(advice)),
    ])
  }
}
