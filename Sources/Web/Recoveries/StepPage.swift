import Records

/// A step's own shelf across all recoveries: its exercises, and everything written with them.
struct StepPage {
  let visit: Visit
  let step: Step
  let halfWritten: [HalfWrittenExercise]

  var page: Page {
    Page(step.title, below: .steps, kicker: step.field, lead: step.about) {
      step == .reframing ? reframing : plain
    }
  }

  private var reframing: HTML {
    let shelf = ReframingShelf(visit: visit)
    return """
      <div class="columns"><section class="card">\(exercises)</section>
      <aside class="stack airy">\(begun)\(shelf.live)</aside></div>
      \(shelf.html)
      """
  }

  private var begun: HTML {
    HalfWrittenList(surroundings: visit.surroundings, all: halfWritten).html
  }

  private var exercises: HTML {
    Guidance.exercises(of: step).html { ExerciseRow(exercise: $0, recovery: nil).html }
  }

  private var plain: HTML {
    """
    \(HTML.some(shelf, \.owed))
    <div class="columns"><section class="card">
    \(exercises)
    </section>
    <div class="stack airy">\(begun)\(HTML.some(shelf, \.places))
    \(HTML.when(step == .resilience, ResilienceShelf(visit: visit).html))
    \(HTML.when([.networking, .skills].contains(step), helpers))
    <section class="stack"><h2>\(say: "What you wrote so far")</h2>\(written)</section></div></div>
    """
  }

  private var shelf: ReflectionShelf? {
    step == .reflection
      ? ReflectionShelf(
        journal: visit.journal,
        surroundings: visit.surroundings,
        preferences: visit.preferences
      ) : nil
  }

  private var helpers: HTML {
    let people = Guidance.peopleWhoHelp
    return """
      <section class="stack tight"><h2>\(people.title)</h2><p>\(people.summary)</p>
      <p><a href="\(Place.helpers.address)">\(say: "Find people, and what to say to them")</a></p></section>
      """
  }

  private var written: HTML {
    let writings = visit.journal.writings(of: step, visit.surroundings)
    guard !writings.isEmpty else {
      return
        #"<p class="quiet">\#(say: "Nothing yet. What you write in this step appears here.")</p>"#
    }
    return #"<ul class="rows">\#(writings.html(row))</ul>"#
  }

  private func row(_ done: DoneExercise) -> HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.writing(done.record.kind, done.record.id).address)">\(done.exercise.title)</a>\
    \(HTML.some(subject(of: done)) { #"<span class="quiet">\#($0)</span>"# })</div>
    <span class="meta">\(say: "\(done.day, .short)")</span></li>
    """
  }

  /// The company it was about, where one is known.
  private func subject(of done: DoneExercise) -> Phrase? {
    let links = visit.journal[done.record]?.links ?? []
    let interview = links.lazy.compactMap { visit.journal[Identifier<Interview>($0)] }.first
    let application = links.lazy.compactMap { visit.journal[Identifier<JobApplication>($0)] }.first
    if let application = application ?? visit.journal[interview?.application] {
      return Phrase(verbatim: application.company)
    }
    return links.lazy.compactMap { visit.journal[Identifier<Recovery>($0)] }.first
      .map(visit.journal.title(of:))
  }
}

/// What was written in "look after yourself" across all recoveries, and one believable sentence on
/// request.
struct ResilienceShelf {
  let visit: Visit

  var html: HTML {
    """
    \(statement)
    <h2>\(say: "Everything from this step")</h2>
    <ul class="rows">
    \(HTML.when(visit.asksMood, row(.checkIns, "Check-ins", "As you said it, in a calendar or a table.")))
    \(row(.activities, "Small things that help", "A list, and your own, to look through and plan."))
    \(row(.statements, "Sentences you can believe", "In your own words, with what shows you that they are true."))
    </ul>
    """
  }

  private func row(_ place: Place, _ title: Phrase, _ about: Phrase) -> HTML {
    ListRow("\(title)", to: place, about: "\(about)").html
  }

  /// One of the person's own sentences, only when asked for, and the same one all day.
  private var statement: HTML {
    HTML.some(visit.journal.statement(on: visit.today)) { statement in
      guard visit.query.has("one") else {
        let place = Place.step(Step.resilience.rawValue).with("one", "yes")
        return
          #"<p><a class="button plain" href="\#(place.address)">\#(say: "One of your sentences")</a></p>"#
      }
      return """
        <section class="card soft"><h2>\(say: "One of your sentences")</h2>
        \(StatementQuote(visit: visit, statement: statement).html)
        <p class="quiet">\(say: "You can see another one tomorrow.")</p></section>
        """
    }
  }
}
