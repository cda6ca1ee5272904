import Records
import Skills
import Wording

/// Questions to practise, and what is being learned.
struct PracticePage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Practice",
      section: .practice,
      lead: "One question at a time, a few minutes. Any of them is a good one.",
      body: body
    )
  }

  private var body: HTML {
    """
    <div class="columns"><div class="stack airy">
    <section class="stack"><h2>\("Questions" as Phrase)</h2>\(adding)\(questions)</section>
    </div><aside class="stack airy">
    <section class="card soft"><h2>\("Competencies" as Phrase)</h2>
    <p>\("Twelve things interviewers look for, beside your own scores." as Phrase)</p>
    <div class="actions"><a class="button" href="\(Place.competencies.address)">\("Look at them" as Phrase)</a></div></section>
    <section class="card soft"><h2>\("Stories" as Phrase)</h2>
    <p>\("What you did, ready to tell, and what each can show." as Phrase)</p>
    <div class="actions"><a class="button" href="\(Place.stories.address)">\("Open the story bank" as Phrase)</a></div></section>
    \(Sprints(visit: visit).html)
    \(Resources(visit: visit).html)
    <section class="stack tight"><h2>\("Coach or mentor" as Phrase)</h2>
    <p><a href="\(Place.coachSessions.address)">\("Talks, planned and had" as Phrase)</a></p></section>
    </aside></div>
    """
  }

  private var adding: HTML {
    let field = AskedField(
      name: "question",
      label: "A question of your own",
      control: .line(atMost: 2_000)
    )
    return """
      <form class="card" method="post" action="\(Place.cards.address)">\(visit.token)
      \(field.html(value: ""))
      <div class="actions"><button class="button">\("Add" as Phrase)</button>
      <a class="quiet" href="\(Place.newCard.address)">\("With more about it" as Phrase)</a></div></form>
      """
  }

  private var questions: HTML {
    let questions = visit.journal.questionsToPractise()
    guard !questions.isEmpty else {
      return """
        <section class="empty">\(Icon.practice.html)
        <p>\("Questions you would like to try again will stand here." as Phrase)</p>
        <p>\("Looking back at an interview adds the one you would replay." as Phrase)</p></section>
        """
    }
    let stretch = Stretch(of: questions.count, at: .practice, visit)
    return """
      <ul class="rows">\(questions[stretch.range].html(row))</ul>
      \(stretch.pager("More questions"))
      """
  }

  private func row(_ question: PractisedQuestion) -> HTML {
    let last: Phrase =
      question.last.map {
        "practised \(Day($0.reviewedAt, in: visit.surroundings.zone).noonGMT, .short)"
      } ?? "not tried yet"
    let competency = question.card.competency.flatMap(Guidance.competency)
    return """
      <li class="row"><div class="what"><a href="\(Place.card(question.card.id).address)">\(question.card.question)</a>\
      \(HTML.some(competency) { #"<p class="quiet">\#($0.title)</p>"# })</div>
      <span class="meta">\(last)</span></li>
      """
  }
}
