extension Journal {
  /// A thought, what it plans, when it is asked about again, and the fear that came with it.
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
    // A thought written without a fear lends it its name to be asked by; it takes one of its own here.
    var prediction =
      known != nil || form.prediction.id.raw != form.thought.id.raw
      ? form.prediction : form.prediction.named(surroundings.newID())
    prediction.thought = form.thought.id
    prediction.recovery = form.thought.recovery
    return [.save(prediction)] + changes(reminding: prediction, surroundings)
  }

  /// Keeps the day a prediction comes up again in the plan.
  ///
  /// The plan does not repeat the fear: it stands on Today, where others may see it.
  func changes(reminding prediction: Prediction, _ surroundings: Surroundings) -> [Change] {
    let isAsked = prediction.byWhen != nil && prediction.closedAt == nil
    return changes(
      planning: isAsked ? Speaker.current.say("See how something you feared turned out") : "",
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
