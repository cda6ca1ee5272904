package import Foundation

/// How far along a person sees themselves on one day, by the anchors of each competency.
package struct CompetencyRating: JournalRecord {
  package static let kind = Kind(rawValue: "competency-rating")

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
}
