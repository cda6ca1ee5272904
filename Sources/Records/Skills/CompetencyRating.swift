package import Foundation

/// How far along a person sees themselves on one day, by the anchors of each competency.
package struct CompetencyRating: JournalRecord {
  package static let kind = Kind(rawValue: "competency-rating")
  package static let names = KindNames(
    one: "competency rating",
    many: "Competency ratings",
    in: .practice
  )

  package let id: Identifier<CompetencyRating>
  package var ratedAt: Date
  /// 1 to 5, by the competencies' names; one that could not be told is absent.
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
    "\(Day(ratedAt, in: .gmt).noonGMT, .short)"
  }
}

extension CompetencyRating {
  /// One scale for each competency, by its own anchors.
  package static let fields = FieldTable<CompetencyRating>(
    Guidance.competencies.map {
      .score("view-\($0.id)", $0.id, in: \.scores, Phrase(verbatim: $0.title))
    }
  )
}

extension Journal {
  /// Where the person last said they stand.
  package var competencyRating: CompetencyRating? { shelf(CompetencyRating.self).last }

  /// Saves where the person sees themselves: over what they said the same day, else beside it.
  ///
  /// - Throws: `Problems`, all of them at once.
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
