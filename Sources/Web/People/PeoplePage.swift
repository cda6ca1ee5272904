import Records

/// Everybody the person wrote down, with when they were last in touch.
struct PeoplePage {
  let visit: Visit
  var view = PeopleView()
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "People",
      in: .people,
      lead:
        "People you know who can give you advice, a referral or company. The list stays on this computer."
    ) {
      """
      \(visit.problemList(problems))
      <div class="columns"><div class="stack">
      \(adding)
      \(PeopleList(visit: visit, view: view, problems: problems).html)
      </div><aside class="stack">
      \(LosingTouchCard(journal: visit.journal, today: visit.today).html)
      <section class="card soft"><h2>\(say: "Who to ask")</h2>
      <p>\(say: "Three people to start with, and why.")</p>
      <div class="actions"><a class="button" href="\(Place.whoToAsk.address)">\(say: "Open")</a></div></section>
      <ul class="stack tight">\(ways.html { #"<li><a href="\#($0.0.address)">\#($0.1)</a></li>"# })</ul>
      \(PeopleInAndOut(isEmpty: visit.journal.shelf(Contact.self).isEmpty).html)
      </aside></div>
      """
    }
  }

  private var ways: [(Place, Phrase)] {
    let all: [(Place, Phrase)] = [
      (.messages, "Messages and drafts"),
      (.keepInTouch, "Keep in touch"),
      (.threeLines, "Someone who has been there"),
      (.coachSessions, "Sessions with a coach, mentor or peer"),
    ]
    let hasSeveral = visit.journal.shelf(Contact.self).count > 1
    return all + (hasSeveral ? [(.duplicates, "Possible duplicates")] : [])
  }

  private var adding: HTML {
    let field = AskedField("name", "Add a person", .line(atMost: 300))
    return """
      <form class="card" method="post" action="\(Place.people.address)">\(visit.token)
      \(field.html(value: draft["name"], problem: problems["name"]))
      <div class="actions"><button class="button">\(say: "Add")</button>
      <a class="quiet" href="\(Place.newPerson.address)">\(say: "Add with more details")</a></div></form>
      """
  }
}
