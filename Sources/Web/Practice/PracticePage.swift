import Planning
import Records
import Skills
import Wording

/// Today's questions, those that come round, and what is being learned.
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
    let day = visit.journal.practiceDay(visit.surroundings)
    return """
      <div class="columns"><div class="stack airy">
      \(SessionCard(visit: visit, day: day).html)
      \(DeckSection(visit: visit, event: day.session.event).html)
      </div><aside class="stack airy">
      <section class="card soft"><h2>\("Question bank" as Phrase)</h2>
      <p>\("Questions that are often asked, what each is about, and how to answer." as Phrase)</p>
      <div class="actions"><a class="button" href="\(Place.bank.address)">\("Look through it" as Phrase)</a>
      <a class="quiet" href="\(Place.starterSet.address)">\("Ten to begin with" as Phrase)</a></div></section>
      <section class="card soft"><h2>\("Competencies" as Phrase)</h2>
      <p>\("Twelve things interviewers look for, beside your own scores." as Phrase)</p>
      <div class="actions"><a class="button" href="\(Place.competencies.address)">\("Look at them" as Phrase)</a></div></section>
      <section class="card soft"><h2>\("Mock interviews" as Phrase)</h2>
      <p>\("Five or six questions in a row, then scores by what could be heard." as Phrase)</p>
      <div class="actions"><a class="button" href="\(Place.mocks.address)">\("Play one through" as Phrase)</a></div></section>
      <section class="card soft"><h2>\("Skills" as Phrase)</h2>
      <p>\("What you can do, and what postings ask for." as Phrase)</p>
      <div class="actions"><a class="button" href="\(Place.skills.address)">\("Open your skills" as Phrase)</a></div></section>
      <section class="card soft"><h2>\("Stories" as Phrase)</h2>
      <p>\("What you did, ready to tell, and what each can show." as Phrase)</p>
      <div class="actions"><a class="button" href="\(Place.stories.address)">\("Open the story bank" as Phrase)</a></div></section>
      \(Sprints(visit: visit).html)
      \(Resources(visit: visit).html)
      <section class="stack tight"><h2>\("Coach or mentor" as Phrase)</h2>
      <p><a href="\(Place.coachSessions.address)">\("Talks, planned and had" as Phrase)</a></p></section>
      \(CardsInAndOut(isEmpty: visit.journal.shelf(QuestionCard.self).isEmpty).html)
      </aside></div>
      """
  }
}
