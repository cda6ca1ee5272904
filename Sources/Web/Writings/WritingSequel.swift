import Foundation
import Records

/// What comes after a writing, on its own page: a follow-up, what did happen, whether it was practised.
struct WritingSequel {
  let visit: Visit
  let record: any JournalRecord
  let draft: Draft?
  let problems: Problems

  var html: HTML {
    switch record {
    case let thought as ThoughtRecord: followUp(thought)
    case let prediction as Prediction: closing(prediction)
    case let goal as Goal: GoalSequel(visit: visit, goal: goal).html
    case let review as FitReview: application(review)
    case is Worksheet, is WeekPlan: WritingNext(record: record).html
    default: .empty
    }
  }

  /// Shows the two answers side by side, without comment.
  private func followUp(_ thought: ThoughtRecord) -> HTML {
    let first = HTML.some(thought.felt) {
      "<dt>\(say: "Right after writing")</dt><dd>\($0.title)</dd>"
    }
    let second = HTML.some(thought.feltLater) {
      "<dt>\(say: "\(day(thought.followedUpAt), .day)")</dt><dd>\($0.title)</dd>"
    }
    let words = HTML.when(
      !thought.laterWords.isEmpty,
      #"<p class="as-written">\#(thought.laterWords)</p>"#
    )
    let isOpen = problems.list.isEmpty && !isDue(thought) ? HTML.empty : " open"
    let fears = visit.journal.prediction(of: thought.id)
    return """
      <section class="card"><h2>\(say: "Better, the same or worse")</h2>
      \(HTML.when(thought.felt != nil || thought.feltLater != nil, #"<dl class="facts">\#(first)\#(second)</dl>"#))\(words)
      <details class="fold"\(isOpen)><summary>\(title(thought))</summary>
      \(form(ThoughtRecord.followUp, thought, to: .thoughtFollowUp(thought.id)))</details></section>
      \(HTML.some(fears, fear))
      """
  }

  private func title(_ thought: ThoughtRecord) -> Phrase {
    thought.followedUpAt == nil ? "How do you feel now?" : "Change what you said later"
  }

  private func isDue(_ thought: ThoughtRecord) -> Bool {
    thought.followedUpAt == nil && thought.followUpOn.map { $0 <= visit.today } ?? false
  }

  private func fear(_ prediction: Prediction) -> HTML {
    """
    <section class="card soft"><h2>\(say: "What you feared would happen")</h2>
    <p><a href="\(Place.writing(Prediction.kind, prediction.id).address)">\(prediction.feared)</a></p></section>
    """
  }

  private func closing(_ prediction: Prediction) -> HTML {
    let known = HTML.some(prediction.closedAt) { closed in
      """
      <p class="quiet">\(say: "\(day(closed), .weekdayAndDay)")</p>
      \(HTML.some(prediction.turnout) { "<p>\($0.title)</p>" })<p class="as-written">\(prediction.happened)</p>
      """
    }
    let form = form(Prediction.closing, prediction, to: .predictionClosing(prediction.id))
    let isDue = prediction.closedAt == nil && prediction.byWhen.map { $0 <= visit.today } ?? true
    let isOpen = isDue || !problems.list.isEmpty
    let summary: Phrase = prediction.closedAt == nil ? "Write down what happened" : "Change this"
    return """
      <section class="card"><h2>\(say: "What happened")</h2>\(known)
      <details class="fold"\(HTML.when(isOpen, " open"))><summary>\(summary)</summary>\(form)</details></section>
      \(HTML.some(visit.journal[prediction.thought], thought))
      """
  }

  private func thought(_ thought: ThoughtRecord) -> HTML {
    let place = Place.writing(ThoughtRecord.kind, thought.id)
    return #"<p><a href="\#(place.address)">\#(say: "The thought it came with")</a></p>"#
  }

  private func application(_ review: FitReview) -> HTML {
    let shown = visit.journal[review.application].flatMap { $0.isHidden ? nil : $0 }
    return HTML.some(shown) { application in
      #"<p><a href="\#(Place.application(application.id).address)">\#(application.name)</a></p>"#
    }
  }

  private func form<R: JournalRecord>(_ table: FieldTable<R>, _ record: R, to place: Place) -> HTML
  {
    let draft = draft ?? table.draft(of: record)
    let fields = table.fields.html { field in
      AskedField(field).html(value: draft[field.name], problem: problems[field.name])
    }
    return """
      <form class="stack narrow" method="post" action="\(place.address)">\(visit.token)\(visit.revisionField(record))
      \(fields)<div class="actions"><button class="button plain">\(say: "Save answer")</button></div></form>
      """
  }

  private func day(_ moment: Date?) -> Day {
    Day(moment ?? visit.surroundings.now, in: visit.surroundings.zone)
  }
}

/// Where a learning goal was practised, and the way to close it.
struct GoalSequel {
  let visit: Visit
  let goal: Goal

  var html: HTML {
    let practice = visit.journal.practice(of: goal)
    return """
      <section class="card"><h2>\(say: "When you practiced it")</h2>
      \(practice.isEmpty ? nothing : #"<ul class="stack tight">\#(practice.html(row))</ul>"# as HTML)
      \(deed)</section>
      """
  }

  private var nothing: HTML {
    """
    <p class="quiet">\(say: "The field notes of your next interview ask about it.")
    \(say: "The goal is to try it, whatever they decide.")</p>
    """
  }

  private func row(_ practice: GoalPractice) -> HTML {
    HTML.some(visit.journal[practice.interview]) { interview in
      let company = visit.journal[interview.application]?.company ?? ""
      return """
        <li><a href="\(Place.interview(interview.id).address)">\(say: "\(interview.name) at \(company)")</a>
        <span class="quiet">\(practice.words)</span></li>
        """
    }
  }

  private var deed: HTML {
    guard let closed = goal.closedAt else {
      return """
        <div class="actions">\(visit.button("Close this goal", to: .goalClosing(goal.id), style: "button plain"))</div>
        """
    }
    let day = Day(closed, in: visit.surroundings.zone)
    return """
      <p class="quiet">\(say: "Closed on \(day, .weekdayAndDay).")</p>
      <div class="actions">\(visit.button("Open it again", to: .goalClosing(goal.id), [("again", "yes")], style: "button plain"))</div>
      """
  }
}

extension GoalPractice {
  /// As in "practised, the sign was there".
  var words: Phrase {
    let sign: Phrase? =
      switch self.sign {
      case .yes: "you saw the sign"
      case .no: "you did not see the sign"
      case .cannotTell: "hard to tell"
      default: nil
      }
    guard let practised = practised?.practisedWords else { return sign ?? "" }
    return sign.map { "\(practised), \($0)" } ?? practised
  }
}

extension Tried {
  /// What is said of a goal; trying it is the whole of it.
  fileprivate var practisedWords: Phrase {
    switch self {
    case .yes: "practiced"
    case .partly: "partly practiced"
    case .noChance: "you got no chance to practice it"
    case .no: "not practiced this time"
    default: Phrase(verbatim: rawValue)
    }
  }
}
