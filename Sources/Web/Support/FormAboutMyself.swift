import Records

/// What a form says about the person who sent it.
///
/// Usually a field table hears such words while the form is processed. This is for a form that
/// failed before that, because the journal could not be read or its record is gone.
struct FormAboutMyself {
  let visit: Visit

  var texts: Set<String> {
    guard visit.isPost, !visit.isAutosave else { return [] }
    let asked = fields.filter { $0.about == .myself }.map { visit.form[$0.name] }
    return Set(asked.filter { !$0.isEmpty })
  }

  /// Of the route; where one address serves many forms, of the kind or the exercise it names.
  private var fields: [FieldInfo] {
    if let kind = visit.parameters["kind"], let type = RecordKinds.type(of: Kind(rawValue: kind)) {
      return Self.fields(of: type)
    }
    let exercise = visit.parameters["exercise"].flatMap(Guidance.exercise)
    return exercise?.record.flatMap(ExerciseForms.form)?.fields ?? visit.fields
  }

  private static func fields<R: JournalRecord>(of _: R.Type) -> [FieldInfo] { R.fields.info }
}
