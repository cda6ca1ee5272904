package import Foundation

/// A plan for a dark evening, written on a good day: one per person, changed in place.
///
/// Its parts follow the Safety Planning Intervention of Stanley and Brown (2012, Cognitive and
/// Behavioral Practice 19).
package struct SafetyPlan: JournalRecord {
  package static let kind = Kind(rawValue: "safety-plan")

  package let id: Identifier<SafetyPlan>
  package var writtenAt: Date
  /// What shows the person that a dark evening is coming.
  package var signs: String = ""
  package var alone: String = ""
  /// Places and people that take their mind off it.
  package var distractions: String = ""
  package var tell: String = ""
  package var services: String = ""
  /// What makes their surroundings safer.
  package var surroundings: String = ""

  package init(id: Identifier<SafetyPlan>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var filedAt: Date { writtenAt }
  package var words: [String] { [signs, alone, distractions, tell, services, surroundings] }
}
