import Records

/// Everything told differently so far, each kind on a board of its own.
struct ReframingShelf {
  let visit: Visit

  private var journal: Journal { visit.journal }

  /// What is still open, beside the exercises.
  var live: HTML {
    """
    \(goals)\(priorities)
    <p class="quiet"><a href="\(Place.habits.address)">\(say: "Twelve thinking habits")</a> ·
    <a href="\(Place.noisePrimer.address)">\(say: "One rejection, in proportion")</a> ·
    <a href="\(Place.example("thought-record").address)">\(say: "A thought record, filled in")</a></p>
    """
  }

  var html: HTML {
    """
    <div class="columns even">
    \(section("Thoughts", thoughts, "Hard thoughts, looked at from both sides, appear here."))
    \(PredictionShelf(visit: visit).html)
    \(section("Stories", stories, "The story told by somebody who learns appears here."))
    \(section("Fit", fits, "Whether a job was right for you, by your own measure, appears here."))
    \(section("Plans for a setback", plans, "What to do if something goes badly appears here."))
    \(closedGoals)
    </div>
    \(DialShelf(visit: visit).html)
    """
  }

  private func section(_ title: Phrase, _ rows: [HTML], _ empty: Phrase) -> HTML {
    ShelfSection(title: title, rows: rows, empty: empty).html
  }

  private var thoughts: [HTML] {
    journal.shelf(ThoughtRecord.self).reversed().map { ThoughtRow(visit: visit, thought: $0).html }
  }

  private var stories: [HTML] {
    journal.shelf(LearnersVersion.self).reversed().map { story in
      let next = story.next.textLines.first ?? story.name
      return WritingRow(visit: visit, record: story, title: next).html
    }
  }

  private var fits: [HTML] {
    journal.shelf(FitReview.self).reversed().map { review in
      let application = journal[review.application].flatMap { $0.isHidden ? nil : $0 }
      let name = application?.name
      let title =
        [review.priority, review.strengths].lazy.compactMap(\.textLines.first).first ?? ""
      return WritingRow(visit: visit, record: review, title: title, about: name).html
    }
  }

  private var plans: [HTML] {
    journal.shelf(SetbackPlan.self).reversed().map { plan in
      WritingRow(visit: visit, record: plan, title: plan.setback.what, about: plan.plan).html
    }
  }

  private func row(_ goal: Goal) -> HTML {
    let last = journal.practice(of: goal).last?.words
    return WritingRow(visit: visit, record: goal, title: goal.behaviour, about: last).html
  }

  private var goals: HTML {
    ShelfSection(
      title: "Learning goals",
      rows: journal.openGoals.map(row),
      empty: "No goal for your next interview yet. Choose one thing to practice."
    ).html
  }

  private var closedGoals: HTML {
    let closed = journal.closedGoals
    return HTML.when(!closed.isEmpty, section("Past goals", closed.map(row), ""))
  }

  private var priorities: HTML {
    let all = Array(journal.shelf(Priorities.self).reversed())
    let rows = all.map { WritingRow(visit: visit, record: $0, title: $0.first).html }
    return ShelfSection(
      title: "What you are looking for",
      rows: rows,
      empty: "Nothing yet. Write down what you are looking for in a job.",
      shown: 1
    ).html
  }
}

/// A board of the shelf: the newest open, the earlier ones folded.
struct ShelfSection {
  let title: Phrase
  let rows: [HTML]
  let empty: Phrase
  var shown = 4

  var html: HTML {
    let earlier = rows.dropFirst(shown)
    let newest: HTML =
      rows.isEmpty
      ? #"<p class="quiet">\#(empty)</p>"#
      : #"<ul class="rows">\#(rows.prefix(shown).html { $0 })</ul>"#
    return """
      <section class="stack tight"><h2>\(title)</h2>\(newest)
      \(HTML.when(!earlier.isEmpty, fold(Array(earlier))))</section>
      """
  }

  private func fold(_ rows: [HTML]) -> HTML {
    Fold("Earlier ones", about: title, #"<ul class="rows">\#(rows.html { $0 })</ul>"#).html
  }
}

/// One writing in a list: its own first words, or what it is called, and its day.
struct WritingRow {
  let visit: Visit
  let record: any JournalRecord
  let title: String
  var about: Phrase?

  var html: HTML {
    let reference = record.reference
    let day = Day(record.filedAt, in: visit.surroundings.zone)
    let name =
      title.isEmpty ? record.heading(in: visit.journal) : Phrase(verbatim: title)
    let more = HTML.some(about) { " · \($0)" }
    return """
      <li class="row"><div class="what"><a href="\(Place.writing(reference.kind, reference.id).address)">\(name)</a>\
      <span class="quiet">\(say: "\(day, .short)")\(more)</span></div></li>
      """
  }
}

/// A thought in a list, with how it felt right after and later, where that was said.
struct ThoughtRow {
  let visit: Visit
  let thought: ThoughtRecord

  var html: HTML {
    WritingRow(visit: visit, record: thought, title: thought.thought, about: felt).html
  }

  private var felt: Phrase? {
    switch (thought.felt, thought.feltLater) {
    case (let first?, let later?): "right after: \(first.words), later: \(later.words)"
    case (let first?, nil): "right after: \(first.words)"
    case (nil, let later?): "later: \(later.words)"
    default: nil
    }
  }
}
