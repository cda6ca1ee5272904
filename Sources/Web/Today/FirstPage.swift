import Records

/// The empty journal: one field, nothing to set up.
struct FirstPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Just got a no?",
      section: .today,
      lead:
        "A rejection, or no reply at all. Write down the company, and leave the rest for later.",
      body: body
    )
  }

  private var body: HTML {
    """
    <form class="card stack first" method="post" action="\(Place.rejections.address)">\(visit.token)\(RejectionRoutes.name(visit))
    \(asked("company"))
    \(asked("way", RejectionWay.no.rawValue))
    \(asked("after-interview", visit.journal.isTakenAsInterviewed(nil) ? "yes" : ""))
    <div class="actions"><button class="button">\(say: "Save it")</button></div>
    </form>
    <p class="quiet">\(say: "No news today, and looking for work?")
    <a href="\(Place.applications.address)">\(say: "Write down an application")</a> ·
    <a href="\(Place.importApplications.address)">\(say: "Bring a list along")</a> ·
    <a href="\(Place.settings.address)">\(say: "Time zone and other settings")</a></p>
    """
  }

  private func asked(_ name: String, _ value: String = "") -> HTML {
    HTML.some(RejectionNews.fields[name]) { field in
      var asked = AskedField(field)
      asked.canBeLeft = name != "way"
      return asked.html(value: value)
    }
  }
}
