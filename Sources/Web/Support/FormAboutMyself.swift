import Records

/// What a form says about the person who sent it, read by its address alone.
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

  private var fields: [FieldInfo] {
    let path = visit.place.path.split(separator: "/").map(String.init)
    switch path.first {
    case "check-ins": return CheckInForm.fields.info
    case "lessons": return Lesson.fieldsWithSort.info
    case "plan":
      return PlannedAction.fields.info + PlannedAction.afterwards.info + Routine.fields.info
    case "activities": return Activity.fields.info + PlannedAction.smallThing.info
    case "exercises":
      let exercise = path.count > 1 ? Guidance.exercise(path[1]) : nil
      return exercise?.record.flatMap(ExerciseForms.form)?.fields ?? []
    case "interviews" where path.last == "field-notes": return FieldNotes.fields.info
    case "thoughts": return ThoughtRecord.followUp.info
    case "predictions": return Prediction.closing.info
    case "practice" where path.last == "change": return Lesson.fields.info
    case "advice-requests": return AdviceRequest.fields.info
    default: return []
    }
  }
}
