import Records

/// One step on the path of a recovery.
struct StopItem {
  let surroundings: Surroundings
  let recovery: Recovery
  let stop: RecoveryPath.Stop
  let isOpen: Bool

  var html: HTML {
    """
    <li class="\(state)">\(isOpen ? #"<div class="card">\#(content)</div>"# : #"<div class="stack">\#(content)</div>"# as HTML)</li>
    """
  }

  private var state: HTML { stop.isDone ? "done" : isOpen ? "open" : "later" }

  private var content: HTML {
    """
    <div class="title"><h2><span class="visually-hidden">\(say: "Step \(stop.step.number): ")</span>\
    <a class="plain-link" href="\(Place.step(stop.step.rawValue).address)">\(stop.step.title)</a></h2>\
    <span class="quiet">\(stop.step.field)</span>\(tag)</div>
    \(stop.done.html(doneRow))
    \(offer)
    \(others)
    """
  }

  private var tag: HTML {
    if let last = stop.done.last {
      let isRecent = surroundings.today - last.day < 7
      let day: Phrase = "\(last.day, isRecent ? .weekday : .day)"
      return #"<span class="tag">\#(say: "done on \(day)")</span>"#
    }
    if isOpen { return #"<span class="tag">\#(say: "you are here")</span>"# }
    return HTML.some(stop.offeredFrom) { from in
      #"<span class="tag">\#(say: "from \(surroundings.moment(from)), or open it now")</span>"#
    }
  }

  private func doneRow(_ done: DoneExercise) -> HTML {
    """
    <p class="quiet"><a href="\(Place.writing(done.record.kind, done.record.id).address)">\(done.exercise.title)</a></p>
    """
  }

  /// The short way: one exercise a step.
  ///
  /// Once it is done, it moves to the other ways.
  private var offer: HTML {
    guard !stop.isDone, let short = stop.shortWay else { return .empty }
    return ExerciseRow(exercise: short, recovery: recovery.id).html
  }

  private var others: HTML {
    let all = (stop.isDone ? [stop.shortWay].compactMap(\.self) : []) + stop.others
    guard !all.isEmpty else { return .empty }
    return Fold(
      "Other exercises",
      about: stop.step.title,
      all.html { ExerciseRow(exercise: $0, recovery: recovery.id).html }
    ).html
  }
}
