package import Foundation

/// A plan for a dark evening, written on a good day: one per person, changed in place.
///
/// Its parts follow the Safety Planning Intervention of Stanley and Brown (2012, Cognitive and
/// Behavioral Practice 19).
package struct SafetyPlan: JournalRecord {
  package static let kind = Kind(rawValue: "safety-plan")
  package static let names = KindNames(
    "safety plan",
    "Safety plans",
    in: .thoughts,
    about: "What helps you on a dark evening, and who to call."
  )

  package let id: Identifier<SafetyPlan>
  package var writtenAt: Date
  /// The signs that a dark evening is coming.
  package var signs: String = ""
  package var alone: String = ""
  /// Places and people that take their mind off it.
  package var distractions: String = ""
  package var tell: String = ""
  package var services: String = ""
  /// What makes the person's surroundings safer.
  package var surroundings: String = ""

  package init(id: Identifier<SafetyPlan>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var filedAt: Date { writtenAt }
  package var words: [String] { [signs, alone, distractions, tell, services, surroundings] }

  package static func begun(_ new: NewRecord<SafetyPlan>) -> SafetyPlan? {
    SafetyPlan(id: new.id, writtenAt: new.surroundings.now)
  }
}

extension SafetyPlan {
  package static let fields = FieldTable<SafetyPlan>([
    .prose("signs", \.signs, "My warning signs", about: .darkEvening),
    .prose("alone", \.alone, "What I can do alone", about: .darkEvening),
    .prose(
      "distractions",
      \.distractions,
      "Places and people that take my mind off it",
      about: .darkEvening
    ),
    .prose("tell", \.tell, "Who I can tell", about: .darkEvening),
    .prose("services", \.services, "Services and professionals", about: .darkEvening),
    .prose("surroundings", \.surroundings, "Making my surroundings safer", about: .darkEvening),
  ])
}

extension Journal {
  /// The plan for a dark evening; nil if there is none.
  package var safetyPlan: SafetyPlan? { shelf(SafetyPlan.self).last }

  /// The changes that save the plan; a second plan is merged into the first.
  package func changes(saving plan: SafetyPlan) throws(Problems) -> [Change] {
    guard let known = safetyPlan, known.id != plan.id else { return [.save(plan)] }
    let blank = SafetyPlan(id: plan.id, writtenAt: plan.writtenAt)
    let merged = SafetyPlan.fields.merge(
      SafetyPlan.fields.draft(of: plan),
      base: blank,
      theirs: known
    )
    return [.save(try SafetyPlan.fields.fill(known, from: merged.draft))]
  }
}

extension SafetyPlan {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try journal.changes(saving: self)
  }
}
