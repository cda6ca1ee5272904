import Foundation

extension Journal {
  /// Saves a thought, its planned action, its reminder, and the prediction that came with it.
  func changes(saving form: ThoughtForm, _ surroundings: Surroundings) -> [Change] {
    let thought = form.thought
    let isAsked = thought.followUpOn != nil && thought.followedUpAt == nil
    return [.save(thought)]
      + changes(
        planning: thought.nextAct,
        on: nil,
        from: thought,
        recovery: thought.recovery,
        surroundings
      )
      + changes(
        planning: isAsked ? Speaker.current.say("Look at a thought again") : "",
        on: thought.followUpOn,
        from: thought,
        recovery: thought.recovery,
        asReminder: true,
        surroundings
      )
      + changes(savingFearOf: form, surroundings)
  }

  private func changes(savingFearOf form: ThoughtForm, _ surroundings: Surroundings) -> [Change] {
    let known = self.prediction(of: form.thought.id)
    guard !form.prediction.feared.isEmpty else {
      return known.map { changes(removing: [$0.reference]) } ?? []
    }
    // While a form is open, a new prediction uses the ID of its thought; here it gets its own.
    var prediction =
      known != nil || form.prediction.id.raw != form.thought.id.raw
      ? form.prediction : form.prediction.named(surroundings.newID())
    prediction.thought = form.thought.id
    prediction.recovery = form.thought.recovery
    return [.save(prediction)] + changes(reminding: prediction, surroundings)
  }

  /// Puts a reminder of a prediction into the plan.
  ///
  /// The plan does not repeat the fear, because others may see it on Today.
  func changes(reminding prediction: Prediction, _ surroundings: Surroundings) -> [Change] {
    let isAsked = prediction.byWhen != nil && prediction.closedAt == nil
    return changes(
      planning: isAsked ? Speaker.current.say("Note how something you feared turned out") : "",
      on: prediction.byWhen,
      from: prediction,
      recovery: prediction.recovery,
      asReminder: true,
      surroundings
    )
  }
}

extension Prediction {
  fileprivate func named(_ id: Identifier<Prediction>) -> Prediction {
    var copy = Prediction(id: id, writtenAt: writtenAt)
    copy.feared = feared
    copy.likely = likely
    copy.byWhen = byWhen
    return copy
  }
}

extension Journal {
  /// Whether this is a calm moment to plan for a setback: none planned within a week, no fresh
  /// rejection, and no low check-in today.
  package func invitesSetbackPlan(_ surroundings: Surroundings) -> Bool {
    let week = surroundings.now.addingTimeInterval(-7 * 86_400)
    let pause = surroundings.now.addingTimeInterval(-3 * 86_400)
    guard shelf(SetbackPlan.self).since(week).isEmpty,
      shelf(Rejection.self).since(pause).isEmpty
    else { return false }
    let lately = shelf(CheckIn.self).since(surroundings.now.addingTimeInterval(-86_400))
    return lately.last { $0.mood != nil }?.mood.map { $0 > 3 } ?? true
  }
}
