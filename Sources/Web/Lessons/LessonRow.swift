import Records

/// A lesson in a list: where it came from, whether it was tried, and what happened then.
struct LessonRow {
  let visit: Visit
  let view: LessonsView
  let lesson: Lesson
  /// Whether to show the sort, as in a list of both sorts.
  var namesSort = false

  var html: HTML {
    let sort = HTML.when(namesSort, #"<span class="tag">\#(lesson.sort.title)</span>"#)
    return """
      <li class="row"><div class="what"><a href="\(Place.lesson(lesson.id).address)">\(text)</a>\
      <p class="quiet">\(LessonOriginLine(journal: visit.journal, surroundings: visit.surroundings, lesson: lesson).html)</p>\
      \(visit.journal.trials(of: lesson).suffix(1).html(trial))</div>\
      <div class="actions">\(sort)\(standing)</div></li>
      """
  }

  private var text: Phrase {
    lesson.sort == .change ? lesson.plan : Phrase(verbatim: lesson.text)
  }

  private func trial(_ trial: TriedChange) -> HTML {
    #"<p class="quiet">\#(TrialLine(journal: visit.journal, trial: trial).html)</p>"#
  }

  private var standing: HTML {
    let title: Phrase = lesson.setAside ? "Use it again" : "Set aside"
    return """
      <form class="inline" method="post" action="\(Place.lessonStanding(lesson.id).address)">\(visit.token)\(view.hiddenFields)\
      <input type="hidden" name="set-aside" value="\(lesson.setAside ? "no" : "yes" as HTML)">\
      <button class="button quiet small">\(title)<span class="visually-hidden">: \(text)</span></button></form>
      """
  }
}

/// Where a lesson came from: the interview, the no or the page it was written on, each a link.
struct LessonOriginLine {
  let journal: Journal
  let surroundings: Surroundings
  let lesson: Lesson

  var html: HTML {
    let origin = journal.origin(of: lesson)
    let day = Day(lesson.learnedAt, in: surroundings.zone)
    let about: HTML? =
      if let interview = origin.interview {
        link("\(interview.name) at \(origin.application?.company ?? "")", .interview(interview.id))
      } else if let application = origin.application {
        link(Phrase(verbatim: application.company), .application(application.id))
      } else {
        origin.recovery.map { link(journal.title(of: $0), .recovery($0.id)) }
      }
    let written = origin.record.map { record in
      link(record.sourceName, .writing(record.reference.kind, record.reference.id))
    }
    let parts = [
      "\(say: "\(day, .short)")", about, written ?? "\(say: "added by you")",
    ]
    return parts.compactMap(\.self).joined(" · ")
  }

  private func link(_ title: Phrase, _ place: Place) -> HTML {
    #"<a href="\#(place.address)">\#(title)</a>"#
  }
}

/// One time a change was brought along: whether it was tried, and what came of that interview.
struct TrialLine {
  let journal: Journal
  let trial: TriedChange

  var html: HTML {
    HTML.some(journal[trial.interview]) { interview in
      """
      <a href="\(Place.interview(interview.id).address)">\(name(of: interview))</a>: \
      \(trial.answer.words). \(after)
      """
    }
  }

  /// Without an employer the person has hidden.
  private func name(of interview: Interview) -> Phrase {
    guard let application = journal[interview.application], !application.isHidden else {
      return interview.name
    }
    return "\(interview.name) at \(application.company)"
  }

  private var after: Phrase {
    switch trial.outcome {
    case .advanced?: "After that, you got to the next round."
    case .offer?: "After that, you got an offer."
    case .rejected?: "After that, you got a rejection."
    case .noAnswer?: "After that, you got no reply."
    case .withdrew?: "After that, you withdrew."
    case .cancelled?: "After that, the position was canceled."
    default: "You do not know the result yet."
    }
  }
}

extension JournalRecord {
  /// What a lesson says of where it was written.
  fileprivate var sourceName: Phrase {
    switch self {
    case is Debrief: "debrief"
    case let request as AdviceRequest: request.isUnasked ? "feedback" : "advice"
    default: "where you wrote it down"
    }
  }
}

extension LessonSort {
  var title: Phrase { self == .change ? "Change" : "Keep" }
}

extension Tried {
  /// What a trial says on the lesson.
  ///
  /// None of them is a mark against anybody.
  var words: Phrase {
    switch self {
    case .yes: "tried"
    case .partly: "partly tried"
    case .noChance: "you got no chance to try it"
    case .no: "not tried yet"
    default: Phrase(verbatim: rawValue)
    }
  }
}
