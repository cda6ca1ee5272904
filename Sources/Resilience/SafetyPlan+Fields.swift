package import Records
package import Wording

extension SafetyPlan: Fielded {
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
  /// The plan for a dark evening, where the person wrote one.
  package var safetyPlan: SafetyPlan? { shelf(SafetyPlan.self).last }

  /// What saving the plan writes down: there is one, so that a second joins the first.
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
