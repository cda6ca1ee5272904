import Records

extension Walked {
  static let safetyPlan: Walked = {
    let words = Guidance.safetyPlan
    let prompts = words.parts.compactMap { part in
      SafetyPlan.fields[part.field].map { field in
        Exercise.Prompt(
          part.field,
          ask: field.label,
          help: Phrase(verbatim: part.help.trimmed),
          fields: [part.field]
        )
      }
    }
    return Walked(
      id: "safety-plan",
      title: Phrase(verbatim: words.title),
      lead: Phrase(verbatim: words.summary),
      stops: [words.when],
      prompts: prompts,
      closing: Phrase(verbatim: words.closing.trimmed),
      form: ExerciseForms.safetyPlan,
      command: "rebound support plan --change"
    )
  }()
}
