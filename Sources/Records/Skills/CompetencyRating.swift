package import Foundation

/// A person's own rating of their competencies on one day, by each competency's descriptions.
package struct CompetencyRating: JournalRecord {
  package static let kind = Kind(rawValue: "competency-rating")
  package static let names = KindNames(
    "competency rating",
    "Competency ratings",
    in: .practice,
    about: "How good you find yourself at twelve competencies, on one day."
  )

  package let id: Identifier<CompetencyRating>
  var ratedAt: Date
  /// 1 to 5, by competency ID; one the person could not rate is absent.
  package var scores: [String: Int] = [:]

  package init(id: Identifier<CompetencyRating>, ratedAt: Date) {
    self.id = id
    self.ratedAt = ratedAt
  }

  package mutating func keepInRange() { scores.keep(within: Scale.score) }

  package var filedAt: Date { ratedAt }

  package static func begun(_ new: NewRecord<CompetencyRating>) -> CompetencyRating? {
    CompetencyRating(id: new.id, ratedAt: new.surroundings.now)
  }

  package func title(in _: Journal) -> Phrase {
    "\(Day(ratedAt, in: .gmt), .short)"
  }
}

extension CompetencyRating {
  /// One scale for each competency, with its own descriptions.
  package static let fields = FieldTable<CompetencyRating>(
    Guidance.competencies.map {
      .score("view-\($0.id)", $0.id, in: \.scores, Phrase(verbatim: $0.title))
    }
  )
}

extension Journal {
  /// The person's latest rating.
  package var competencyRating: CompetencyRating? { shelf(CompetencyRating.self).last }

  /// Saves a rating; one from the same day is replaced.
  ///
  /// - Throws: `Problems`, all at once.
  package func changes(
    viewing draft: Draft,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let known = competencyRating
    let isToday =
      known.map { Day($0.ratedAt, in: surroundings.zone) == surroundings.today } ?? false
    var blank = CompetencyRating(id: surroundings.newID(), ratedAt: surroundings.now)
    blank.scores = known?.scores ?? [:]
    let rating = try CompetencyRating.fields.fill(isToday ? known ?? blank : blank, from: draft)
    return rating.scores == known?.scores ?? [:] ? [] : [.save(rating)]
  }
}
