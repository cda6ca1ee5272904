package import Records
package import Wording

extension CompetencyRating: Fielded {
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
