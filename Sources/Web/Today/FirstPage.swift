import Wording

/// The empty journal: one field, nothing to set up.
struct FirstPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Just heard no?",
      section: .today,
      lead: "That is hard to hear. Write down who it came from, and leave the rest for later.",
      body: body
    )
  }

  private var body: HTML {
    """
    <form class="card stack first" method="post" action="\(Place.rejections.address)">\(visit.token)\(RejectionRoutes.name(visit))
    \(AskedField(name: "company", label: "Who from?", control: .line(atMost: 300)).html(value: ""))
    \(AskedField(name: "after-interview", label: "There was an interview", control: .check).html(value: "yes"))
    <div class="actions"><button class="button">\("Save it" as Phrase)</button></div>
    <p class="quiet">\("It stays on this machine. Nobody is notified." as Phrase)</p>
    </form>
    <p class="quiet">\("No news today, and looking for work?" as Phrase)
    <a href="\(Place.applications.address)">\("Write down an application" as Phrase)</a> ·
    <a href="\(Place.importApplications.address)">\("Bring a list along" as Phrase)</a> ·
    <a href="\(Place.settings.address)">\("Time zone and other settings" as Phrase)</a></p>
    """
  }
}
