import Foundation
import Records

/// How far a series of writing has come, on the first page of the exercise.
struct WritingSeriesPart {
  private let visit: Visit
  private let exercise: Exercise
  private let context: ExerciseContext
  private let series: WritingSeries

  /// Nil for any other exercise, and where an earlier session is changed.
  init?(visit: Visit, exercise: Exercise, context: ExerciseContext) {
    guard exercise.record == ExpressiveWriting.kind.rawValue, context.editing == nil else {
      return nil
    }
    self.visit = visit
    self.exercise = exercise
    self.context = context
    series = visit.journal.writingSeries(in: context.recovery, on: visit.today)
  }

  /// None once the series is over; one a day is what is offered.
  var mayBegin: Bool {
    if case .over = series.standing(on: visit.today) { return false }
    return true
  }

  /// What the button says that begins today's session.
  var button: Phrase {
    if case .rests = series.standing(on: visit.today) { return "Open anyway" }
    if offeredFrom != nil { return "Open it now" }
    return series.sessions.isEmpty ? "Start" : "Start today's writing"
  }

  var html: HTML {
    """
    \(standing)
    \(HTML.when(!series.sessions.isEmpty, #"<ul class="rows">\#(series.sessions.html(row))</ul>"#))
    """
  }

  private var standing: HTML {
    switch series.standing(on: visit.today) {
    case .over(let ending):
      WritingSeriesEnd(ending: ending, recovery: context.recovery).html
    case .rests(let day):
      "<p>\(say: "You have written today. You can write again from \(day, .near), if you want.")</p>"
    case .open:
      HTML.some(offeredFrom) { from in
        "<p>\(say: "Writing about it on the same day can be too much. Rebound suggests it from \(visit.surroundings.moment(from)).")</p>"
      }
    }
  }

  /// The next part is offered after a day, and can be opened earlier.
  private var offeredFrom: Date? {
    visit.journal[context.recovery].flatMap { recovery in
      Pacing.moment(
        exercise,
        heard: visit.journal.heardAt(recovery, in: visit.surroundings.zone),
        visit.surroundings
      )
    }
  }

  private func row(_ session: ExpressiveWriting) -> HTML {
    let day: Phrase = "\(session.day, .weekdayAndDay)"
    let name: HTML =
      session.isShredded
      ? "\(say: "\(day), shredded")"
      : #"<a href="\#(Place.writing(ExpressiveWriting.kind, session.id).address)">\#(day)</a>"#
    return """
      <li class="row"><span>\(name)</span>\
      <span class="quiet">\(HTML.some(WritingTheme.of(session.number)) { "\($0.title)" })</span></li>
      """
  }
}

/// What today's session is about, and a timer for those who want one.
struct WritingThemePart {
  let journal: Journal
  let today: Day
  let context: ExerciseContext

  private var number: Int {
    let editing = context.editing.flatMap { journal[Identifier<ExpressiveWriting>($0)] }
    return editing?.number
      ?? journal.writingSeries(in: context.recovery, on: today).nextNumber
  }

  var html: HTML {
    """
    <div class="theme">\(HTML.some(WritingTheme.of(number)) { "<p>\($0.ask)</p>" })
    <p class="quiet">\(say: "If it feels like too much, write about something else. Spelling does not matter.")</p>
    <div data-calm-timer hidden data-time="\(say: "You have time.")" data-soon="\(say: "Almost done.")"
     data-over="\(say: "That was the time you chose. Keep going or stop, as you like.")" data-paused="\(say: "The timer is paused.")"
     data-pause="\(say: "Pause")" data-go-on="\(say: "Continue")">
    <div data-choose class="actions"><span class="quiet">\(say: "A quiet timer, if you like:")</span>
    <button type="button" class="button quiet" data-minutes="15">\(say: "15 min")</button>
    <button type="button" class="button quiet" data-minutes="20">\(say: "20 min")</button></div>
    <div data-running hidden><span class="quiet" data-words role="status"></span>
    <button type="button" class="button quiet" data-hold>\(say: "Pause")</button>
    <button type="button" class="button quiet" data-numbers aria-pressed="false">\(say: "Show minutes")</button></div></div></div>
    """
  }
}

extension WritingTheme {
  /// The theme of a session; the last one for any beyond.
  static func of(_ number: Int) -> WritingTheme? {
    let themes = Guidance.writingThemes
    return themes.isEmpty ? nil : themes[min(max(number, 1), themes.count) - 1]
  }
}

/// The end of a series of writing: why, and what may do more good now.
struct WritingSeriesEnd {
  let ending: WritingSeries.Ending
  let recovery: Identifier<Recovery>?

  var html: HTML {
    """
    <section class="card soft stack"><p>\(why)</p>
    \(offer("small-thing"))\(offer("been-there"))
    <div class="exercise"><div><a href="\(Place.support.address)">\(say: "Support")</a>
    <p class="quiet">\(say: "Numbers of people you can talk to, on any day.")</p></div></div></section>
    """
  }

  private var why: Phrase {
    switch ending {
    case .heavier:
      "Twice in a row, you felt worse after writing. That happens, so this series ends here. One of these may help more now."
    case .enough:
      "People wrote this often in the studies, so this series ends here. You may want to try one of these now."
    }
  }

  private func offer(_ id: String) -> HTML {
    HTML.some(Guidance.exercise(id)) { ExerciseRow(exercise: $0, recovery: recovery).html }
  }
}
