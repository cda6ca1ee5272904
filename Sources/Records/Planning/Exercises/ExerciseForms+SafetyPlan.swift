extension ExerciseForms {
  /// The plan for a dark evening: no exercise, and in no list of them, but asked at prompts like one.
  package static let safetyPlan = ExerciseForm(SafetyPlan.self) { journal, context, surroundings in
    journal.safetyPlan
      ?? SafetyPlan(id: context.newID(surroundings), writtenAt: surroundings.now)
  } save: { plan, journal, surroundings throws(Problems) in
    var plan = plan
    plan.writtenAt = surroundings.now
    return try journal.changes(saving: plan)
  }
}
