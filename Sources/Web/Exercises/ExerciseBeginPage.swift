import Foundation
import Records

/// What an exercise is, before anybody begins it.
struct ExerciseBeginPage {
  let visit: Visit
  let exercise: Exercise
  let context: ExerciseContext
  let halfWritten: [Begun<KeptExercise>]

  var page: Page {
    Page(
      Phrase(verbatim: exercise.title),
      in: .steps,
      below: trail,
      kicker: exercise.step.title,
      lead: Phrase(verbatim: exercise.summary)
    ) {
      """
      \(HTML.when(isBelowFloor && (mayBegin || !halfWritten.isEmpty), LighterToday(context: context).html))
      \(halfWritten.html(resume))
      \(HTML.some(series) { $0.html })
      \(HTML.when(series != nil, rules))
      \(HTML.when(mayBegin, begin))
      \(HTML.when(mayBegin, #"<p class="quiet">\#(say: "You can skip any question. Rebound saves what you write as you go.")</p>"#))
      \(AnotherDayNote(journal: visit.journal, today: visit.today, exercise: exercise).html)
      \(HTML.when(series == nil, stops))
      \(HTML.when(exercise.hasExample, #"<p><a href="\#(Place.example(exercise.id).address)">\#(say: "See an example, filled in")</a></p>"#))
      \(EvidenceFold(exercise: exercise).html)
      """
    }
  }

  private var trail: [Page.Crumb] {
    guard let recovery = visit.journal[context.recovery] else { return .steps }
    return [
      Page.Crumb(visit.journal.title(of: recovery), .recovery(recovery.id))
    ]
  }

  private var isBelowFloor: Bool {
    visit.journal.isBelowMoodFloor(of: exercise, visit.surroundings)
  }

  private var series: WritingSeriesPart? {
    WritingSeriesPart(visit: visit, exercise: exercise, context: context)
  }

  /// A session of a series is finished before the next one begins.
  private var mayBegin: Bool { series.map { $0.mayBegin && halfWritten.isEmpty } ?? true }

  private var begin: HTML {
    let usual: Phrase =
      switch (isBelowFloor, halfWritten.isEmpty) {
      case (true, true): "Open anyway"
      case (true, false): "Start another anyway"
      case (false, true): "Start"
      case (false, false): "Start another"
      }
    let anyway: HTML = isBelowFloor ? #"<input type="hidden" name="anyway" value="yes">"# : ""
    return """
      <form class="stack" method="post" action="\(Place.exercise(exercise.id).address)">\(visit.token)\(hidden)\(anyway)
      <div class="actions"><button class="button\(HTML.when(isBelowFloor, " plain"))">\(isBelowFloor ? usual : series?.button ?? usual)</button>
      <a class="button plain" href="\(context.home.address)">\(say: "Not now")</a>
      <span class="quiet">\(exercise.duration)</span></div></form>
      """
  }

  private var hidden: HTML {
    let values: [(String, String?)] = [
      ("recovery", context.recovery?.description), ("interview", context.interview?.description),
      ("application", context.application?.description), ("edit", context.editing?.description),
    ]
    return values.html { name, value in
      HTML.some(value) { #"<input type="hidden" name="\#(name)" value="\#($0)">"# }
    }
  }

  private func resume(_ half: Begun<KeptExercise>) -> HTML {
    let prompt = Place.prompt(exercise.id, half.tab, half.kept.prompt + 1)
    let place = isBelowFloor ? prompt.with("anyway", "yes") : prompt
    let words = HTML.some(half.kept.firstWords(form)) { #"<p class="as-written">“\#($0)”</p>"# }
    let begun = visit.surroundings.moment(half.kept.begunAt ?? half.savedAt)
    return """
      <section class="card soft"><p>\(say: "You started this \(begun). Your answers are still here.")</p>\(words)
      <div class="actions"><a class="button\(HTML.when(isBelowFloor, " plain"))" href="\(place.address)">\(say: isBelowFloor ? "Continue anyway" : "Continue")</a>
      \(visit.button("Discard draft", to: .prompt(exercise.id, half.tab, 1), [("go", "discard")], label: "Discard draft you started \(begun)"))</div></section>
      """
  }

  private var form: [FieldInfo] {
    exercise.record.flatMap(ExerciseForms.form)?.fields ?? []
  }

  /// What somebody should know before they begin, and not after.
  private var rules: HTML {
    guard mayBegin else { return .empty }
    return #"<ul class="prose">\#(exercise.stop.html { "<li>\($0)</li>" })</ul>"#
  }

  private var stops: HTML {
    guard !exercise.stop.isEmpty else { return .empty }
    return #"<ul class="quiet">\#(exercise.stop.html { "<li>\($0)</li>" })</ul>"#
  }
}

/// Why this exercise, and how good the evidence is: one tap away.
struct EvidenceFold {
  let exercise: Exercise

  var html: HTML {
    Fold(
      "Why this? How good is the evidence?",
      """
      <div class="stack"><p>\(exercise.why)</p>
      <p>\(say: "Grade \(exercise.grade): \(grade)")</p>
      \(SourceList(ids: exercise.sources).html)</div>
      """
    ).html
  }

  private var grade: Phrase {
    switch exercise.grade.prefix(1) {
    case "A": "several trials with people looking for work."
    case "B": "one decent trial with people looking for work, or many in other fields."
    case "C": "laboratory studies, or mixed results."
    default: "surveys and practice, no trials."
    }
  }
}

/// Says why an exercise is not offered on a low day, and offers something lighter.
struct LighterToday {
  let context: ExerciseContext

  /// Exercises of about two minutes, none of which asks the person to think about something hard.
  private static let lighter = ["settle", "small-thing", "self-compassion-break"]

  var html: HTML {
    let others = Self.lighter.compactMap(Guidance.exercise)
    return """
      <section class="card soft stack"><h2>\(say: "Something lighter may be better today")</h2>
      <p>\(say: "Your last check-in was low. This exercise brings up hard things, and can make a low day worse.")</p>
      <ul class="plain-list">\(others.html(line))</ul>
      <p><a href="\(Place.support.address)">\(say: "Support")</a> \(say: "lists people you can talk to today.")</p></section>
      """
  }

  private func line(_ exercise: Exercise) -> HTML {
    let place = Place.exercise(exercise.id).with("recovery", context.recovery)
    return """
      <li><a href="\(place.address)">\(exercise.title)</a> <span class="quiet">\(exercise.duration)</span></li>
      """
  }
}

/// On the day of a rejection, says that another day may suit an exercise better.
///
/// The exercise can be opened anyway.
struct AnotherDayNote {
  let journal: Journal
  let today: Day
  let exercise: Exercise

  var html: HTML { HTML.some(reason) { #"<p class="notice">\#($0)</p>"# } }

  private var reason: Phrase? {
    if exercise.offered.after >= 24, isDayOfANo {
      return """
        An application ended today, and this exercise is better on a later day. \
        You can still open it now.
        """
    }
    return nil
  }

  private var isDayOfANo: Bool {
    journal.shelf(Rejection.self).suffix(20).contains { $0.learnedOn == today }
  }
}
