import Records

enum HabitRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    guard let habit = Guidance.habit(visit.parameters["id"] ?? "") else { throw Missing() }
    return .page(HabitPage(visit: visit, habit: habit).page)
  }
}

/// The twelve thinking habits, each with a page of its own.
struct HabitsPage {
  var page: Page {
    Page(
      "Twelve thinking habits",
      below: .step(.reframing),
      lead: "Everybody thinks this way at times. None of these is a fault."
    ) {
      """
      <ul class="rows">\(Guidance.habits.html(row))</ul>
      <p><a href="\(Place.exercise("thought-record").address)">\(say: "Look at a thought from both sides")</a></p>
      """
    }
  }

  private func row(_ habit: ThinkingHabit) -> HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.habit(habit.id).address)">\(habit.title)</a>\
    <span class="quiet">\(habit.about)</span></div></li>
    """
  }
}

/// One thinking habit: what it is, how it sounds, a question, and where the person met it.
struct HabitPage {
  let visit: Visit
  let habit: ThinkingHabit

  var page: Page {
    Page(
      Phrase(verbatim: habit.title),
      below: .step(.reframing) + [Page.Crumb("Thinking habits", .habits)],
      lead: Phrase(verbatim: habit.about)
    ) {
      """
      <div class="columns"><div class="stack airy">
      <p>\(habit.more)</p>
      <section class="stack tight"><h2>\(say: "How it can sound in a job search")</h2>
      \(habit.sounds.html { #"<blockquote class="quote">\#($0)</blockquote>"# })</section>
      <section class="stack tight"><h2>\(say: "A question that may help")</h2><p>\(habit.question)</p></section>
      <div class="actions"><a class="button plain" href="\(Place.exercise("thought-record").address)">\(say: "Look at a thought from both sides")</a></div>
      </div><aside class="stack airy">\(named)\(neighbours)</aside></div>
      """
    }
  }

  private var named: HTML {
    let thoughts = visit.journal.thoughts(naming: habit.id)
    let rows: HTML =
      thoughts.isEmpty
      ? #"<p class="quiet">\#(say: "No thoughts yet. When you recognize this habit in a thought, the thought appears here.")</p>"#
      : #"<ul class="rows">\#(thoughts.html { ThoughtRow(visit: visit, thought: $0).html })</ul>"#
    return
      #"<section class="stack tight"><h2>\#(say: "Where you recognized it")</h2>\#(rows)</section>"#
  }

  private var neighbours: HTML {
    let all = Guidance.habits
    guard let place = all.firstIndex(where: { $0.id == habit.id }) else { return .empty }
    let next = all[(place + 1) % all.count]
    return """
      <p class="quiet"><a href="\(Place.habit(next.id).address)">\(say: "Next: \(next.title)")</a></p>
      """
  }
}
