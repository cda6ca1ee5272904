import Records

enum CoachSessionRoutes {
  /// It took place, today or on the day it was planned for; or not after all.
  @Sendable static func hold(_ visit: Visit) async throws -> Answer {
    let session: CoachSession = try visit.record()
    guard !visit.form.has("do") else { return try await tryOut(visit, session) }
    let isHeld = !visit.form["held"].isEmpty
    let place = Place.coachSession(session.id)
    return try await visit.change(session, isHeld ? .done : .saved, then: place) {
      $0.changes(holding: $1, isHeld: isHeld, visit.surroundings)
    }
  }

  /// What somebody will try becomes a lesson, or goes into the plan.
  private static func tryOut(_ visit: Visit, _ session: CoachSession) async throws -> Answer {
    let (surroundings, place) = (visit.surroundings, Place.coachSession(session.id))
    let isPlan = visit.form["do"] == "plan"
    do {
      return try await visit.change(session, .added, then: place) {
        isPlan
          ? try $0.changes(planningTrialOf: $1, surroundings)
          : try $0.changes(keepingTrialOf: $1, surroundings)
      }
    } catch is Problems {
      // The buttons are only shown where there is something to try. Another window has emptied it.
      return .redirect(place)
    }
  }
}

/// Talks with a coach, a mentor or a peer: planned, and had.
struct CoachSessionsPage {
  let journal: Journal

  var page: Page {
    Page(
      "Coach, mentor or peer",
      below: [.practice],
      lead: "What you want to ask, what you heard, and what you want to try."
    ) {
      let sessions = journal.shelf(CoachSession.self).reversed()
      return """
        <p><a class="button" href="\(Place.exercise("coach-session").address)">\(say: "Add a session")</a></p>
        \(sessions.isEmpty ? empty : #"<ul class="rows">\#(sessions.html(row))</ul>"# as HTML)
        """
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .people,
      "No sessions yet. Add one you had, or plan one.",
      "It can be with a coach, a mentor or a friend who knows the work."
    ).html
  }

  private func row(_ session: CoachSession) -> HTML {
    let day: Phrase? = (session.heldOn ?? session.day).map { "\($0, .short)" }
    return ListRow(
      "\(session.title)",
      to: .coachSession(session.id),
      about: "\(session.willTry)",
      meta: "\(day)"
    ).html
  }
}

/// One talk.
struct CoachSessionPage {
  let visit: Visit
  let session: CoachSession

  var page: Page {
    Page(
      session.title,
      below: [.practice, Page.Crumb("Coach, mentor or peer", .coachSessions)],
      lead: lead
    ) {
      let change = Place.exercise("coach-session").with("edit", session.id)
        .with("recovery", session.recovery)
      return """
        \(HTML.asWritten("What you want to ask", session.asked))
        \(HTML.asWritten("What they saw", session.heard))
        \(HTML.asWritten("What you will try", session.willTry))
        \(HTML.when(!session.willTry.isEmpty, trying))
        <div class="actions"><a class="button" href="\(change.address)">\(say: session.heard.isEmpty ? "Write down what they saw" : "Change")</a>
        \(held)
        \(visit.removeButton(session, back: .coachSessions, "Remove session"))</div>
        """
    }
  }

  private var lead: Phrase {
    if let day = session.heldOn { return "Took place on \(day, .weekdayAndDay)." }
    guard let day = session.day else { return "No date yet." }
    let time: Phrase = session.time.map { ", \($0.description)" } ?? ""
    return "\(day, .weekdayAndDay)\(time)"
  }

  private var trying: HTML {
    let (lesson, plan) = (visit.journal.lesson(from: session), visit.journal.trial(from: session))
    let kept = HTML.some(lesson) {
      #"<p class="quiet"><a href="\#(Place.lesson($0.id).address)">\#(say: "Saved as a change to try")</a></p>"#
    }
    let planned = HTML.some(plan) {
      #"<p class="quiet"><a href="\#(Place.action($0.id).address)">\#(say: "This is in your plan")</a></p>"#
    }
    let place = Place.coachSession(session.id)
    let keep = HTML.when(
      lesson?.text != session.willTry,
      visit.button(
        "Save as a change to try",
        to: place,
        [("do", "lesson")],
        style: "button plain small"
      )
    )
    let put = HTML.when(
      plan == nil,
      visit.button("Add to my plan", to: place, [("do", "plan")], style: "button plain small")
    )
    return
      #"<div class="stack tight">\#(kept)\#(planned)<div class="actions">\#(keep)\#(put)</div></div>"#
  }

  private var held: HTML {
    session.heldOn == nil
      ? visit.button(
        "Mark as done",
        to: .coachSession(session.id),
        [("held", "yes")],
        style: "button plain"
      ) : visit.button("Mark as not done", to: .coachSession(session.id), [("held", "")])
  }
}

extension CoachSession {
  var title: Phrase {
    person.isEmpty ? "Coaching session" : "Session with \(person)"
  }
}
